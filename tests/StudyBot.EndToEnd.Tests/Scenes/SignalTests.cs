using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

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

    public static readonly TheoryData<int> Rounds = [.. Enumerable.Range(1, TestLength.Rounds(3, 60))];

    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task Ctrl_C_at_any_point_keeps_what_was_told_and_nothing_else(int round)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals as Unix does.");
        var random = new Random(round);
        using var work = new WorkFolder();
        foreach (var city in GeneratedDocuments.Cities)
        {
            work.Write($"new/{city}.txt", GeneratedDocuments.About(city, random));
        }

        // A folder that is not there yet, so that the bundled documents are read as well: the points are the lines that it says of all that.
        using var process = StudyBotProcess.Start(work, ["index", "new", "--data", work.Data]);
        var points = random.Next(0, 2 + GeneratedDocuments.Cities.Count);
        await process.WaitForAsync(points == 0 ? Task.FromResult(true) : process.Errors.SeenAsync(_ => true, points));
        process.PressCtrlC();
        var code = await process.ExitAsync();
        var told = process.Output.Lines.Count(line => line.StartsWith("Indexed: ", StringComparison.Ordinal));
        var again = await Run.OfAsync(work, ["index", "new"]);

        // On a busy machine the last document may be read before the signal is heard.
        Assert.Equal(told == GeneratedDocuments.Cities.Count && code == 0 ? 0 : 130, code);
        Assert.True(again.ExitCode == 0, again.ToString());
        Assert.Equal(told, again.Output.Split('\n').Count(line => line.StartsWith("Already there", StringComparison.Ordinal)));
        Assert.Equal(GeneratedDocuments.Cities.Count, (await StoreCheck.WholeSourcesAsync(work)).Count);
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
