using StudyBot.EndToEnd.Tests.Discord;
using StudyBot.Knowledge;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Killing;

/// <inheritdoc/>
internal sealed class DiscordQuiz : QuizServer
{
    private readonly FakeDiscord discord;
    private readonly FakeGuild guild;
    private readonly FakeChannel channel;

    private DiscordQuiz(FakeDiscord discord)
    {
        this.discord = discord;
        guild = discord.World.AddGuild("Study group");

        // The bot greets in the first channel, and asks in the second.
        guild.AddChannel("general");
        channel = guild.AddChannel("quiz");
    }

    public override string Name => "discord";

    public override GroupId Group => new($"discord:{guild.Id}");

    public override IEnumerable<string> Arguments => [discord.RestBaseUrl, discord.Token, guild.Id, channel.Id];

    public override int Questions => channel.Messages.Count(IsQuestion);

    public override int Reveals => channel.Messages.Count(m => m.IsFromBot && m.Text.Contains(AnswerTitle, StringComparison.Ordinal));

    public static async Task<DiscordQuiz> StartAsync() => new(await FakeDiscord.StartAsync(DiscordHouse.Patient));

    public override async Task<(string Question, string Member)> AnswerAsync(string date, string member)
    {
        var (question, by) = (await QuestionAsync(date), guild.AddMember(member));
        var answer = await (await by.PressAsync(question, FirstOption)).AnswerAsync();
        Assert.Contains(Locked, answer.Text, StringComparison.Ordinal);
        return (question.Id, $"discord:{by.Id}");
    }

    public override async Task PressAsync(string date, string member) => await guild.AddMember(member).PressAsync(await QuestionAsync(date), FirstOption);

    public override Task HoldPost(string date)
    {
        discord.Rest.Faults.Add(new RestFault.Slow(Never), "POST /channels/{}/messages");
        return QuestionAsync(date);
    }

    public override Task HoldReveal(string date)
    {
        discord.Rest.Faults.Add(new RestFault.Slow(Never), "PATCH /channels/{}/messages/{}");
        return channel.MessageAsync(m => m.IsFromBot && m.Text.Contains(AnswerTitle, StringComparison.Ordinal) && m.Text.Contains(date, StringComparison.Ordinal));
    }

    public override async Task NextProcessAsync()
    {
        await discord.Gateway.DisconnectedAsync();
        discord.Rest.Faults.Clear();
        discord.ExpectNewProcess();
    }

    public override void AssertGoodManners() => discord.Violations.AssertNone();

    public override ValueTask DisposeAsync() => discord.DisposeAsync();

    private static bool IsQuestion(FakeMessage message) => message is { IsFromBot: true, IsPrivate: false } && message.Text.StartsWith(Title, StringComparison.Ordinal);

    private Task<FakeMessage> QuestionAsync(string date) => channel.MessageAsync(m => IsQuestion(m) && m.Text.Contains(date, StringComparison.Ordinal));
}
