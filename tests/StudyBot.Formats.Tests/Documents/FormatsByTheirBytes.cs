using System.Text;
using StudyBot.Formats.Tests.Made;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Documents;

/// <summary>What a file is its bytes say, whatever it is called.</summary>
public class FormatsByTheirBytes
{
    private static readonly byte[] Pdf = PdfMaker.Pages(["One line."]);

    [Fact]
    public void A_wrong_extension_changes_nothing()
    {
        Assert.Equal(DocumentFormat.Pdf, DocumentFormats.Recognise("speech.txt", Pdf));
        Assert.Equal(DocumentFormat.Docx, DocumentFormats.Recognise("speech.pdf", DocxMaker.Make([])));
        Assert.Equal(DocumentFormat.Html, DocumentFormats.Recognise("speech.md", "<!doctype HTML><p>x"u8));
        Assert.Null(DocumentFormats.Recognise("speech.pdf", "Only words."u8));
        Assert.Null(DocumentFormats.Recognise("speech.docx", HostileMaker.OldOffice()));
        Assert.Null(DocumentFormats.Recognise("speech.md", [0, 1, 2, 3]));
    }

    [Fact]
    public void Markdown_is_told_by_its_name_since_it_is_plain_text_too()
    {
        Assert.Equal(DocumentFormat.Markdown, DocumentFormats.Recognise("Speech.MD", "# Words"u8));
        Assert.Null(DocumentFormats.Recognise("speech.txt", "# Words"u8));
    }

    [Fact]
    public void Of_two_formats_in_one_file_the_beginning_decides()
    {
        Assert.Equal(DocumentFormat.Html, DocumentFormats.Recognise("a", [.. "<html><!-- "u8, .. Pdf]));
        Assert.Null(DocumentFormats.Recognise("a.gif", [.. "GIF89a"u8, .. Pdf]));
        Assert.Equal(DocumentFormat.Pdf, DocumentFormats.Recognise("a", [.. Pdf, .. DocxMaker.Make([])]));
        Assert.Equal(DocumentFormat.Pdf, DocumentFormats.Recognise("a", [.. "\0\0 garbage of a mail\r\n"u8, .. Pdf]));
    }

    [Fact]
    public void A_text_that_only_speaks_of_formats_is_a_text()
    {
        Assert.Null(DocumentFormats.Recognise("a.txt", "Files begin with %PDF-1.4 and hold objects; pages begin with <html>."u8));
    }

    [Theory]
    [InlineData("a.txt", "<div class=\"story\"><p>Words.</p></div>", DocumentFormat.Html)]
    [InlineData("a.html", "\r\n<p>Words.", DocumentFormat.Html)]
    [InlineData("a.md", "<p align=\"center\">Words.</p>", DocumentFormat.Markdown)]
    [InlineData("a.txt", "<person> said nothing.", null)]
    [InlineData("a.txt", "<p is a mark of pages.", null)]
    [InlineData("a.txt", "< p > 0.05", null)]
    public void A_piece_of_a_page_is_a_page(string name, string text, DocumentFormat? format) =>
        Assert.Equal(format, DocumentFormats.Recognise(name, Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Comments_before_a_page_may_be_long()
    {
        var comment = $"<!-- {new string('x', 2_000)} -->\n";

        Assert.Equal(DocumentFormat.Html, DocumentFormats.Recognise("a.txt", Encoding.UTF8.GetBytes($"{comment}{comment}<html><p>Words.")));
        Assert.Null(DocumentFormats.Recognise("a.txt", Encoding.UTF8.GetBytes($"{comment}Words.")));
        Assert.Null(DocumentFormats.Recognise("a.txt", Encoding.UTF8.GetBytes(comment[..1_000])));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_page_is_recognised_and_read_in_any_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] page = [.. encoding.GetPreamble(), .. encoding.GetBytes("<!DOCTYPE html><html><body><p>Ōsaka, “the summit”.</p></body></html>")];

        Assert.Equal(DocumentFormat.Html, DocumentFormats.Recognise("page", page));
        Assert.Equal("Ōsaka, “the summit”.", Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, page)).Reading.Text.Text);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><meta charset=\"{0}\"><p>{1}</p>", "windows-1251", "Встреча в Москве")]
    [InlineData("<!DOCTYPE html><head><META http-equiv='Content-Type' content='text/html; charset={0}'></head><p>{1}</p>", "shift_jis", "日露首脳会談")]
    [InlineData("<?xml version=\"1.0\" encoding=\"{0}\"?><html><p>{1}</p></html>", "euc-kr", "한일 정상회담")]
    [InlineData("<!DOCTYPE html><!-- <meta charset=big5> --><meta charset={0}><p>{1}</p>", "iso-2022-jp", "日露首脳会談")]
    [InlineData("<!DOCTYPE html><meta charset=\"no-such\"><p>{1}</p>", "windows-1252", "“Café”")]
    public void A_page_of_an_older_encoding_is_read_as_it_says(string page, string name, string words)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(page.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", words, StringComparison.Ordinal));

        Assert.Equal(words, Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, bytes)).Reading.Text.Text);
    }

    [Fact]
    public void A_page_that_was_saved_again_is_read_as_it_is_and_not_as_it_says()
    {
        var page = Encoding.UTF8.GetBytes("<!DOCTYPE html><meta charset=\"iso-8859-1\"><p>Встреча</p>");

        Assert.Equal("Встреча", Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, page)).Reading.Text.Text);
    }

    [Fact]
    public void Markdown_is_read_without_its_marks()
    {
        var text = "---\ntitle: x\n---\n# The *treaty*\n\nSigned in [Geneva](http://e.example) on\n3 May 1990 &amp; **ratified**.\n\n- one\n- two\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n";

        var reading = Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Markdown, Encoding.UTF8.GetBytes(text))).Reading;

        Assert.Equal(
            [
                new ReadBlock(BlockKind.Heading, "The treaty"),
                new ReadBlock(null, "Signed in Geneva on 3 May 1990 & ratified."),
                new ReadBlock(BlockKind.ListItem, "one"),
                new ReadBlock(BlockKind.ListItem, "two"),
                new ReadBlock(null, "quoted"),
                new ReadBlock(null, "a b"),
                new ReadBlock(null, "c d"),
            ],
            reading.Blocks);
    }

    [Fact]
    public void Words_between_the_marks_of_a_page_are_words_of_the_markdown()
    {
        var text = "one<br>two <b>three</b>\n\n<div><h2>Four</h2>\n<p>five</p></div>\n\n<!-- six -->\n\n<script>seven()</script>\n\n<details>\n<summary>eight</summary>\n\n*nine*\n\n</details>\n";

        var reading = Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Markdown, Encoding.UTF8.GetBytes(text))).Reading;

        Assert.Equal(["one two three", "Four", "five", "eight", "nine"], reading.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_title_of_nothing_but_space_is_none()
    {
        var reading = Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, "<!DOCTYPE html><title>&nbsp; </title><p>Words.</p>"u8.ToArray())).Reading;

        Assert.Null(reading.Said.Title);
    }

    [Fact]
    public void A_reading_is_the_same_after_it_was_written_and_read_back()
    {
        var reading = DocumentReading.Of([new ReadBlock(BlockKind.Caption, " A\u00A0b \r\n\tc "), new ReadBlock(null, "\u0001 "), new ReadBlock(null, "“d” 😀")], new StatedInfo("T", null, "P", null));

        var back = ReadingJson.Read(ReadingJson.Write(reading));

        Assert.NotNull(back);
        Assert.Equal(reading.Blocks, back.Blocks);
        Assert.Equal("A\u00A0b c\n\n“d” 😀", back.Text.Text);
        Assert.Equal(reading.Said, back.Said);
    }

    [Theory]
    [InlineData("[[null,\"a\"],", "[0],", 1)]
    [InlineData("[0,0", ",0", 1_000_000)]
    [InlineData("[[null,\"a\"]", ",[null,\"\"]", 1_000_001)]
    [InlineData("[[null,\"a\"]", ",[null,\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"]", 450_000)]
    public void A_forged_reading_is_none_and_costs_no_more_than_its_bytes(string opening, string more, int times)
    {
        var forged = Encoding.UTF8.GetBytes($$"""{"blocks":{{opening}}{{string.Concat(Enumerable.Repeat(more, times))}}]}""");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = ReadingJson.Read(forged);

        Assert.Null(reading);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000_000);
    }
}
