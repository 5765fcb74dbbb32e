using System.Diagnostics;
using StudyBot.Formats.Docx;
using StudyBot.Formats.Html;
using StudyBot.Formats.Markdown;
using StudyBot.Formats.Pdf;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats;

/// <summary>
/// Reads a document here and now, on this thread. What it costs is the document's to say: untrusted ones are read by a process of its own (<see cref="Child.ChildReader"/>).
/// </summary>
public static class FormatReaders
{
    public static ReadingOutcome Read(DocumentFormat format, ReadOnlyMemory<byte> original) => format switch
    {
        DocumentFormat.Html => HtmlReader.Read(original),
        DocumentFormat.Markdown => MarkdownReader.Read(original),
        DocumentFormat.Pdf => PdfReader.Read(original),
        DocumentFormat.Docx => DocxReader.Read(original),
        _ => throw new UnreachableException(format.ToString()),
    };

    internal static ReadingOutcome Outcome(IEnumerable<ReadBlock> blocks, StatedInfo? said)
    {
        var reading = DocumentReading.Of(blocks, said);
        return PlainTextReader.IsBlank(reading.Text.Text) ? new ReadingOutcome.NoText()
            : reading.Text.Text.Length > DocumentLimits.MaxBytes || reading.Blocks.Count > DocumentLimits.MaxBlocks ? new ReadingOutcome.TooMuchText()
            : new ReadingOutcome.Read(reading);
    }
}
