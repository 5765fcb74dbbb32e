using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>A document's file as it was added, to be kept elsewhere.</summary>
internal static class DownloadCard
{
    public static Card Show(SourceSummary source, ReadOnlyMemory<byte> original, string? subtitle)
    {
        var name = SafeFileName.Of(source.FileName);
        return new Card(AddingCards.Title(source))
        {
            Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
            Parts =
            [
                // A page that came in another encoding is kept in UTF-8, since what named the encoding is not kept.
                new Paragraph(source.Address is null
                    ? $"The file as it was added, byte for byte: {Counted.Bytes(original.Length)}."
                    : $"The file as it was kept when it was fetched: {Counted.Bytes(original.Length)}."),
            ],
            Attachments = [new Attachment(name, MediaTypeOf(original), original.Length, _ => Task.FromResult(original))],
        };
    }

    // Whatever its name says, it is opened as what it is; a page as its text, so that nothing in it runs.
    private static string MediaTypeOf(ReadOnlyMemory<byte> original) => DocumentFormats.Recognise("", original.Span) switch
    {
        DocumentFormat.Pdf => "application/pdf",
        DocumentFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/plain",
    };
}
