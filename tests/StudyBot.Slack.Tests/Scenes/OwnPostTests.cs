using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;

namespace StudyBot.Slack.Tests.Scenes;

public sealed class OwnPostTests
{
    private static readonly Instant Before = Instant.FromUtc(2026, 3, 1, 8, 0);

    [Fact]
    public async Task Where_history_may_be_read_a_post_is_found_again_by_its_buttons_however_much_was_said_since()
    {
        await using var scene = await SlackScene.StartAsync(slack => slack.World.App.Scopes.Add("channels:history"));
        var channel = new ChannelId(scene.Channel.Id);
        var card = new Card("Question of the day") { Controls = [new Button("Oslo", new SealedTarget("2.answer.token"))] };
        var posted = Assert.IsType<PostOutcome.Posted>(await scene.Platform.PostAsync(scene.Space, channel, card, TestContext.Current.CancellationToken));
        for (var i = 0; i < 120; i++)
        {
            scene.Ana.Write(scene.Channel, $"Chatter {i}");
        }

        var read = Assert.IsType<OwnPosts.Read>(await scene.Platform.ReadOwnPostsAsync(scene.Space, channel, Before, TestContext.Current.CancellationToken));

        var own = Assert.Single(read.Posts);
        Assert.Equal(posted.Message, own.Message);
        Assert.Contains("2.answer.token", own.Controls);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Without_the_scope_it_is_said_and_is_no_error_that_nothing_can_be_read()
    {
        await using var scene = await SlackScene.StartAsync();

        var unread = await scene.Platform.ReadOwnPostsAsync(scene.Space, new ChannelId(scene.Channel.Id), Before, TestContext.Current.CancellationToken);

        Assert.Contains("missing_scope", Assert.IsType<OwnPosts.Unreadable>(unread).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Log.Lines, l => l.Level >= Microsoft.Extensions.Logging.LogLevel.Error);
    }
}
