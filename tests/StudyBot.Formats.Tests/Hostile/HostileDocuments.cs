using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using StudyBot.Formats.Child;
using StudyBot.Formats.Html;
using StudyBot.Formats.Tests.Child;
using StudyBot.Formats.Tests.Made;
using StudyBot.Knowledge.Documents;
using StudyBot.Testing;

namespace StudyBot.Formats.Tests.Hostile;

/// <summary>Documents that mean harm: each gets its answer in time and memory that are bounded, and the next good one is read.</summary>
[Collection(nameof(Reading))]
public sealed class HostileDocuments(ITestOutputHelper output) : IDisposable
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    /// <summary>A full run keeps to the limits that the program has.</summary>
    private readonly ChildReader reader = Reading.Under(TestLength.IsLong ? new ReadingLimits() : new ReadingLimits { Time = TimeSpan.FromSeconds(6), Heap = 192 << 20 });

    public static TheoryData<string, DocumentFormat, string> Harm => new()
    {
        { nameof(HostileMaker.ZipBomb), DocumentFormat.Docx, "TooMuchText" },
        { nameof(HostileMaker.LyingZip), DocumentFormat.Docx, "Damaged TooMuchText" },
        { nameof(HostileMaker.ManyParts), DocumentFormat.Docx, "TooMuchText" },
        { nameof(HostileMaker.LockedZip), DocumentFormat.Docx, "Encrypted" },
        { nameof(HostileMaker.DeepDocx), DocumentFormat.Docx, "TooDeep" },
        { nameof(HostileMaker.Entities), DocumentFormat.Docx, "Damaged" },
        { nameof(HostileMaker.DeepPage), DocumentFormat.Html, "TooDeep" },
        { nameof(HostileMaker.DeepUnknownPage), DocumentFormat.Html, "TooDeep TookTooLong TooMuchMemory" },
        { "ManyAttributes", DocumentFormat.Html, "Read TookTooLong TooMuchMemory" },
        { "LongLine", DocumentFormat.Markdown, "Read" },
        { "DeepMarkdown", DocumentFormat.Markdown, "TooDeep Read" },
        { "MillionLetters", DocumentFormat.Pdf, "TookTooLong TooMuchMemory" },
        { "MillionStates", DocumentFormat.Pdf, "TookTooLong TooMuchMemory NoText Damaged" },
        { "PackedSpaces", DocumentFormat.Pdf, "TooMuchMemory NoText Damaged" },
        { nameof(HostileMaker.PagesInThemselves), DocumentFormat.Pdf, "Damaged NoText TooDeep" },
        { nameof(HostileMaker.FormInItself), DocumentFormat.Pdf, "Damaged Read TooDeep" },
        { nameof(HostileMaker.EncryptedPdf), DocumentFormat.Pdf, "Encrypted" },
        { "Scanned", DocumentFormat.Pdf, "NoText" },
        { "Garbage", DocumentFormat.Pdf, "Damaged" },
        { "CutShort", DocumentFormat.Docx, "Damaged" },
    };

    public void Dispose() => reader.Dispose();

    [Theory]
    [MemberData(nameof(Harm))]
    public async Task A_hostile_document_is_answered_within_the_limits(string name, DocumentFormat format, string expected)
    {
        var made = Make(name);
        Assert.True(made.Length < DocumentLimits.MaxBytes, $"{name} has {made.Length} bytes, and would not be read at all.");
        Assert.Equal(format, DocumentFormats.Recognise($"{name}.md", made));

        var watch = Stopwatch.StartNew();
        var outcome = await reader.ReadAsync(format, made, Now);

        output.WriteLine($"{name}: {made.Length} bytes, {outcome.GetType().Name} after {watch.ElapsedMilliseconds} ms");
        Assert.Contains(outcome.GetType().Name, expected.Split(' '));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(25), $"{name} took {watch.Elapsed}.");
    }

    [Fact]
    public async Task After_one_that_took_all_memory_the_next_good_one_is_read()
    {
        using var small = Reading.Under(new ReadingLimits { Heap = 48 << 20, AtOnce = 1 });

        var hostile = await small.ReadAsync(DocumentFormat.Pdf, Make("MillionLetters"), Now);
        var good = await small.ReadAsync(DocumentFormat.Docx, DocxMaker.Make(SeedArticle.Body), Now);

        Assert.IsType<ReadingOutcome.TooMuchMemory>(hostile);
        Assert.IsType<ReadingOutcome.Read>(good);
    }

    [Fact]
    public void An_external_entity_brings_nothing_of_this_machine_along()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret words");

        var outcome = FormatReaders.Read(DocumentFormat.Docx, HostileMaker.ExternalEntity(secret));

        File.Delete(secret);
        Assert.IsType<ReadingOutcome.Damaged>(outcome);
    }

    [Theory]
    [InlineData("<script>for(i=0;i<b;i++);</script>")]
    [InlineData("<STYLE>/* <div> */</STYLE>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("<svg><g/></svg>")]
    public void What_opens_no_element_makes_no_page_deep(string more)
    {
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{string.Concat(Enumerable.Repeat(more, 1500))}<p>Words.</p></body></html>");

        Assert.Equal("Words.", Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, page)).Reading.Text.Text);
    }

    [Theory]
    [InlineData("<div/>")]
    [InlineData("<!--><div>")]
    [InlineData("<script></script><div>")]
    public void What_opens_an_element_is_counted_whatever_stands_beside_it(string more)
    {
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{string.Concat(Enumerable.Repeat(more, 1500))}<p>Words.</p></body></html>");

        Assert.IsType<ReadingOutcome.TooDeep>(FormatReaders.Read(DocumentFormat.Html, page));
    }

    [Fact]
    public void A_line_of_megabytes_is_read_in_pieces()
    {
        var words = TestLength.Rounds(400_000, 2_000_000);
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><p>{string.Concat(Enumerable.Repeat("word ", words))}</p></body></html>");

        var reading = Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, page)).Reading;

        Assert.All(reading.Blocks, block => Assert.True(block.Text.Length <= DocumentLimits.MaxLineLength));
        Assert.Equal(words, reading.Blocks.Sum(block => block.Text.Split(' ').Length));
    }

    [Fact]
    public void A_headline_longer_than_any_name_is_no_title()
    {
        byte[] page = [.. "<!doctype html><title>Ferries</title><h1>"u8, .. Enumerable.Repeat((byte)0x80, 100_000)];

        var reading = Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, page)).Reading;

        Assert.Equal("Ferries", reading.Said.Title);
    }

    [Fact]
    public void A_page_of_more_elements_than_an_article_has_is_read_whole()
    {
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{string.Concat(Enumerable.Repeat($"<p>{string.Concat(Enumerable.Repeat("<br>", 500))}</p>", 801))}<p>Words.</p></body></html>");

        Assert.Equal("Words.", Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, page)).Reading.Text.Text);
    }

    [Fact]
    public void Many_elements_side_by_side_are_gone_through_once()
    {
        var element = new HtmlParser().ParseDocument(string.Concat(Enumerable.Repeat("<br>", 40_000)));

        var watch = Stopwatch.StartNew();
        HtmlBlocks.Of(element);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void Invisible_and_turning_characters_are_text_and_change_no_span()
    {
        const string odd = "The \u202Etreaty\u202C was\u200B signed in Ge\u2066neva\u2069 \u0000on 3 May 1990.";

        var reading = Assert.IsType<ReadingOutcome.Read>(FormatReaders.Read(DocumentFormat.Html, Encoding.UTF8.GetBytes($"<html><body><p>{odd.Replace("\0", "&#0;", StringComparison.Ordinal)}</p><p>\uD83D\uDE00 &#xD800; next</p></body></html>"))).Reading;

        Assert.All(reading.Spans.Zip(reading.Blocks), pair => Assert.Equal(pair.Second.Text, reading.Text[pair.First]));
        Assert.DoesNotContain(reading.Text.Text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void A_page_of_nothing_but_characters_that_nobody_sees_has_no_text()
    {
        var outcome = FormatReaders.Read(DocumentFormat.Html, "<html><body><p>\u200B\u202E</p><p>&#8288;</p></body></html>"u8.ToArray());

        Assert.IsType<ReadingOutcome.NoText>(outcome);
    }

    [Fact]
    public void Parts_that_are_named_as_paths_are_written_nowhere()
    {
        using var bytes = new MemoryStream();
        bytes.Write(DocxMaker.Make(SeedArticle.Body));
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = archive.CreateEntry("../../../../tmp/studybot-escaped").Open();
            part.Write("escaped"u8);
        }

        var outcome = FormatReaders.Read(DocumentFormat.Docx, bytes.ToArray());

        Assert.IsType<ReadingOutcome.Read>(outcome);
        Assert.False(File.Exists("/tmp/studybot-escaped"));
    }

    private static byte[] Make(string name) => name switch
    {
        nameof(HostileMaker.ZipBomb) => HostileMaker.ZipBomb(),
        nameof(HostileMaker.LyingZip) => HostileMaker.LyingZip(),
        nameof(HostileMaker.DeepDocx) => HostileMaker.DeepDocx(),
        nameof(HostileMaker.Entities) => HostileMaker.Entities(),
        nameof(HostileMaker.DeepPage) => HostileMaker.DeepPage(),
        nameof(HostileMaker.DeepUnknownPage) => HostileMaker.DeepUnknownPage(),
        nameof(HostileMaker.EncryptedPdf) => HostileMaker.EncryptedPdf(),
        nameof(HostileMaker.ManyParts) => HostileMaker.ManyParts(),
        nameof(HostileMaker.LockedZip) => HostileMaker.LockedZip(),
        nameof(HostileMaker.PagesInThemselves) => HostileMaker.PagesInThemselves(),
        nameof(HostileMaker.FormInItself) => HostileMaker.FormInItself(),
        "PackedSpaces" => HostileMaker.OperatorPdf("        ", 40_000_000),
        "ManyAttributes" => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><p {string.Concat(Enumerable.Range(0, TestLength.Rounds(50_000, 300_000)).Select(i => $"a{i} "))}>words</p></body></html>"),
        "DeepMarkdown" => Encoding.UTF8.GetBytes($"{new string('>', 50_000)} deep {string.Concat(Enumerable.Repeat("*a **b ", 20_000))}"),
        "LongLine" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("word ", 2_000_000))),
        "MillionLetters" => HostileMaker.OperatorPdf("(abcdefgh) Tj ", 1_000_000),
        "MillionStates" => HostileMaker.OperatorPdf("q ", 10_000_000),
        "Scanned" => PdfMaker.Pages(["", ""]),
        "Garbage" => [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31))],
        "CutShort" => DocxMaker.Make(SeedArticle.Body)[..^300],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
