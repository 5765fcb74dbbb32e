using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>Documents at a terminal: pasted into a form, named by a path, fetched back, and stopped in the middle.</summary>
public sealed class TerminalDocumentTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private const string Talks = "Prime Minister Ane Lund met President Aki Oksanen at Arendal on 14 March 2011. They agreed on a ferry line.";

    [Fact]
    public async Task A_text_is_pasted_as_one_thing_into_a_form_that_keeps_what_is_too_long()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work);
        await terminal.WaitForPromptAsync();
        await OpenFormAsync(terminal);

        await terminal.PressAsync(new string('t', 203) + Keys.Enter);
        await terminal.WaitForAsync(screen => screen.Text.Contains("3 characters too long: at most 200 fit", StringComparison.Ordinal) && screen.LastRow.EndsWith('t'));
        await terminal.PressAsync(Keys.CtrlU + "Ferry talks" + Keys.Enter);
        foreach (var field in (string[])["Author:", "Publisher:", "Date of publication:"])
        {
            await terminal.WaitForAsync(screen => screen.LastRow == field);
            await terminal.PressAsync(Keys.Enter);
        }

        // A full stop and a command stand among the lines: neither ends the form or is run.
        await terminal.WaitForAsync(screen => screen.LastRow == "|");
        await terminal.PressAsync(Keys.Paste($"{Talks}\r.\r/quit\r\rThe end."));
        await terminal.WaitForAsync(screen => screen.LastRow.EndsWith("The end.", StringComparison.Ordinal));
        await terminal.PressAsync(Keys.Enter);
        await terminal.WaitForAsync(screen => screen.LastRow == "|");
        await terminal.PressAsync("." + Keys.Enter);
        await terminal.WaitForAsync(screen => screen.Text.Contains("Added: Ferry talks", StringComparison.Ordinal) && screen.LastRow.EndsWith('>'));
        await terminal.AskAsync("/source download ferry talks");
        await OpenFormAsync(terminal);
        await terminal.PressAsync("half a title" + Keys.CtrlC);
        await terminal.WaitForAsync(screen => screen.Text.Contains("Stopped.", StringComparison.Ordinal) && screen.LastRow.EndsWith('>'));
        await terminal.PressAsync(Keys.CtrlC);

        Assert.Equal(130, await terminal.ExitAsync());
        Assert.EndsWith("\u001b[?2004l", terminal.Written.TrimEnd('\r', '\n'), StringComparison.Ordinal);
        Assert.Equal($"{Talks}\n.\n/quit\n\nThe end.", await File.ReadAllTextAsync(Path.Combine(work.Path, "Ferry talks.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_is_found_by_Tab_added_and_stopped_by_Ctrl_C_without_a_trace()
    {
        using var work = Copy();
        work.Write("my texts/talks of may.txt", Talks);
        work.Write("my texts/long.txt", string.Concat(Enumerable.Repeat(Talks + "\n\n", 20_000)));
        await using var terminal = await TerminalProcess.StartAsync(work, columns: 100);
        await terminal.WaitForPromptAsync();

        await terminal.PressAsync("/source add file:my" + Keys.Tab);
        await terminal.WaitForAsync(screen => screen.LastRow.EndsWith("file:\"my texts/", StringComparison.Ordinal));
        await terminal.PressAsync("t" + Keys.Tab);
        await terminal.WaitForAsync(screen => screen.LastRow.EndsWith("file:\"my texts/talks of may.txt\"", StringComparison.Ordinal));
        await terminal.AskAsync("");
        var added = await terminal.AskAsync("/summit arendal");
        await terminal.PressAsync("/source add my texts/long.txt" + Keys.Enter);
        await terminal.WaitForAsync(screen => screen.LastRow.Contains("Drawing facts from long.txt", StringComparison.Ordinal));
        await terminal.PressAsync(Keys.CtrlC);
        await terminal.WaitForAsync(screen => screen.Text.Contains("Stopped.", StringComparison.Ordinal) && screen.LastRow.EndsWith('>'));
        var missing = await terminal.AskAsync("/source add nowhere.txt");
        await terminal.PressAsync(Keys.CtrlD);

        Assert.Equal(0, await terminal.ExitAsync());
        Assert.Contains("14 March 2011", added.Text, StringComparison.Ordinal);
        Assert.Contains("names no file that I can find", missing.Text, StringComparison.Ordinal);
        Assert.Equal(["talks of may.txt"], await StoreCheck.WholeSourcesAsync(work));
    }

    private static async Task OpenFormAsync(TerminalProcess terminal)
    {
        await terminal.AskAsync("/source add");
        await terminal.PressAsync("1" + Keys.Enter);
        await terminal.WaitForAsync(screen => screen.LastRow == "Title:");
    }

    private WorkFolder Copy()
    {
        var work = new WorkFolder();
        work.CopyData(seeded.Work);
        return work;
    }
}
