using System.Globalization;
using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Scenes;

public sealed class KillDuringWritesTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private const int Sent = 60;
    private const int AskedEvery = 5;

    public static readonly TheoryData<int> Rounds = [.. Enumerable.Range(1, TestLength.Rounds(2, 200))];

    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task Every_change_that_was_answered_is_there_in_its_order(int round)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Kills as Unix does.");
        var random = new Random(round);
        string[] values = [.. Enumerable.Range(0, Sent).Select(_ => random.Next(2) == 0 ? "on" : "off")];
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);

        var answered = await SetUntilKilledAsync(work, values, random.Next(1, Sent));
        // The next program itself is asked in some rounds; in all of them the store is opened as that opens it.
        var next = round % AskedEvery == 1 ? await Run.OfAsync(work, ["chat"], "/settings list") : null;
        var kept = await StoreCheck.SettingsHistoryAsync(work);

        Assert.InRange(kept.Count, answered, Sent);
        Assert.Equal(values.Take(kept.Count), kept);
        if (next is not null)
        {
            Assert.True(next.ExitCode == 0, next.ToString());
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"public-answers: {kept[^1]}"), next.Output, StringComparison.Ordinal);
        }
    }

    /// <returns>How many it answered as done.</returns>
    private static async Task<int> SetUntilKilledAsync(WorkFolder work, string[] values, int times)
    {
        using var process = StudyBotProcess.Start(work, ["chat", "--data", work.Data]);
        // All at once, so that the next change is on its way when one is answered.
        await process.TypeAsync([.. values.Select(value => $"/settings set public-answers {value}")]);
        var moment = process.Output.SeenAsync(IsDone, times);
        await process.WaitForAsync(moment);
        await process.KillAsync();
        return process.Output.Lines.Count(IsDone);

        static bool IsDone(string line) => line.StartsWith("public-answers is now", StringComparison.Ordinal);
    }
}
