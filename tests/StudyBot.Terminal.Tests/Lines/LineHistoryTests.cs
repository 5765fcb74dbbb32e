using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Tests.Lines;

public sealed class LineHistoryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("studybot-history-").FullName;

    private string File => Path.Combine(folder, "history");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Cleared_it_has_no_line_and_no_file_and_keeps_what_comes_after()
    {
        var history = new LineHistory(File);
        history.Add("/help");

        history.Clear();

        Assert.Empty(history.Lines);
        Assert.False(System.IO.File.Exists(File));
        history.Add("/sources");
        Assert.Equal(["/sources"], new LineHistory(File).Lines);
    }

    [Fact]
    public void Without_a_file_it_can_be_cleared()
    {
        var history = new LineHistory(Path.Combine(folder, "missing", "history"));
        history.Add("/help");

        history.Clear();

        Assert.Empty(history.Lines);
    }

    [Fact]
    public void Lines_are_there_at_the_next_start_each_once_in_a_row()
    {
        var history = new LineHistory(File);
        history.Add("/help");
        history.Add("/help");
        history.Add("/person Ané 😀");
        history.Add("");
        history.Add("two\nlines");

        Assert.Equal(["/help", "/person Ané 😀"], new LineHistory(File).Lines);
    }

    [Fact]
    public void Only_the_owner_may_read_it()
    {
        new LineHistory(File).Add("/help");

        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
        }
        else
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
        }
    }

    [Fact]
    public void It_does_not_grow_for_ever()
    {
        System.IO.File.WriteAllLines(File, Enumerable.Range(0, 5000).Select(i => $"/summit {i}"));

        var history = new LineHistory(File);

        Assert.Equal(1000, history.Lines.Count);
        Assert.Equal("/summit 4999", history.Lines[^1]);
        Assert.Equal(1000, System.IO.File.ReadAllLines(File).Length);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_no_matter()
    {
        var history = new LineHistory(Path.Combine(folder, "missing", "history"));

        history.Add("/help");

        Assert.Equal(["/help"], history.Lines);
    }
}
