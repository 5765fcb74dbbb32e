using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Gateway;

namespace StudyBot.Discord.Tests.Wire.Gateway;

public class After_a_restart
{
    [Fact]
    public async Task The_session_goes_on_after_the_last_event_that_was_handled()
    {
        var before = new GatewayScene();
        var socket = await before.StandAsync();
        socket.SayInteraction(2);
        await before.NextEventAsync();
        Assert.IsType<PlatformEnd.Stopped>(await before.StopAsync());
        Assert.Equal(4000, await socket.ClosedByBot);

        await using var after = new GatewayScene(before.State, before.Time);
        after.Start();
        var next = await after.NextSocketAsync();
        next.SayHello();
        var resume = await next.NextSentAsync();

        Assert.Equal("resume.test", next.Address.Host);
        Assert.Equal("the-session", (string)resume["d"]!["session_id"]!);
        Assert.Equal(2, (int)resume["d"]!["seq"]!);
        Assert.Empty(after.Handler.Requests);
    }

    [Fact]
    public async Task An_event_that_was_cut_off_is_told_again()
    {
        var before = new GatewayScene();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var socket = await before.StandAsync(async (gatewayEvent, cancellationToken) =>
        {
            if (gatewayEvent is GatewayEvent.InteractionCreated { Interaction.Id.Value: 200 })
            {
                begun.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            else if (gatewayEvent is GatewayEvent.InteractionCreated)
            {
                done.SetResult();
            }
        });
        socket.SayInteraction(2, "200");
        socket.SayInteraction(3, "300");
        await begun.Task;
        await done.Task;
        await before.StopAsync();

        await using var after = new GatewayScene(before.State, before.Time);
        after.Start();
        var next = await after.NextSocketAsync();
        next.SayHello();

        Assert.Equal(1, (int)(await next.NextSentAsync())["d"]!["seq"]!);
    }

    [Fact]
    public async Task What_was_cut_off_under_a_number_told_before_does_not_take_the_kept_number_back()
    {
        var before = new GatewayScene();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var socket = await before.StandAsync(async (gatewayEvent, cancellationToken) =>
        {
            if (gatewayEvent is GatewayEvent.InteractionCreated { Interaction.Id.Value: 200 })
            {
                begun.SetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
        });
        socket.SayInteraction(5, "100");
        socket.SayInteraction(2, "200");
        await begun.Task;
        await before.StopAsync();

        await using var after = new GatewayScene(before.State, before.Time);
        after.Start();
        var next = await after.NextSocketAsync();
        next.SayHello();

        Assert.Equal(5, (int)(await next.NextSentAsync())["d"]!["seq"]!);
    }

    [Fact]
    public async Task What_is_being_answered_at_the_end_is_finished()
    {
        await using var scene = new GatewayScene();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var wasFinished = false;
        var socket = await scene.StandAsync(async (gatewayEvent, cancellationToken) =>
        {
            if (gatewayEvent is GatewayEvent.InteractionCreated)
            {
                begun.SetResult();
                await release.Task.WaitAsync(cancellationToken);
                wasFinished = true;
            }
        });
        socket.SayInteraction(2);
        await begun.Task;

        var stopping = scene.StopAsync();
        release.SetResult();
        await stopping;

        Assert.True(wasFinished);
    }

    [Fact]
    public async Task A_handler_that_hears_nothing_does_not_keep_the_program_from_ending()
    {
        var scene = new GatewayScene();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var socket = await scene.StandAsync((gatewayEvent, _) =>
        {
            if (gatewayEvent is not GatewayEvent.GuildLeft)
            {
                return Task.CompletedTask;
            }

            begun.SetResult();
            return Task.Delay(Timeout.Infinite, CancellationToken.None);
        });
        socket.Say("""{"op":0,"t":"GUILD_DELETE","s":2,"d":{"id":"5"} }""");
        await begun.Task;

        Assert.IsType<PlatformEnd.Stopped>(await scene.StopAsync());
    }

    [Fact]
    public async Task A_session_of_long_ago_is_not_asked_for()
    {
        var before = new GatewayScene();
        await before.StandAsync();
        await before.StopAsync();
        before.Time.Advance(TimeSpan.FromMinutes(4));

        await AssertIdentifiesAsync(new GatewayScene(before.State, before.Time));
    }

    [Fact]
    public async Task A_session_of_another_token_is_not_asked_for()
    {
        var before = new GatewayScene();
        await before.StandAsync();
        await before.StopAsync();

        await AssertIdentifiesAsync(new GatewayScene(before.State, before.Time, token: "another.bot.token"));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task A_damaged_record_is_no_session(string text)
    {
        var scene = new GatewayScene();
        await scene.State.WriteValueAsync(SessionStore.Platform, SessionStore.Key, text, TestContext.Current.CancellationToken);

        await AssertIdentifiesAsync(scene);
    }

    [Fact]
    public async Task A_session_that_Discord_has_forgotten_is_followed_by_another()
    {
        var before = new GatewayScene();
        await before.StandAsync();
        await before.StopAsync();
        await using var after = new GatewayScene(before.State, before.Time);
        after.Start();
        var refusing = await after.NextSocketAsync();
        refusing.SayHello();
        await refusing.NextSentAsync();

        refusing.Say("""{"op":9,"d":false}""");
        var next = await after.PassTimeUntilAsync(after.NextSocketAsync());
        next.SayHello();

        Assert.Equal(2, (int)(await next.NextSentAsync())["op"]!);
    }

    [Fact]
    public async Task A_crash_finds_the_session_of_seconds_ago()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        socket.SayInteraction(2);
        await scene.NextEventAsync();

        var kept = await scene.PassTimeUntilAsync(KeptAsync(scene, "\"Sequence\":2"));

        Assert.Contains("the-session", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(GatewayScene.Token, kept, StringComparison.Ordinal);
    }

    private static async Task<string> KeptAsync(GatewayScene scene, string part)
    {
        while (true)
        {
            if (await scene.State.ReadValueAsync(SessionStore.Platform, SessionStore.Key, TestContext.Current.CancellationToken) is { } text
                && text.Contains(part, StringComparison.Ordinal))
            {
                return text;
            }

            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }

    private static async Task AssertIdentifiesAsync(GatewayScene scene)
    {
        await using (scene)
        {
            scene.Start();
            var socket = await scene.NextSocketAsync();
            socket.SayHello();

            Assert.Equal(2, (int)(await socket.NextSentAsync())["op"]!);
        }
    }
}
