using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;

namespace StudyBot.Slack.Tests.Scenes;

/// <summary>Whether the platform says that members are heard.</summary>
public sealed class HearingTests
{
    [Fact]
    public async Task It_is_connected_while_a_member_is_answered_and_no_more_at_the_end()
    {
        var hear = new Hear();
        await using var scene = await SlackScene.StartAsync(hear);
        hear.IsConnected = () => scene.Platform.IsConnected;

        var answer = await scene.Ana.Run(scene.Channel, "/hear").AnswerAsync();
        await scene.StopAsync();

        Assert.Contains("connected: True", answer.Text, StringComparison.Ordinal);
        Assert.False(scene.Platform.IsConnected);
    }

    private sealed class Hear : ICommand
    {
        public Func<bool> IsConnected { get; set; } = () => false;

        public CommandSpec Spec { get; } = CommandSpec.Simple("hear", "Says whether it is connected", "/hear", []);

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) =>
            Task.FromResult(Reply.Show(new Card("Heard") { Parts = [new Paragraph($"connected: {IsConnected()}")] }));
    }
}
