using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

public sealed class StoreOutageTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private const int Sent = 300;

    [Fact]
    public async Task A_store_that_breaks_is_said_ends_the_process_and_loses_nothing_that_was_answered()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits the size of files as Linux does.");
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        var largest = Directory.EnumerateFiles(work.Data).Max(f => new FileInfo(f).Length);
        using var process = StudyBotProcess.Start(
            work, ["chat", "--data", work.Data], fileKilobytes: (largest / 1024) + 150);

        await process.TypeAsync([.. Enumerable.Range(0, Sent).Select(i => $"/settings set public-answers {(i % 2 == 0 ? "on" : "off")}")]);
        var code = await process.ExitAsync();
        var answered = process.Output.Lines.Count(line => line.StartsWith("public-answers is now", StringComparison.Ordinal));
        var next = await Run.OfAsync(work, ["chat"], "/settings list");
        var kept = await StoreCheck.SettingsHistoryAsync(work);

        Assert.Equal(1, code);
        Assert.Contains("The store failed and the program ends", process.Errors.Text, StringComparison.Ordinal);
        Assert.InRange(answered, 1, Sent - 1);
        Assert.True(next.ExitCode == 0, next.ToString());
        Assert.InRange(kept.Count, answered, Sent);
    }
}
