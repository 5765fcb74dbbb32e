using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Scenes;

public sealed class KillDuringIndexingTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    public static readonly TheoryData<int> Rounds = [.. Enumerable.Range(1, TestLength.Rounds(2, 200))];

    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task What_was_told_as_indexed_is_there_whole_and_the_next_start_goes_on(int round)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Kills as Unix does.");
        var random = new Random(round);
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        foreach (var city in GeneratedDocuments.Cities)
        {
            work.Write($"new/{city}.txt", GeneratedDocuments.About(city, random));
        }

        var told = await IndexUntilKilledAsync(work, random);
        var kept = await StoreCheck.WholeSourcesAsync(work.Copy("killed"));
        var again = await Run.OfAsync(work, ["index", "new"]);

        Assert.All(told, city => Assert.Contains($"{city}.txt", kept));
        Assert.True(again.ExitCode == 0, again.ToString());
        Assert.All(GeneratedDocuments.Cities, city => Assert.Contains(
            kept.Contains($"{city}.txt") ? $"Already there: new/{city}.txt" : $"Indexed: new/{city}.txt", again.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_told_as_indexed_is_answered_from_after_a_kill()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Kills as Unix does.");
        var random = new Random(1);
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        foreach (var city in GeneratedDocuments.Cities)
        {
            work.Write($"new/{city}.txt", GeneratedDocuments.About(city, random));
        }

        var told = await IndexUntilKilledAsync(work, random);
        var next = await Run.OfAsync(work, ["chat"], [.. told.Select(city => $"/summit {city}")]);

        Assert.True(next.ExitCode == 0, next.ToString());
        Assert.All(told, city => Assert.Contains($"Place: {city}", next.Output, StringComparison.Ordinal));
    }

    /// <returns>The cities whose documents it said it had.</returns>
    private static async Task<IReadOnlyList<string>> IndexUntilKilledAsync(WorkFolder work, Random random)
    {
        using var process = StudyBotProcess.Start(work, ["index", "new", "--data", work.Data]);
        // Either when a document is begun, or when one was told as kept and the next is on its way.
        var times = random.Next(1, GeneratedDocuments.Cities.Count);
        var moment = random.Next(2) == 0
            ? process.Errors.SeenAsync(line => line.StartsWith("Indexing", StringComparison.Ordinal), times)
            : process.Output.SeenAsync(line => line.StartsWith("Indexed", StringComparison.Ordinal), times);
        await process.WaitForAsync(moment);
        await process.KillAsync();
        return
        [
            .. process.Output.Lines
                .Where(line => line.StartsWith("Indexed: ", StringComparison.Ordinal))
                .Select(line => Path.GetFileNameWithoutExtension(line["Indexed: ".Length..].Split(" (")[0])),
        ];
    }
}
