using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

public sealed class SignalTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Fact]
    public async Task Ctrl_C_while_indexing_ends_with_130_and_leaves_nothing_half_stored()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals as Unix does.");
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        // So many that the end is seconds away when the signal comes, however busy the machine is.
        var random = new Random(6);
        string[] names = [.. Enumerable.Range(10, 50).SelectMany(n => GeneratedDocuments.Cities.Select(city => $"{n}-{city}.txt"))];
        foreach (var name in names)
        {
            work.Write($"new/{name}", GeneratedDocuments.About(name[3..^4], random));
        }

        using var process = StudyBotProcess.Start(work, ["index", "new", "--data", work.Data]);
        await process.WaitForAsync(process.Output.SeenAsync(_ => true, 2));
        process.PressCtrlC();
        var code = await process.ExitAsync();
        var told = process.Output.Lines.Count;
        var kept = await StoreCheck.WholeSourcesAsync(work);
        var left = names.Except(kept).First();
        var again = await Run.OfAsync(work, ["index", .. kept.Append(left).Select(name => $"new/{name}")]);

        Assert.Equal(130, code);
        Assert.InRange(told, 2, names.Length - 1);
        Assert.Equal(told, kept.Count);
        Assert.True(again.ExitCode == 0, again.ToString());
        Assert.Equal(told, again.Output.Split('\n').Count(line => line.StartsWith("Already there", StringComparison.Ordinal)));
        Assert.Contains($"Indexed: new/{left}", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_at_a_pipe_ends_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals as Unix does.");
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        using var process = StudyBotProcess.Start(work, ["chat", "--data", work.Data]);
        await process.TypeAsync("/nonsense");
        await process.WaitForAsync(process.Output.SeenAsync(_ => true));

        process.PressCtrlC();

        Assert.Equal(130, await process.ExitAsync());
    }

    [Fact]
    public async Task A_supervisor_stops_the_chat_in_order()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals as Unix does.");
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        using var process = StudyBotProcess.Start(work, ["chat", "--data", work.Data]);
        await process.TypeAsync("/settings set public-answers off");
        await process.WaitForAsync(process.Output.SeenAsync(_ => true));

        process.AskToStop();
        var code = await process.ExitAsync();
        var next = await Run.OfAsync(work, ["chat"], "/settings list");

        Assert.Equal(0, code);
        Assert.Contains("public-answers: off", next.Output, StringComparison.Ordinal);
    }
}
