using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Lookup.Likeness;

/// <summary>Which texts are told to be nearly the same.</summary>
public sealed class NearCopyFacts
{
    private const int Seed = 20161215;

    [Fact]
    public void A_text_is_near_itself_whatever_stands_around_it_and_however_it_is_set()
    {
        var article = Words(600, Seed);
        var reprint = $"The Sound Post\n\n{Words(40, 1)}\n\n{article.ToUpperInvariant().Replace(" ", "\n ", StringComparison.Ordinal)}\n\n{Words(60, 2)}";

        Assert.True(IsNear(article, reprint));
        Assert.Equal(1, TextSketch.Of(article).ShareOfShorter(TextSketch.Of(article)));
    }

    [Theory]
    [InlineData(250)]
    [InlineData(600)]
    [InlineData(3000)]
    public void A_scan_with_a_slip_in_every_third_line_is_near_its_original(int words)
    {
        var article = Words(words, Seed);

        Assert.True(IsNear(article, Misread(article, 0.006)));
    }

    [Fact]
    public void A_text_that_was_cut_short_is_near_the_whole()
    {
        var article = Words(2000, Seed);

        Assert.True(IsNear(article, article[..(article.Length / 3)]));
        Assert.False(IsNear(article, article[..(article.Length / 8)]));
    }

    [Fact]
    public void A_note_is_near_nothing()
    {
        var note = Words(TextSketch.FewestRuns + TextSketch.RunLength - 2, Seed);

        Assert.False(IsNear(note, note));
        Assert.True(IsNear($"{note} more", $"{note} more"));
    }

    [Fact]
    public void The_nearest_of_several_is_found()
    {
        var article = Words(600, Seed);
        SourceSketch[] sources = [Sketch("a", Words(600, 1)), Sketch("b", Misread(article, 0.01)), Sketch("c", $"{article} {Words(30, 2)}")];

        Assert.Equal("c", NearCopy.Nearest(TextSketch.Of(article), sources)?.Source.FileName);
        Assert.Null(NearCopy.Nearest(TextSketch.Of(Words(600, 7)), sources));
    }

    [Fact]
    public void A_shared_share_is_estimated_within_some_hundredths()
    {
        var (first, second) = (Words(4000, 1), Words(4000, 2));
        var half = $"{first[..(first.Length / 2)]} {second}";

        Assert.InRange(TextSketch.Of(first).ShareOfShorter(TextSketch.Of(half)), 0.4, 0.6);
    }

    [Fact]
    public void Documents_that_differ_are_never_near_each_other_and_a_scan_of_each_is_near_it()
    {
        var texts = Directory.GetFiles(SharedFolder.Require("data", "docs"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Text: File.ReadAllText(path)))
            .ToList();
        var sketches = texts.ConvertAll(text => Sketch(text.Path, text.Text));

        for (var i = 0; i < texts.Count; i++)
        {
            var near = NearCopy.Nearest(sketches[i].Sketch, sketches.Where((_, other) => other != i));
            Assert.True(near is null, $"{texts[i].Path} is near {near?.Source.FileName}");
            if (sketches[i].Sketch.Runs >= 100)
            {
                Assert.True(NearCopy.Nearest(TextSketch.Of(Misread(texts[i].Text, 0.008)), [sketches[i]]) is not null, $"a scan of {texts[i].Path} is not near it");
            }
        }
    }

    private static bool IsNear(string one, string other) => NearCopy.Nearest(TextSketch.Of(one), [Sketch("other", other)]) is not null;

    private static SourceSketch Sketch(string name, string text) => new(
        new SourceSummary(
            new SourceId(GroupId.Library, new ContentHash(name)), name, new DocumentInfo(null, null, null, null, null, "en"), 0, 0, 0, 0, null, default),
        TextSketch.Of(text));

    private static string Words(int count, int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => (char)('a' + random.Next(26))))));
    }

    private static string Misread(string text, double share)
    {
        var random = new Random(Seed);
        return string.Concat(text.Select(sign => char.IsLetter(sign) && random.NextDouble() < share ? (char)('a' + random.Next(26)) : sign));
    }
}
