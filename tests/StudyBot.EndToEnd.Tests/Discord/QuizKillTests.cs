using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Opening;
using StudyBot.Quizzes.Posts;
using StudyBot.Testing;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>
/// A process a day, killed at a step of posting, answering or closing its question, day after day over one data folder; each next one begins where its
/// clock says: on time, half an hour later, or with the clock set back.
/// </summary>
public sealed class QuizKillTests
{
    private static readonly string[] Steps =
    [
        "before mark", "after claim", "after answer", "after try", "before reveal", "after mark", "before answer", "after close", "before try", "before claim",
        "before close", "after reveal",
    ];

    /// <summary>
    /// Where each clock begins after the day's time: the next one may be hours before the last one. All are within the grace, and no step back is so long that
    /// what was posted before it, which is open for 20 hours, were not closed a day after it.
    /// </summary>
    private static readonly TimeSpan[] Moves = [TimeSpan.Zero, TimeSpan.FromMinutes(30), TimeSpan.FromHours(3.5), TimeSpan.FromMinutes(1), TimeSpan.FromHours(3)];

    /// <summary>After the close of the day before.</summary>
    private static readonly TimeSpan LastMove = TimeSpan.FromHours(5.8);

    private static readonly DateTimeOffset First = new(2026, 12, 1, 12, 1, 0, TimeSpan.Zero);

    [Fact]
    public async Task Whatever_step_it_is_killed_at_every_day_has_one_question_and_no_told_answer_is_lost()
    {
        var rounds = TestLength.Rounds(10, 500);
        await using var discord = await FakeDiscord.StartAsync(DiscordHouse.Patient);
        using var work = new WorkFolder();
        var guild = discord.World.AddGuild("Study group");
        var channel = guild.AddChannel("general");
        var told = new List<(string Question, string Member)>();

        for (var round = 0; round <= rounds; round++)
        {
            var isLast = round == rounds;
            var step = isLast ? "never" : Steps[round % Steps.Length];
            using var child = Start(discord, work, guild, channel, First.AddDays(round) + (isLast ? LastMove : Moves[round % Moves.Length]), step);
            await ReadAsync(child, "settled");
            var today = await QuestionAsync(channel, round);
            await AnswerAsync(today, guild.AddMember($"told{round}"), told);
            if (isLast)
            {
                child.Kill();
                await child.WaitForExitAsync(TestContext.Current.CancellationToken);
                break;
            }

            await child.StandardInput.WriteLineAsync();
            if (step.EndsWith("answer", StringComparison.Ordinal))
            {
                await ReadAsync(child, "lives");
                await guild.AddMember($"cut{round}").PressAsync(await QuestionAsync(channel, round + 1), FirstOption);
            }

            var after = await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.True(after is null, $"On day {round} it lived through \"{step}\": {after}");
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
            await discord.Gateway.DisconnectedAsync();
            discord.ExpectNewProcess();
        }

        Assert.Equal(rounds + 1, channel.Messages.Count(IsQuestion));
        Assert.Equal(rounds, channel.Messages.Count(m => m.IsFromBot && m.Text.Contains("Question of the day: the answer", StringComparison.Ordinal)));
        discord.Violations.AssertNone();
        await AssertKeptAsync(work, guild, rounds, told);
    }

    private const string FirstOption = "";

    private static async Task AssertKeptAsync(WorkFolder work, FakeGuild guild, int rounds, List<(string Question, string Member)> told)
    {
        var opened = Assert.IsType<DataFolderOutcome.Opened>(
            await DataFolder.OpenAsync(new DataFolderOptions(work.Data), NullLogger.Instance, TestContext.Current.CancellationToken));
        await using var data = opened.Folder;
        var group = new GroupId($"discord:{guild.Id}");
        var posts = await data.Quizzes.Posts.ListAsync(group, TestContext.Current.CancellationToken);
        var answers = await data.Quizzes.Posts.ListAnswersAsync(group, TestContext.Current.CancellationToken);

        Assert.Equal(rounds + 1, posts.Count);
        Assert.All(posts.SkipLast(1), post => Assert.Equal(PostStage.Revealed, post.Stage));
        Assert.All(told, answer => Assert.Contains(answers, given =>
            given.Answer.Member.Value == $"discord:{answer.Member}" && posts.Single(p => p.Id == given.Post).Ref?.Value.EndsWith($"/{answer.Question}", StringComparison.Ordinal) == true));
    }

    private static bool IsQuestion(FakeMessage message) => message is { IsFromBot: true, IsPrivate: false } && message.Text.StartsWith("Question of the day", StringComparison.Ordinal);

    private static Task<FakeMessage> QuestionAsync(FakeChannel channel, int round)
    {
        var date = First.AddDays(round).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return channel.MessageAsync(m => IsQuestion(m) && m.Text.Contains(date, StringComparison.Ordinal));
    }

    private static async Task AnswerAsync(FakeMessage question, FakeMember member, List<(string Question, string Member)> told)
    {
        var answer = await (await member.PressAsync(question, FirstOption)).AnswerAsync();
        Assert.Contains("Your answer is locked", answer.Text, StringComparison.Ordinal);
        told.Add((question.Id, member.Id));
    }

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

    private static Process Start(FakeDiscord discord, WorkFolder work, FakeGuild guild, FakeChannel channel, DateTimeOffset start, string step) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "StudyBot.Quizzes.Crasher.dll"), work.Data, discord.RestBaseUrl, discord.Token, guild.Id, channel.Id,
            start.ToString("O", CultureInfo.InvariantCulture), step,
        ])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    }) ?? throw new InvalidOperationException("The process did not start.");
}
