using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>The search index is written beside everything else: killed in the middle of that, it is made good without a word.</summary>
public sealed class KillDuringSearchFillingTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private const int Documents = 50;

    /// <summary>Longer than the documents take to be put in: some rounds end after it.</summary>
    private const int LongestMilliseconds = 900;

    public static readonly TheoryData<int> Rounds = [.. Enumerable.Range(1, TestLength.Rounds(4, 100))];

    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task Whenever_it_is_killed_the_next_question_is_answered_from_all_documents(int round)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Kills as Unix does.");
        var random = new Random(round);
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        for (var i = 0; i < Documents; i++)
        {
            work.Write($"new/{i}.txt", $"The harbour of Sound{i}\n\n{Filler(random)}\n\nThe delegates signed the harbour treaty of Sound{i} in Oslo on 3 May {1950 + i}.\n");
        }

        var indexed = await Run.OfAsync(work, ["index", "new"]);
        DeleteSearch(work);
        await FillUntilKilledAsync(work, random);
        var number = random.Next(Documents);
        var asked = await Run.OfAsync(work, ["ask", $"When was the harbour treaty of Sound{number} signed?"]);

        Assert.True(indexed.ExitCode == 0, indexed.ToString());
        Assert.True(asked.ExitCode == 0, asked.ToString());
        Assert.Contains($"Sound{number} in Oslo on", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_index_cannot_be_written_questions_are_answered_all_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits the size of files as Linux does.");
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);
        work.Write("new/treaty.txt", "The harbour treaty\n\nThe delegates signed the harbour treaty in Oslo on 3 May 2021.\n");
        var indexed = await Run.OfAsync(work, ["index", "new"]);
        DeleteSearch(work);

        // Nothing at all can be written.
        using var process = StudyBotProcess.Start(
            work, ["ask", "When was the harbour treaty signed?", "--data", work.Data], fileKilobytes: 0);
        var code = await process.FinishAsync();

        Assert.True(indexed.ExitCode == 0, indexed.ToString());
        Assert.True(code == 0, process.Errors.Text);
        Assert.Contains("in Oslo on [3 May 2021].", process.Output.Text, StringComparison.Ordinal);
    }

    private static void DeleteSearch(WorkFolder work) => Directory.Delete(Path.Combine(work.Data, "search"), recursive: true);

    private static string Filler(Random random) => string.Join(
        ' ', Enumerable.Range(0, 40).Select(_ => $"The {random.Next(1000)} ships of the port carried salt and timber across the water in a hard winter."));

    // A question fills what is missing; how far it has come after a while is left to chance.
    private static async Task FillUntilKilledAsync(WorkFolder work, Random random)
    {
        using var process = StudyBotProcess.Start(work, ["ask", "--jsonl", "--data", work.Data]);
        await process.TypeAsync("""{"id": 1, "question": "Who signed the harbour treaty?"}""");
        await process.WaitForAsync(Task.Delay(random.Next(LongestMilliseconds), TestContext.Current.CancellationToken).ContinueWith(_ => true, TaskScheduler.Default));
        await process.KillAsync();
    }
}
