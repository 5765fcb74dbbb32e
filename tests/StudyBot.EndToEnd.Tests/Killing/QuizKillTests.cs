using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.LiteDb.Opening;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Killing;

/// <summary>
/// A process a day, with a group at each platform, killed at a step of posting, answering or closing the question of one of them, day after day over one data
/// folder; each next one begins where its clock says: before the day's time, on time, half an hour later, or with the clock set back.
/// </summary>
public sealed class QuizKillTests
{
    /// <summary>Each is taken at Discord and then at Slack. "Inside": the platform has done it, and its answer does not come before the end.</summary>
    private static readonly string[] Steps =
    [
        "after claim", "inside post", "before mark", "after answer", "inside reveal", "after try", "before reveal", "after mark", "before answer", "after close",
        "before try", "before claim", "before close", "after reveal",
    ];

    /// <summary>
    /// Where each clock begins beside the day's time: the next one may be hours before the last one. All are within the grace, and no step back is so long that
    /// what was posted before it, which is open for 20 hours, were not closed a day after it.
    /// </summary>
    private static readonly TimeSpan[] Moves =
    [
        TimeSpan.Zero, TimeSpan.FromMinutes(30), TimeSpan.FromHours(3.5), TimeSpan.FromMinutes(-20), TimeSpan.FromHours(3), TimeSpan.FromMinutes(1),
    ];

    private static readonly DateTimeOffset First = new(2026, 12, 1, 12, 1, 0, TimeSpan.Zero);

    private readonly List<(QuizServer Server, string Question, string Member)> told = [];

    [Fact]
    public async Task Whatever_step_it_is_killed_at_every_day_has_one_question_and_no_told_answer_is_lost()
    {
        var rounds = TestLength.Rounds(10, 500);
        await using var discord = await DiscordQuiz.StartAsync();
        await using var slack = await SlackQuiz.StartAsync();
        QuizServer[] servers = [discord, slack];
        using var work = new WorkFolder();

        for (var round = 0; round < rounds; round++)
        {
            var (server, step) = StepOf(round);
            using var child = Start(work, servers, First.AddDays(round) + Moves[round % Moves.Length], $"{server} {step}");
            await SettleAsync(child, servers, round);
            await KillAsync(child, servers.Single(s => s.Name == server), step, round);
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            await Task.WhenAll(servers.Select(s => s.NextProcessAsync()));
        }

        using var last = Start(work, servers, First.AddDays(rounds), "never");
        await SettleAsync(last, servers, rounds);
        last.Kill();
        await last.WaitForExitAsync(TestContext.Current.CancellationToken);

        await AssertKeptAsync(work, servers, rounds);
    }

    private static (string Server, string Step) StepOf(int round) => (round % 2 == 0 ? "discord" : "slack", Steps[round / 2 % Steps.Length]);

    /// <summary>What the process before left is done, and a member of each group answers the day's question.</summary>
    private async Task SettleAsync(Process child, QuizServer[] servers, int round)
    {
        await ReadAsync(child, "settled");
        foreach (var server in servers)
        {
            var (question, member) = await server.AnswerAsync(Date(round), $"told{round}");
            told.Add((server, question, member));
        }
    }

    /// <summary>It is a day later for the process, and it does not live through it.</summary>
    private static async Task KillAsync(Process child, QuizServer server, string step, int round)
    {
        switch (step)
        {
            case "inside post":
                var posted = server.HoldPost(Date(round + 1));
                await child.StandardInput.WriteLineAsync();
                await posted;
                child.Kill();
                return;
            case "inside reveal":
                var shown = server.HoldReveal(Date(round));
                await child.StandardInput.WriteLineAsync();
                await shown;
                child.Kill();
                return;
        }

        await child.StandardInput.WriteLineAsync();
        if (step.EndsWith("answer", StringComparison.Ordinal))
        {
            await ReadAsync(child, "lives");
            await server.PressAsync(Date(round + 1), $"cut{round}");
        }

        var after = await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.True(after is null, $"On day {round} it lived through \"{server.Name} {step}\": {after}");
    }

    private async Task AssertKeptAsync(WorkFolder work, QuizServer[] servers, int rounds)
    {
        var opened = Assert.IsType<DataFolderOutcome.Opened>(
            await DataFolder.OpenAsync(new DataFolderOptions(work.Data), NullLogger.Instance, TestContext.Current.CancellationToken));
        await using var data = opened.Folder;
        foreach (var server in servers)
        {
            var posts = await data.Quizzes.Posts.ListAsync(server.Group, TestContext.Current.CancellationToken);
            var answers = await data.Quizzes.Posts.ListAnswersAsync(server.Group, TestContext.Current.CancellationToken);
            var places = posts.ToDictionary(p => p.Id, p => p.Ref?.Value.Split('/')[^1]);

            Assert.Equal((server.Name, rounds + 1, rounds), (server.Name, server.Questions, server.Reveals));
            Assert.Equal(rounds + 1, posts.Count);
            Assert.All(posts.SkipLast(1), post => Assert.Equal(PostStage.Revealed, post.Stage));
            var kept = answers.Select(given => (places[given.Post], given.Answer.Member.Value)).ToHashSet();
            Assert.All(told.Where(answer => answer.Server == server), answer => Assert.Contains((answer.Question, answer.Member), kept));
            server.AssertGoodManners();
        }
    }

    private static string Date(int round) => First.AddDays(round).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static async Task ReadAsync(Process child, string line)
    {
        var said = new List<string>();
        while (await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } read)
        {
            said.Add(read);
            if (read == line)
            {
                return;
            }
        }

        Assert.Fail($"It ended without \"{line}\": {string.Join(" | ", said)} {await child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    private static Process Start(WorkFolder work, QuizServer[] servers, DateTimeOffset start, string step) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "StudyBot.Quizzes.Crasher.dll"), work.Data, start.ToString("O", CultureInfo.InvariantCulture), step,
            .. servers.SelectMany(server => server.Arguments),
        ])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,

        // A process that lives for a second need not learn from its own running.
        Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0" },
    }) ?? throw new InvalidOperationException("The process did not start.");
}
