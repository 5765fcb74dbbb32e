using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources;

/// <summary>What a member brings, however it came, as files: an attachment, the address of a page, a pasted text.</summary>
/// <param name="pages">Null where nothing is fetched from the web.</param>
public sealed class BroughtFiles(IDocumentFetcher? pages)
{
    private const int LongestName = 60;

    public static IncomingFile OfAttachment(Attachment file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new IncomingFile(SafeFileName.Of(file.FileName), file.Bytes, file.ReadAsync);
    }

    /// <summary>What stands behind an address, once its turn comes; why it cannot be had is said for whoever asked.</summary>
    public IncomingFile OfPage(string address, ProgressReport progress)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(progress);
        return IncomingFile.OfAddress(CardText.OneLine(address), async cancellationToken =>
        {
            var outcome = pages is { } fetcher
                ? await fetcher.FetchAsync(address, cancellationToken).ConfigureAwait(false)
                : throw new FileUnavailableException("I fetch nothing from the web here; save it as a file and add that.");
            if (outcome is not FetchOutcome.Fetched fetched)
            {
                throw new FileUnavailableException(UnfetchedDocument.Sentence(((FetchOutcome.NotFetched)outcome).Problem));
            }

            var file = IncomingFile.OfBytes(SafeFileName.Of(fetched.FileName), fetched.Bytes) with { Address = fetched.Address };
            await progress(AddingProgress.Reading(file, 0, 1), null, cancellationToken).ConfigureAwait(false);
            return file;
        });
    }

    /// <summary>A text that came without a name is called by its beginning, so that it is recognised in a list.</summary>
    public static IncomingFile OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IncomingFile.OfBytes(SafeFileName.OfWords(CardText.Cut(CardText.OneLine(text), LongestName)), Encoding.UTF8.GetBytes(text));
    }
}
