using StudyBot.Knowledge.Documents;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Documents;

public class DocumentReaderTests
{
    private const string Prose = "The two ministers met in the capital and agreed that talks on the border would go on.";

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void Every_line_break_parts_lines_and_blank_lines_part_blocks(string br)
    {
        var document = Read($"A Title{br}{br}{Prose}{br}{br}{Prose}{br}");

        Assert.Equal(["A Title", Prose, Prose], Texts(document));
        Assert.Equal([1, 2, 3], document.Blocks.Select(b => b.Number));
    }

    [Fact]
    public void One_line_a_paragraph_without_blank_lines_is_one_block_a_line()
    {
        var longer = Prose + " " + Prose;

        Assert.Equal(["A Title", longer, Prose, longer], Texts(Read($"A Title\n{longer}\n{Prose}\n{longer}")));
    }

    [Theory]
    [InlineData("Anna Novak was appointed Ambassador to the Republic of Kuwait on August 27, 1960.", BlockKind.Paragraph)]
    [InlineData("The Consulate in Oslo opened on August 6, 1824 and closed on March 1, 1916.", BlockKind.Paragraph)]
    [InlineData("France formally recognized Kuwait on January 1, 1993. At the time, John Smith noted that", BlockKind.Paragraph)]
    [InlineData("Elevation of the Consulate to Embassy and Establishment of Relations, 1960.", BlockKind.Heading)]
    public void A_short_line_with_a_verb_and_a_date_is_a_sentence_and_no_heading(string line, BlockKind kind)
    {
        var document = Read($"A Title\n\n{Prose}\n\n{line}\n\n{Prose}\n");

        Assert.Equal(kind, document.Blocks[2].Kind);
    }

    [Fact]
    public void A_hard_wrapped_paragraph_is_one_block()
    {
        const string Wrapped = """
            A Title

            The two ministers met in the capital of the country and agreed that the
            talks on the border would go on in the autumn of that year, whatever the
            other neighbours might say about it. They also signed a declaration.

            They met again in the following year, and the talks that had been broken
            off were taken up where they had ended.
            """;

        var document = Read(Wrapped);

        Assert.Equal(3, document.Blocks.Count);
        Assert.EndsWith("signed a declaration.", Texts(document)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_the_masthead_are_one_block_each()
    {
        var document = Read($"Remarks on the Border\nOffice of the Spokesperson\nMay 3, 2019\n\n{Prose}\n");

        Assert.Equal([BlockKind.Heading, BlockKind.Masthead, BlockKind.Masthead, BlockKind.Paragraph], document.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void Kinds_are_told_by_shape()
    {
        var document = Read(
            $"A Title\n\n{Prose}\n\nThe Road to the Border\n\n{Prose}\n\nPhoto: Courtesy of the Ministry\n\nThe two leaders in the garden, May 1988. (National Archives)\n\n"
            + $"• a first item of a list\n• a second item of a list\n\n{Prose}\n\nOriginally published in The Review, No. 3, May 2017.");

        Assert.Equal(
            [
                BlockKind.Heading, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.Caption, BlockKind.Caption, BlockKind.ListItem, BlockKind.ListItem,
                BlockKind.Paragraph, BlockKind.SourceNote,
            ],
            document.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void The_seed_has_its_thirty_nine_blocks()
    {
        var document = Read(File.ReadAllText(Repository.Seed));

        Assert.Equal(39, document.Blocks.Count);
        Assert.Equal([5], Numbers(document, BlockKind.Caption));
        Assert.Equal([39], Numbers(document, BlockKind.SourceNote));
        Assert.Equal([1, 2, 3, 7], Numbers(document, BlockKind.Masthead));
        Assert.Equal([4, 12, 22, 28, 34], Numbers(document, BlockKind.Heading));
    }

    [Fact]
    public void A_sentence_full_of_names_is_prose_and_a_heading_below_the_lead_is_no_by_line()
    {
        const string Names = "The 25th anniversary APEC Economic Leaders' Meeting will take place in Danang very soon, on November 10 and 11.";

        var document = Read($"A Title\n\nNovember 8, 2017\n\n{Names}\n\nSeven Sisters\n\nThe seven sisters were companies. {Prose}");

        Assert.Equal([BlockKind.Heading, BlockKind.Masthead, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph], document.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_line_over_the_limit_is_split_at_white_space()
    {
        var line = string.Concat(Enumerable.Repeat("word ", (DocumentLimits.MaxLineLength / 5) + 1000)).TrimEnd();

        var document = Read("Title\n\n" + line);

        Assert.All(document.Blocks, b => Assert.InRange(b.Span.Length, 1, DocumentLimits.MaxLineLength));
        Assert.Equal(line, string.Join(' ', Texts(document)[1..]));
    }

    [Fact]
    public void Text_without_any_prose_is_still_a_document()
    {
        Assert.Empty(Read("\n \n").Blocks);
        Assert.Single(Read("word").Blocks);
    }

    private static Document Read(string text) => DocumentReader.Read(new SourceText(text), "file.txt");

    private static List<string> Texts(Document document) => [.. document.Blocks.Select(b => document.Source[b.Span])];

    private static IEnumerable<int> Numbers(Document document, BlockKind kind) => document.Blocks.Where(b => b.Kind == kind).Select(b => b.Number);
}
