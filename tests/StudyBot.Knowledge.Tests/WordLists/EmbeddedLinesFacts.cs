using StudyBot.Knowledge.WordLists;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.WordLists;

public sealed class EmbeddedLinesFacts
{
    [Fact]
    public void A_list_is_read_as_its_file_has_it()
    {
        var file = Path.Combine(Repository.Root, "src", "StudyBot.Knowledge", "Gazetteers", "countries.txt");

        var lines = new List<string>();
        EmbeddedLines.Read("Gazetteers/countries", line => lines.Add(line.ToString()));

        Assert.Equal(File.ReadLines(file).Where(l => !l.StartsWith('#')), lines);
    }

    [Fact]
    public void Comments_empty_lines_and_the_ends_of_lines_are_left_out()
    {
        var longest = new string('x', 20_000);

        Assert.Equal(["a b", longest, " no comment", "c"], Lines($"# a comment\na b\r\n\n{longest}\n no comment\n#\nc"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("#")]
    public void Nothing_has_no_lines(string text) => Assert.Empty(Lines(text));

    [Fact]
    public void A_list_that_is_not_there_is_said_to_be_missing() =>
        Assert.Contains("Gazetteers/planets", Assert.Throws<InvalidOperationException>(() => EmbeddedLines.Read("Gazetteers/planets", _ => { })).Message, StringComparison.Ordinal);

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        using var reader = new StringReader(text);
        EmbeddedLines.Read(reader, line => lines.Add(line.ToString()));
        return lines;
    }
}
