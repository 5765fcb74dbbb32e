using System.Text;

namespace StudyBot.Tests;

public sealed class ScreenWriterTests
{
    private const string Sentence = "The data folder is in use by process 12; end that one first.";

    [Theory]
    [InlineData(30, "The data folder is in use by\nprocess 12; end that one\nfirst.\n")]
    [InlineData(0, Sentence + "\n")]
    [InlineData(null, Sentence + "\n")]
    public async Task Whole_lines_are_folded_at_words_where_there_is_a_screen(int? columns, string written)
    {
        using var output = new MemoryStream();
        await using (var writer = new ScreenWriter(output, columns is { } width ? () => width : null))
        {
            await writer.WriteLineAsync(Sentence);
        }

        Assert.Equal(written, Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void What_is_no_whole_line_is_written_as_it_is_and_at_once()
    {
        using var output = new MemoryStream();
        using var writer = new ScreenWriter(output, () => 10);

        writer.Write("\rIndexing 1 of 2, 10 s");

        Assert.Equal("\rIndexing 1 of 2, 10 s", Encoding.UTF8.GetString(output.ToArray()));
    }
}
