using CsCheck;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Sentences;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Documents;

/// <summary>Whatever the text: every block, sentence and date lies inside its parent, in order, trimmed, and splits no surrogate pair.</summary>
public class SpanProperties
{
    private static readonly string[] Pieces =
    [
        "The ministers met on ", "May 5", ", 1956", "16–18 June 2022", "yesterday", "the following day", " in March", "1950-53", "Mr. ", "U.S. ", "J. F. ", ". ", "! ", "? ", "… ", "...",
        "“", "”", "\"", "(", ")", "[", "]", "\r\n", "\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\u2029", "\u0085", "\f", "\t", " ", "\u00A0", "\u202F", "\u3000", "e\u0301", "a\u0308\u0323", "😀",
        "👩‍👩‍👧", "\U0001D49C", "\u202E", "\u2066", "\u2069", "\u200F", "مرحبا", "平和。", "Ünïted ", "• ", "1. ", "(a) ", "Photo: ", "Source: ", "TITLE", "title ", "No.42 ", "2,000 ", "12/25/1991", "15.12.2016",
        "\uFEFF", "\u200B", "\uD83D", "\uDE00", "from ", "to ", "between ", "and ", "of the same year ", "this ", "week ", "Friday ", "Jan.", "Sept. 9",
    ];

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString())).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Spans_nest_in_generated_texts() =>
        Texts.Sample(Check, seed: "0000KOIPR3V5", iter: TestLength.Rounds(10_000, 400_000), print: t => string.Join(' ', t.Select(c => $"{(int)c:X4}")));

    [Fact]
    public void Spans_nest_in_the_seed_whatever_its_line_breaks()
    {
        var seed = File.ReadAllText(Repository.Seed);

        Check(seed);
        Check(seed.ReplaceLineEndings("\r\n"));
        Check(seed.ReplaceLineEndings("\u2028").Replace(' ', '\u00A0'));
        Check(seed.Normalize(System.Text.NormalizationForm.FormD));
    }

    [Fact]
    public void Spans_nest_in_every_labelled_document()
    {
        var files = Directory.GetFiles(SharedFolder.Require("data", "docs"), "*.txt", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, f => Check(Assert.IsType<ReadOutcome.Read>(PlainTextReader.Read(File.ReadAllBytes(f))).Text.Text));
    }

    /// <summary>What takes quadratic time does not come to an end here.</summary>
    [Theory]
    [InlineData("On May 5 he met 12 and ")]
    [InlineData("ABC DEF ")]
    [InlineData("1950-53, 1954 and ")]
    [InlineData("\"”’\".)) ")]
    [InlineData("(((( [[ ")]
    [InlineData("May June July and ")]
    [InlineData("from May 2 to ")]
    [InlineData("J. ")]
    [InlineData("1.1.1.1")]
    [InlineData("early late mid the end of ")]
    [InlineData("x\n")]
    [InlineData(" | A - ")]
    public void Megabytes_of_one_clause_are_read_like_any_text(string clause) =>
        Check(string.Concat(Enumerable.Repeat(clause, TestLength.Rounds(500_000, 5_000_000) / clause.Length)));

    private static void Check(string text)
    {
        var document = DocumentReader.Read(new SourceText(text), "file.txt");
        var sentences = SentenceSplitter.Split(document);
        var dates = DateFinder.Find(document, sentences);

        Assert.Equal(Enumerable.Range(1, document.Blocks.Count), document.Blocks.Select(b => b.Number));
        InOrder(text, document.Blocks.Select(b => b.Span));
        InOrder(text, sentences.Select(s => s.Span));
        InOrder(text, dates.Select(d => d.Span));
        Assert.All(sentences, s => Assert.True(s.Block.Span.Contains(s.Span)));
        AllHeld(dates, sentences);

        // Nothing is lost: what stands between the sentences of a block is white space.
        Assert.Equal(
            document.Blocks.Sum(b => text.AsSpan(b.Span.Start, b.Span.Length).ToArray().Count(c => !char.IsWhiteSpace(c))),
            sentences.Sum(s => text.AsSpan(s.Span.Start, s.Span.Length).ToArray().Count(c => !char.IsWhiteSpace(c))));
    }

    private static void InOrder(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Length, $"{span} after {end} of {text.Length}");
            Assert.False(SplitsPair(text, span.Start) || SplitsPair(text, span.End), $"{span} splits a surrogate pair");
            Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), $"{span} is not trimmed");
            end = span.End;
        }
    }

    private static void AllHeld(IReadOnlyList<Mentions.DateMention> dates, IReadOnlyList<Sentence> sentences)
    {
        var at = 0;
        foreach (var date in dates)
        {
            while (at < sentences.Count && sentences[at].Span.End < date.Span.End)
                at++;
            Assert.True(at < sentences.Count && sentences[at].Span.Contains(date.Span), $"{date} lies in no sentence");
        }
    }

    private static bool SplitsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
