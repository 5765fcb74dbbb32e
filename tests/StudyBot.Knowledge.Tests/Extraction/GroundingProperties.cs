using System.Diagnostics;
using CsCheck;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Extraction;

public sealed class GroundingProperties
{
    private static readonly string[] Sentences =
    [
        "On 3 May 2001, Prime Minister John Smith met with President Anna Novak in Paris. ",
        "It was 15 December 2016. ",
        "As snow fell on the town of Otsu, a summit was taking place between Prime Minister Smith and President Novak. ",
        "The two leaders announced a written agreement on fishing, and an expansion of free travel. ",
        "At the summit, they agreed to start talks on trade. ",
        "Mr Smith has held fifteen previous summits with President Novak and this was his sixteenth. ",
        "The “Otsu Summit” ended; Novak will visit Japan in April 2017.\r\n\r\n",
        "There were agreements between France and Germany done in 1984, 1994, and 2017. ",
        "In May 1994, twenty-nine governments gathered in Cairo, Egypt, to discuss peace.\n\n",
    ];

    private static readonly string[] Oddities =
        ["\u0301", "🕊️", "😀", "\r\n", "\u00A0", "\u202E", "\u2066", "\u2069", "\u200B", "“", "”", "\"", "’", "—", ".", "(", "\uFEFF", "é", "日本", "\t", "𝒜", "-"];

    [Fact]
    public void Every_fact_of_the_seed_is_grounded() => Grounding.Check(Texts.Seed());

    [Fact]
    public void Every_fact_of_a_mutated_text_is_grounded()
    {
        var odd = Gen.Select(Gen.Int[0, 4000], Gen.Int[0, Oddities.Length - 1]);
        var texts = Gen.Select(Gen.Int[0, Sentences.Length - 1].Array[1, 12], odd.Array[0, 40]);

        texts.Sample(
            (sentences, oddities) =>
            {
                var text = string.Concat(sentences.Select(s => Sentences[s]));
                foreach (var (at, which) in oddities)
                {
                    text = text.Insert(WholeOffset(text, at % (text.Length + 1)), Oddities[which]);
                }

                Grounding.Check(Texts.Extract(text));
            },
            iter: TestLength.Rounds(200, 10_000),
            seed: "0000KOIPJUW1");
    }

    [Fact]
    public void Every_fact_of_every_document_is_grounded()
    {
        var folder = SharedFolder.Require("data", "docs");
        foreach (var path in Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Grounding.Check(Texts.ExtractFile(path));
        }
    }

    [Theory]
    [InlineData("The leaders met in Paris on 3 May 2001. ")]
    [InlineData("the leaders met in Paris on 3 May 2001 and ")]
    [InlineData("President Anna Novak said that “the talks were frank” and ")]
    [InlineData("“No,” he said. ")]
    [InlineData("“ \" ")]
    [InlineData("In May 1994 Smith and Novak held a summit, ")]
    public void A_text_twice_as_long_takes_about_twice_as_long(string clause)
    {
        _ = Took(clause, 500);
        var once = Took(clause, 2_000);
        var fourfold = Took(clause, 8_000);

        // Quadratic work would be sixteenfold; the rest is room for a busy machine.
        Assert.True(fourfold < (once * 12) + TimeSpan.FromSeconds(2), $"{once.TotalMilliseconds:F0} ms, then {fourfold.TotalMilliseconds:F0} ms for four times the text.");
    }

    private static TimeSpan Took(string clause, int times)
    {
        var text = string.Concat(Enumerable.Repeat(clause, times));
        var watch = Stopwatch.StartNew();
        Assert.NotNull(Texts.Extract(text));
        return watch.Elapsed;
    }

    private static int WholeOffset(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}
