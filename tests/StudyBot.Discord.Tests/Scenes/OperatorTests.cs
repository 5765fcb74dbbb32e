using Microsoft.Extensions.Logging;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;
using StudyBot.Testing.Stores;

namespace StudyBot.Discord.Tests.Scenes;

public sealed class OperatorTests
{
    [Fact]
    public async Task The_invite_link_asks_for_exactly_what_is_used()
    {
        await using var scene = await DiscordScene.StartAsync(Take());

        var expected = $"https://discord.com/oauth2/authorize?client_id={scene.Discord.World.ApplicationId}&scope=bot+applications.commands&permissions={(long)DiscordPermissions.Bot}";
        Assert.Contains(expected, scene.Messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_application_is_not_told_the_connection_says_which_it_is()
    {
        await using var scene = await DiscordScene.StartAsync(
            discord => discord.Rest.Faults.Add(new RestFault.Answer(404, """{"message":"404: Not Found","code":0}"""), Routes.CurrentApplication), Take());

        await scene.Log.UntilAsync(l => l.Contains("commands were registered", StringComparison.Ordinal));

        Assert.Contains($"client_id={scene.Discord.World.ApplicationId}&", scene.Messages.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, scene.Discord.World.Commands.Writes);
    }

    [Fact]
    public async Task Where_a_session_only_goes_on_the_first_interaction_says_which_it_is()
    {
        await using var scene = await DiscordScene.StartAsync(
            discord => discord.Rest.Faults.Add(new RestFault.Answer(404, """{"message":"404: Not Found","code":0}"""), Routes.CurrentApplication, times: 2), Take());
        await scene.Log.UntilAsync(l => l.Contains("commands were registered", StringComparison.Ordinal));

        await scene.RestartAsync();
        await scene.Log.UntilAsync(l => l.Contains("does not say which application", StringComparison.Ordinal));
        await (await scene.Ana.RunAsync(scene.Channel, "take")).AnswerAsync();
        await scene.Log.UntilAsync(l => l.Contains("registered already", StringComparison.Ordinal));

        Assert.Equal((1, 1), (scene.Discord.Gateway.Identifies, scene.Discord.Gateway.Resumes));
        Assert.DoesNotContain(scene.Log.Lines, l => scene.Discord.Token.Split('.').Any(part => l.Text.Contains(part, StringComparison.Ordinal)));
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Commands_are_registered_only_when_they_have_changed()
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        await scene.Log.UntilAsync(l => l.Contains("commands were registered", StringComparison.Ordinal));

        await scene.RestartAsync();
        await scene.Log.UntilAsync(l => l.Contains("registered already", StringComparison.Ordinal));

        Assert.Equal(1, scene.Discord.World.Commands.Writes);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Commands_of_a_server_for_development_are_there_as_long_as_it_is_one()
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        await scene.Log.UntilAsync(l => l.Contains("commands were registered for all servers", StringComparison.Ordinal));

        await scene.StopAsync();
        scene.IsForDevelopment = true;
        await scene.StartAgainAsync();
        await scene.Log.UntilAsync(l => l.Contains($"registered in the server {scene.Guild.Id} alone", StringComparison.Ordinal));
        Assert.Equal(scene.Discord.World.Commands.All.Count, scene.Guild.Commands.All.Count);
        await scene.RestartAsync();
        await scene.Log.UntilAsync(l => l.Contains("registered already", StringComparison.Ordinal));

        await scene.StopAsync();
        scene.IsForDevelopment = false;
        await scene.StartAgainAsync();
        await scene.Log.UntilAsync(l => l.Contains("registered already", StringComparison.Ordinal));

        Assert.Empty(scene.Guild.Commands.All);
        Assert.Equal((1, 2), (scene.Discord.World.Commands.Writes, scene.Guild.Commands.Writes));
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_missing_scope_is_told_with_what_to_do()
    {
        await using var scene = await DiscordScene.StartAsync(discord => discord.Rest.LacksCommandsScope = true, Take());

        await scene.Log.UntilAsync(l => l.Contains("applications.commands", StringComparison.Ordinal));

        Assert.Contains(scene.Log.Lines, l => l.Level == LogLevel.Error && l.Text.Contains("oauth2/authorize", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_a_token_is_sent_nowhere()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var platform = new DiscordPlatform(
            new DiscordSettings("not a token", new Uri(discord.RestBaseUrl)),
            new CommandCatalog([], [], [], []),
            new MemoryStores().Adapters,
            new SystemRandomSource(),
            TimeProvider.System,
            TextWriter.Null,
            new HeardLog<DiscordPlatform>());

        var refused = Assert.IsType<PlatformEnd.Refused>(await platform.RunAsync(null!, TestContext.Current.CancellationToken));

        Assert.Contains("Discord:Token", refused.Advice, StringComparison.Ordinal);
        Assert.Empty(discord.Rest.Calls);
    }

    [Fact]
    public async Task A_token_that_is_revoked_ends_the_platform_with_advice()
    {
        await using var scene = await DiscordScene.StartAsync(Take());

        scene.Discord.RevokeToken();

        var refused = Assert.IsType<PlatformEnd.Refused>(await scene.EndAsync());
        Assert.Contains("Discord:Token", refused.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Discord.Token, string.Concat(scene.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_edits_and_direct_messages_say_what_came_of_them()
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        var space = new SpaceId($"discord:{scene.Guild.Id}");
        var cancellation = TestContext.Current.CancellationToken;

        var posted = Assert.IsType<PostOutcome.Posted>(await scene.Platform.PostAsync(space, new ChannelId(scene.Channel.Id), Scripted.Said("News."), cancellation));
        var edited = await scene.Platform.EditAsync(posted.Message, Scripted.Said("Newer."), cancellation);

        Assert.Equal(posted, edited);
        Assert.Contains("Newer.", (await scene.Channel.MessageAsync(m => m.Id == posted.Message.Message)).Text, StringComparison.Ordinal);
        scene.Channel.BotPermissions = DiscordPermissions.None;
        Assert.IsType<PostOutcome.NotPermitted>(await scene.Platform.PostAsync(space, new ChannelId(scene.Channel.Id), Scripted.Said("News."), cancellation));
        await scene.Channel.DeleteAsync();
        Assert.IsType<PostOutcome.PlaceIsGone>(await scene.Platform.PostAsync(space, new ChannelId(scene.Channel.Id), Scripted.Said("News."), cancellation));
        Assert.IsType<PostOutcome.PlaceIsGone>(await scene.Platform.PostAsync(space, new ChannelId("general"), Scripted.Said("News."), cancellation));
    }

    [Theory]
    [InlineData(ChannelKind.Announcement, typeof(PostOutcome.Posted))]
    [InlineData(ChannelKind.PublicThread, typeof(PostOutcome.Posted))]
    [InlineData(ChannelKind.PrivateThread, typeof(PostOutcome.Posted))]
    [InlineData(ChannelKind.Forum, typeof(PostOutcome.NotPermitted))]
    [InlineData(ChannelKind.Category, typeof(PostOutcome.NotPermitted))]
    public async Task A_thread_is_posted_in_and_what_holds_no_messages_is_told(ChannelKind kind, Type expected)
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        var named = scene.Guild.AddChannel("named", kind);

        var outcome = await scene.Platform.PostAsync(
            new SpaceId($"discord:{scene.Guild.Id}"), new ChannelId(named.Id), Scripted.Said("News."), TestContext.Current.CancellationToken);

        Assert.IsType(expected, outcome);
        scene.Discord.Violations.AssertNone();
    }

    [Theory]
    [InlineData(400, 50083, typeof(PostOutcome.PlatformUnreachable))]
    [InlineData(403, 50005, typeof(PostOutcome.MessageIsFixed))]
    [InlineData(403, 50001, typeof(PostOutcome.NotPermitted))]
    [InlineData(404, 10008, typeof(PostOutcome.PlaceIsGone))]
    public async Task An_edit_in_an_archived_thread_is_put_off_and_one_of_what_another_wrote_is_none(int status, int code, Type expected)
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        scene.Discord.Rest.Faults.Add(new RestFault.Answer(status, $$"""{"code":{{code}},"message":"Refused"}"""), Routes.EditMessage);

        var outcome = await scene.Platform.EditAsync(
            new MessageRef(new SpaceId($"discord:{scene.Guild.Id}"), new ChannelId(scene.Channel.Id), "1234567890123456789"), Scripted.Said("Newer."), TestContext.Current.CancellationToken);

        Assert.IsType(expected, outcome);
        Assert.NotEqual(true, (outcome as PostOutcome.PlatformUnreachable)?.MayHaveBeenTaken);
    }

    [Fact]
    public async Task What_was_cut_off_is_done_and_answered_after_a_restart()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var times = 0;
        await using var scene = await DiscordScene.StartAsync(Scripted.Command(
            "change",
            async (_, token) =>
            {
                if (times++ == 0)
                {
                    begun.SetResult();
                    await Task.Delay(Timeout.InfiniteTimeSpan, token);
                }

                return Reply.Show(Scripted.Said("Changed."));
            },
            hasEffect: true));
        var asked = await scene.Ana.RunAsync(scene.Channel, "change");
        await begun.Task;
        scene.Time.Advance(TimeSpan.FromSeconds(2));
        await scene.Discord.World.UntilAsync(() => asked.Callback == 5, "the placeholder");

        var stopping = scene.StopAsync();
        while (!stopping.IsCompleted)
        {
            // What runs may be finished for some seconds; then it is cut off.
            scene.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(stopping, Task.Delay(10, TestContext.Current.CancellationToken));
        }

        await stopping;
        await scene.StartAgainAsync();
        Assert.Contains("Changed.", (await asked.AnswerAsync()).Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    private static ICommand Take() => Scripted.Command("take", _ => Reply.Show(Scripted.Said("Taken.")));
}
