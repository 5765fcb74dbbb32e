using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Sentences;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Sentences;

public class SentenceSplitterTests
{
    /// <summary>"|" stands where a sentence ends.</summary>
    [Theory]
    [InlineData("It was 15 December 2016.| As snow fell, they met.")]
    [InlineData("Mr. Putin met Gen. Smith.| Dr. Jones and Prof. Ito left.")]
    [InlineData("President John F. Kennedy spoke.| George H. W. Bush did not.")]
    [InlineData("The U.S. Senate voted at 7 a.m. Tuesday.| It passed.")]
    [InlineData("They met in Washington, D.C. The talks failed.", "They met in Washington, D.C.", "The talks failed.")]
    [InlineData("Gaiko, Vol. 41 Jan., 2017 pp. 17–23.| See No. 5.")]
    [InlineData("He said no.| The talks failed.")]
    [InlineData("He said, “We agreed.”| Then he left.")]
    [InlineData("“Will you come?” he asked.| Nobody did.")]
    [InlineData("“Will you come?” Abe asked.| Nobody did.")]
    [InlineData("Will you come?| Nobody did!| Never.")]
    [InlineData("Prices rose 4.5 percent.| Then 2.0 more.")]
    [InlineData("They paused ... and went on.| Then they stopped.")]
    [InlineData("They agreed […] on the border; both signed; no one objected.| It held.")]
    [InlineData("World War I. The peace came later.", "World War I.", "The peace came later.")]
    [InlineData("It was the 2nd. and 3rd. time.| Good.")]
    [InlineData("It was signed (see p. 4).| It held.")]
    [InlineData("It was signed.[12]| It held.[3][4]| So be it.")]
    [InlineData("(He left.)| Then she left.")]
    [InlineData("Smith & Co. Ltd. was sold.| Gone.")]
    [InlineData("It fell in 1954.| In 1955 it rose.")]
    [InlineData("Visit www.example.org. today or never.")]
    [InlineData("The talks went well.|In the spring they signed.|Then, nothing.")]
    [InlineData("Ask at www.State.gov or on Node.js and ASP.Net today.")]
    [InlineData("平和条約。| 両首脳は会談した。")]
    public void Sentences_end_where_they_end(string text, params string[] parts)
    {
        var expected = parts.Length > 0 ? parts : [.. text.Split('|', StringSplitOptions.TrimEntries)];

        Assert.Equal(expected, Split(text.Replace("|", "", StringComparison.Ordinal), BlockKind.Paragraph));
    }

    [Fact]
    public void A_heading_is_one_sentence() =>
        Assert.Equal(["Will it hold? Yes. No."], Split("Will it hold? Yes. No.", BlockKind.Heading));

    [Fact]
    public void The_mark_of_a_list_item_ends_nothing() =>
        Assert.Equal(["1. The border is drawn.", "It holds."], Split("1. The border is drawn. It holds.", BlockKind.ListItem));

    [Fact]
    public void Sentences_are_numbered_through_the_document()
    {
        var document = DocumentReader.Read(new SourceText(File.ReadAllText(Repository.Seed)), "seed.txt");

        var sentences = SentenceSplitter.Split(document);

        Assert.Equal(Enumerable.Range(0, sentences.Count), sentences.Select(s => s.Index));
        Assert.Contains(sentences, s => document.Source[s.Span] == "It was 15 December 2016.");
    }

    private static IEnumerable<string> Split(string text, BlockKind kind)
    {
        var source = new SourceText(text);
        var document = new Document(source, [new Block(1, kind, new TextSpan(0, text.Length))], new DocumentInfo(null, null, null, null, null, "en"));
        return SentenceSplitter.Split(document).Select(s => source[s.Span]);
    }
}
