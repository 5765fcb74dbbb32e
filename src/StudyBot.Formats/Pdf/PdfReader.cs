using StudyBot.Knowledge.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace StudyBot.Formats.Pdf;

/// <summary>A PDF: its lines where they stand, put together to paragraphs. Nothing inside can be cancelled, so whoever asks must be able to end the process.</summary>
internal static class PdfReader
{
    /// <summary>A thick book; what has more can be added in parts.</summary>
    public const int MostPages = 1_500;

    /// <summary>Forms within forms.</summary>
    private const int MostNested = 64;

    public static ReadingOutcome Read(ReadOnlyMemory<byte> original)
    {
        try
        {
            using var document = PdfDocument.Open(original.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = MostNested });
            return document.NumberOfPages > MostPages ? new ReadingOutcome.TooManyPages(MostPages) : Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ReadingOutcome.Encrypted();
        }
#pragma warning disable CA1031 // What a broken file makes the library throw is of any type, and none of its words helps to mend it.
        catch (Exception broken) when (broken is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return new ReadingOutcome.Damaged();
        }
    }

    private static ReadingOutcome Read(PdfDocument document)
    {
        var pages = new List<List<PdfLine>>();
        var columns = 0;
        long length = 0;
        foreach (var page in document.GetPages())
        {
            var lines = PageLayout.LinesOf(page, ref columns);
            length += lines.Sum(line => line.Text.Length);
            if (length > DocumentLimits.MaxBytes)
            {
                return new ReadingOutcome.TooMuchText();
            }

            pages.Add(lines);
        }

        // The dates of a file are when it was made, not when its text was published: they are not taken.
        return FormatReaders.Outcome(
            PdfParagraphs.Of(RunningHeads.Without(pages)),
            FileProperties.Said(document.Information.Title, document.Information.Author));
    }
}
