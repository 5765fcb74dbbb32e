using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>The search index is written beside everything else: killed in the middle of that, it is made good without a word.</summary>
public sealed class KillDuringSearchFillingTests(HarbourFolder harbours) : IClassFixture<HarbourFolder>
{
    /// <summary>More than there are in a filling: some rounds end after it.</summary>
    private const int MostChanges = 60;

    public static readonly TheoryData<int> Rounds = [.. Enumerable.Range(1, TestLength.Rounds(2, 100))];

    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task Whenever_it_is_killed_the_next_question_is_answered_from_all_documents(int round)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Kills as Unix does.");
        var random = new Random(round);
        using var work = new WorkFolder();
        work.CopyData(harbours.Work);

        await FillUntilKilledAsync(work, random);
        var number = random.Next(HarbourFolder.Documents);
        var asked = await Run.OfAsync(work, ["ask", $"When was the harbour treaty of Sound{number} signed?"]);

        Assert.True(asked.ExitCode == 0, asked.ToString());
        Assert.Contains($"Sound{number} in Oslo on", asked.Output, StringComparison.Ordinal);
    }

    private static string SearchOf(WorkFolder work) => Path.Combine(work.Data, "search");

    // A question fills what is missing. It is killed at one of the changes of the index's files, or when it was answered.
    private static async Task FillUntilKilledAsync(WorkFolder work, Random random)
    {
        var left = random.Next(1, MostChanges);
        var reached = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(Directory.CreateDirectory(SearchOf(work)).FullName);
        watcher.Created += (_, _) => Count();
        watcher.Changed += (_, _) => Count();
        watcher.Renamed += (_, _) => Count();
        watcher.Deleted += (_, _) => Count();
        watcher.EnableRaisingEvents = true;
        using var process = StudyBotProcess.Start(work, ["ask", "--jsonl", "--data", work.Data]);
        await process.TypeAsync("""{"id": 1, "question": "Who signed the harbour treaty?"}""");
        await process.WaitForAsync(await Task.WhenAny(reached.Task, process.Output.SeenAsync(_ => true)));
        await process.KillAsync();

        void Count()
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                reached.TrySetResult(true);
            }
        }
    }
}
