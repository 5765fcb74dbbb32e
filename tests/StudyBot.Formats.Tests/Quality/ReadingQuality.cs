using StudyBot.Formats.Tests.Made;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Quality;

/// <summary>How much of an article comes back word for word, block by block, when other formats bring it.</summary>
public class ReadingQuality(ITestOutputHelper output)
{
    [Fact]
    public void A_web_page_gives_its_article_and_nothing_around_it()
    {
        var reading = Read(DocumentFormat.Html, PageMaker.Make(SeedArticle.Body, SeedArticle.Title, SeedArticle.Author));

        AssertExact("HTML", reading, 31);
        Assert.DoesNotContain(reading.Blocks, block => block.Text.Contains("dvertisement", StringComparison.Ordinal) || block.Text.Contains("do not agree", StringComparison.Ordinal));
        Assert.Equal((SeedArticle.Title, SeedArticle.Author, "The Policy Forum", "2018-01-11"), (reading.Said.Title, reading.Said.Author, reading.Said.Publisher, reading.Said.Published?.Iso));
        AssertKinds(reading);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_word_document_gives_its_paragraphs_by_their_styles(bool isStrict)
    {
        var reading = Read(DocumentFormat.Docx, DocxMaker.Make(SeedArticle.Body, SeedArticle.Title, SeedArticle.Author, isStrict));

        AssertExact("DOCX", reading, 31);
        Assert.Equal((SeedArticle.Title, SeedArticle.Author), (reading.Said.Title, reading.Said.Author));
        AssertKinds(reading);
    }

    [Theory]
    [InlineData(1, false, 29)]
    [InlineData(1, true, 29)]
    [InlineData(2, false, 27)]
    [InlineData(2, true, 27)]
    public void A_printed_page_gives_its_paragraphs_whole(int columns, bool isIndented, int least)
    {
        var blocks = SeedArticle.Body.Select(block => (block.Kind == BlockKind.Heading, block.Text));

        var reading = Read(DocumentFormat.Pdf, PdfMaker.Make(blocks, columns, "Regions for Cooperation", isIndented));

        AssertExact($"PDF, {columns} columns, {(isIndented ? "indents" : "spaces")}", reading, least);
        Assert.DoesNotContain(reading.Blocks, block => block.Text.Contains("A Journal of Foreign Policy", StringComparison.Ordinal));
    }

    private static DocumentReading Read(DocumentFormat format, byte[] made)
    {
        Assert.Equal(format, DocumentFormats.Recognise("article", made));
        return Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(format, made)).Reading;
    }

    private void AssertExact(string format, DocumentReading reading, int least)
    {
        Assert.Equal(32, SeedArticle.Body.Count);
        var read = reading.Blocks.Select(block => block.Text).ToHashSet(StringComparer.Ordinal);
        var missed = SeedArticle.Body.Where(block => !read.Contains(block.Text) && !read.Contains(block.Text.Replace('\u00A0', ' '))).ToList();
        output.WriteLine($"{format}: {32 - missed.Count} of 32 blocks exact, {reading.Blocks.Count} read");
        missed.ForEach(block => output.WriteLine($"  missed: {block.Text}"));
        if (missed.Count > 0)
        {
            var known = SeedArticle.Body.Select(block => block.Text).ToHashSet(StringComparer.Ordinal);
            reading.Blocks.Where(block => !known.Contains(block.Text)).ToList().ForEach(block => output.WriteLine($"  read: {block.Text}"));
        }

        Assert.True(32 - missed.Count >= least, $"{format}: {32 - missed.Count} of 32 blocks exact, {least} wanted.");
    }

    private static void AssertKinds(DocumentReading reading)
    {
        var document = DocumentReader.Read(reading, "article");
        var kinds = document.Blocks.ToDictionary(block => document.Source[block.Span], block => block.Kind, StringComparer.Ordinal);
        Assert.All(SeedArticle.Body.Where(block => kinds.ContainsKey(block.Text)), block => Assert.Equal(block.Kind, kinds[block.Text]));
    }
}
