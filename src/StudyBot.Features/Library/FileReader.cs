using System.Diagnostics;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Library;

/// <summary>
/// Reads files of every format as far as their words: by what they are and not by what they are called. Plain text is read here, which is linear, whatever it is;
/// everything else by the reader of documents.
/// </summary>
/// <param name="documents">Null where only plain text is read.</param>
public sealed class FileReader(IDocumentReader? documents)
{
    /// <param name="skip">Asked once its bytes are known; null where it is to be read, else what became of it.</param>
    /// <returns>The file, or why there is none.</returns>
    public async Task<(ReadFile? File, IndexOutcome? Outcome)> ReadAsync(
        IncomingFile file, Func<ContentHash, Task<IndexOutcome?>>? skip, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Bytes > DocumentLimits.MaxBytes)
        {
            return (null, new IndexOutcome.TooLarge(file.ShortName, file.Bytes.Value));
        }

        ReadOnlyMemory<byte> original;
        try
        {
            original = await file.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (FileUnavailableException unavailable)
        {
            return (null, new IndexOutcome.Unavailable(file.ShortName, unavailable.Message));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, new IndexOutcome.Unreadable(file.ShortName, unreadable.Message));
        }

        if (original.Length > DocumentLimits.MaxBytes)
        {
            return (null, new IndexOutcome.TooLarge(file.ShortName, original.Length));
        }

        var hash = ContentHash.Of(original.Span);
        if (skip is not null && await skip(hash).ConfigureAwait(false) is { } skipped)
        {
            return (null, skipped);
        }

        if (DocumentFormats.Recognise(file.ShortName, original.Span) is { } format)
        {
            var outcome = documents is null ? new ReadingOutcome.ReaderFailed("there is no reader") : await documents.ReadAsync(format, original, cancellationToken).ConfigureAwait(false);
            return outcome is ReadingOutcome.Read { Reading: var reading }
                ? (new ReadFile(original, hash, () => DocumentReader.Read(reading, file.ShortName, file.Stated), reading), null)
                : (null, new IndexOutcome.NotRead(file.ShortName, outcome));
        }

        if (FileFormat.Recognise(file.ShortName, original.Span) is { } unread)
        {
            return (null, new IndexOutcome.WrongFormat(file.ShortName, unread));
        }

        return PlainTextReader.Read(original.Span) switch
        {
            ReadOutcome.Read { Text: var text } => (new ReadFile(original, hash, () => DocumentReader.Read(text, file.ShortName, file.Stated), null), null),
            ReadOutcome.SourceIsEmpty => (null, new IndexOutcome.Empty(file.ShortName)),
            ReadOutcome.SourceIsBinary => (null, new IndexOutcome.Binary(file.ShortName)),
            ReadOutcome.SourceTooLarge large => (null, new IndexOutcome.TooLarge(file.ShortName, large.Bytes)),
            var other => throw new UnreachableException(other.ToString()),
        };
    }
}
