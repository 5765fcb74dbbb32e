using StudyBot.EndToEnd.Tests.Slack;
using StudyBot.Knowledge;
using StudyBot.Testing.Slack;
using StudyBot.Testing.Slack.Web;
using StudyBot.Testing.Slack.World;

namespace StudyBot.EndToEnd.Tests.Killing;

/// <summary>With the scope by which the bot may look for its own posts.</summary>
internal sealed class SlackQuiz : QuizServer
{
    private readonly FakeSlack slack;
    private readonly FakeChannel channel;

    private SlackQuiz(FakeSlack slack)
    {
        this.slack = slack;
        slack.World.App.Scopes.Add("channels:history");
        channel = slack.World.AddChannel("quiz");
    }

    public override string Name => "slack";

    public override GroupId Group => new($"slack:{slack.World.TeamId}");

    public override IEnumerable<string> Arguments => [slack.ApiBaseUrl, slack.BotToken, slack.AppToken, slack.World.TeamId, channel.Id];

    public override int Questions => channel.Messages.Count(IsQuestion);

    public override int Reveals => channel.Messages.Count(m => m.IsFromBot && m.Text.Contains(AnswerTitle, StringComparison.Ordinal));

    public static async Task<SlackQuiz> StartAsync() => new(await FakeSlack.StartAsync(SlackHouse.Patient));

    public override async Task<(string Question, string Member)> AnswerAsync(string date, string member)
    {
        var (question, by) = (await QuestionAsync(date), slack.World.AddMember(member));
        await slack.Sockets.ConnectedAsync();
        var answer = await by.Press(question, FirstOption).AnswerAsync();
        Assert.Contains(Locked, answer.Text, StringComparison.Ordinal);
        return (question.Id, $"slack:{slack.World.TeamId}:{by.Id}");
    }

    public override async Task PressAsync(string date, string member)
    {
        var question = await QuestionAsync(date);
        await slack.Sockets.ConnectedAsync();
        slack.World.AddMember(member).Press(question, FirstOption);
    }

    public override Task HoldPost(string date)
    {
        slack.Web.Faults.Add(new WebFault.Slow(Never), "chat.postMessage");
        return QuestionAsync(date);
    }

    public override Task HoldReveal(string date)
    {
        slack.Web.Faults.Add(new WebFault.Slow(Never), "chat.update");
        return channel.MessageAsync(m => m.Text.Contains(AnswerTitle, StringComparison.Ordinal) && m.Text.Contains(date, StringComparison.Ordinal));
    }

    public override async Task NextProcessAsync()
    {
        await slack.Sockets.DisconnectedAsync();
        slack.Web.Faults.Clear();
        slack.ExpectNewProcess();
    }

    public override void AssertGoodManners() => slack.Violations.AssertNone();

    public override ValueTask DisposeAsync() => slack.DisposeAsync();

    private static bool IsQuestion(FakeMessage message) => message is { IsFromBot: true, IsPrivate: false } && message.Text.TrimStart('*').StartsWith(Title, StringComparison.Ordinal);

    private Task<FakeMessage> QuestionAsync(string date) => channel.MessageAsync(m => IsQuestion(m) && m.Text.Contains(date, StringComparison.Ordinal));
}
