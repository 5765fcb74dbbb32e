using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>A document's file as it was added, to be kept elsewhere.</summary>
internal static class DownloadCard
{
    // Whatever its name says, it is opened as what it is.
    private const string MediaType = "text/plain";

    public static Card Show(SourceSummary source, ReadOnlyMemory<byte> original, string? subtitle)
    {
        var name = SafeFileName.Of(source.FileName);
        return new Card(AddingCards.Title(source))
        {
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts = [new Paragraph($"The file as it was added, byte for byte: {Counted.Bytes(original.Length)}.")],
            Attachments = [new Attachment(name, MediaType, original.Length, _ => Task.FromResult(original))],
        };
    }
}
