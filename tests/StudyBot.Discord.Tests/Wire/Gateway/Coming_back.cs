using System.Text.Json.Nodes;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Tests.Wire.Gateway;

public class Coming_back
{
    public static TheoryData<string> Interruptions =>
    [
        """{"op":7,"d":null}""",
        """{"op":9,"d":true}""",
    ];

    [Theory]
    [MemberData(nameof(Interruptions))]
    public async Task After_a_word_of_Discord_it_resumes_at_once(string word)
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.Say(word);
        var next = await scene.NextSocketAsync();
        next.SayHello();
        var resume = await next.NextSentAsync();

        Assert.Equal(TimeSpan.Zero, scene.Elapsed);
        Assert.Equal(4000, await socket.ClosedByBot);
        Assert.Equal("wss://resume.test/?v=10&encoding=json", next.Address.ToString());
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse($$"""{"op":6,"d":{"token":"{{GatewayScene.Token}}","session_id":"the-session","seq":1} }"""),
            resume));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(4999)]
    public async Task After_most_close_codes_it_resumes_at_once(int code)
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.Close(code);
        var next = await scene.NextSocketAsync();
        next.SayHello();

        Assert.Equal(6, (int)(await next.NextSentAsync())["op"]!);
        Assert.Equal(TimeSpan.Zero, scene.Elapsed);
    }

    [Fact]
    public async Task After_a_reset_it_resumes_at_once_then_ever_later()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        scene.FailConnections(4);

        socket.Reset();
        while (scene.ConnectionTimes.Count < 2)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        var next = await scene.PassTimeUntilAsync(scene.NextSocketAsync());
        next.SayHello();

        Assert.Equal(6, (int)(await next.NextSentAsync())["op"]!);
        TimeSpan[] times = [.. scene.ConnectionTimes.Skip(1)];
        Assert.Equal(TimeSpan.Zero, times[0]);
        double[] waits = [.. times.Zip(times.Skip(1), (a, b) => (b - a).TotalSeconds)];
        Assert.All(waits.Zip([1.0, 2.0, 4.0, 8.0]), w => Assert.True(w.First >= w.Second * 0.74, $"{w.First} s instead of {w.Second} s"));
    }

    [Fact]
    public async Task A_connection_that_was_aborted_for_its_silence_is_a_broken_one()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.AbortForSilence();
        var next = await scene.NextSocketAsync();
        next.SayHello();

        Assert.Equal(6, (int)(await next.NextSentAsync())["op"]!);
    }

    [Theory]
    [InlineData(4003)]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task After_some_close_codes_it_identifies(int code)
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.Close(code);
        var next = await scene.PassTimeUntilAsync(scene.NextSocketAsync());
        next.SayHello();

        Assert.Equal(2, (int)(await next.NextSentAsync())["op"]!);
    }

    [Fact]
    public async Task A_session_that_is_over_is_followed_by_another_after_a_wait_and_its_numbers_begin_anew()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        socket.SayInteraction(9);
        await scene.NextEventAsync();

        socket.Say("""{"op":9,"d":false}""");
        var next = await scene.PassTimeUntilAsync(scene.NextSocketAsync());
        next.SayHello();
        var identify = await next.NextSentAsync();
        next.SayReady("another");
        next.SayInteraction(2);

        Assert.Equal(2, (int)identify["op"]!);
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(1));
        Assert.IsType<GatewayEvent.Ready>(await scene.NextEventAsync());
        Assert.IsType<GatewayEvent.InteractionCreated>(await scene.NextEventAsync());
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4010, "report")]
    [InlineData(4011, "more than one connection")]
    [InlineData(4012, "newer version")]
    [InlineData(4013, "report")]
    [InlineData(4014, "events")]
    public async Task After_a_fatal_close_code_it_ends_and_says_what_to_do(int code, string advice)
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.Close(code);
        var end = Assert.IsType<PlatformEnd.Refused>(await scene.PassTimeUntilAsync(scene.End));

        Assert.Contains(advice, end.Advice, StringComparison.Ordinal);
        Assert.Single(scene.ConnectionTimes);
        Assert.Null(await scene.State.ReadValueAsync(SessionStore.Platform, SessionStore.Key, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_told_again_is_dropped_and_what_was_missed_is_heard_once()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        socket.SayInteraction(2, "100");
        await scene.NextEventAsync();

        socket.Reset();
        var next = await scene.NextSocketAsync();
        next.SayHello();
        await next.NextSentAsync();
        next.SayInteraction(2, "100");
        next.SayInteraction(1, "100");
        next.SayInteraction(3, "101");
        next.Say("""{"op":0,"t":"RESUMED","s":4,"d":{}}""");
        next.SayInteraction(3, "101");
        next.SayInteraction(5, "102");
        GatewayEvent[] heard = [await scene.NextEventAsync(), await scene.NextEventAsync(), await scene.NextEventAsync()];

        Assert.Equivalent(new[] { new Snowflake(101), new Snowflake(102) }, heard.OfType<GatewayEvent.InteractionCreated>().Select(i => i.Interaction.Id));
        Assert.Single(heard.OfType<GatewayEvent.Resumed>());
        Assert.Equal(3, scene.Client.Counts.Repeated);
    }

    [Fact]
    public async Task A_session_that_nobody_speaks_of_any_more_is_followed_by_another()
    {
        await using var scene = new GatewayScene();
        (await scene.StandAsync()).Say("""{"op":7,"d":null}""");
        var next = await scene.NextSocketAsync();
        next.SayHello(2_000);
        Assert.Equal(6, (int)(await next.NextSentAsync())["op"]!);
        var last = scene.NextSocketAsync();
        while (!last.IsCompleted)
        {
            var sent = next.NextSentAsync();
            await scene.PassTimeUntilAsync(Task.WhenAny(sent, last), 0.25);
            next.Say("""{"op":11}""");
        }

        (await last).SayHello();

        Assert.Equal(2, (int)(await scene.PassTimeUntilAsync((await last).NextSentAsync()))["op"]!);
    }

    [Fact]
    public async Task What_breaks_right_after_a_greeting_is_followed_at_once_a_few_times()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        await BreakAsync(socket);

        for (var i = 1; i < Backoff.MostGreeted; i++)
        {
            socket = await scene.NextSocketAsync();
            socket.SayHello();
            await BreakAsync(socket);
        }

        Assert.Equal(TimeSpan.Zero, scene.Elapsed);
        (await scene.NextSocketAsync()).Reset();
        await scene.PassTimeUntilAsync(scene.NextSocketAsync());
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(10));

        async Task BreakAsync(FakeSocket broken)
        {
            if (scene.ConnectionTimes.Count > 1)
            {
                await broken.NextSentAsync();
            }

            broken.Reset();
        }
    }

    [Fact]
    public async Task Who_is_told_events_has_been_let_in_even_without_a_word_of_resuming()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        socket.Reset();
        var next = await scene.NextSocketAsync();
        next.SayHello(2_000);
        next.SayInteraction(2);
        await scene.NextEventAsync();

        for (var beat = 0; beat < 15; beat++)
        {
            while ((int)(await scene.PassTimeUntilAsync(next.NextSentAsync(), 0.25))["op"]! != 1)
            {
            }

            next.Say("""{"op":11}""");
            next.SayInteraction(3 + beat);
            await scene.NextEventAsync();
        }

        Assert.True(scene.Elapsed > TimeSpan.FromSeconds(25));
        Assert.False(next.ClosedByBot.IsCompleted);
    }

    [Fact]
    public void Sessions_that_come_about_and_end_at_once_run_out_of_free_connections()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var backoff = new Backoff(time, new StudyBot.Testing.Chat.SeededRandomSource());

        var free = 0;
        while (backoff.Next(wasGreeted: false) == TimeSpan.Zero)
        {
            free++;
            backoff.Reset();
        }

        Assert.Equal(Backoff.MostFree, free);
        time.Advance(Backoff.FreeWindow);
        backoff.Reset();
        Assert.Equal(TimeSpan.Zero, backoff.Next(wasGreeted: false));
    }

    [Fact]
    public void Waits_end_at_a_minute()
    {
        var backoff = new Backoff(TimeProvider.System, new StudyBot.Testing.Chat.SeededRandomSource());

        TimeSpan[] waits = [.. Enumerable.Range(0, 40).Select(_ => backoff.Next(wasGreeted: false))];

        Assert.Equal(TimeSpan.Zero, waits[0]);
        Assert.InRange(waits[1].TotalSeconds, 0.75, 1.25);
        Assert.InRange(waits[2].TotalSeconds, 1.5, 2.5);
        Assert.All(waits[10..], w => Assert.InRange(w.TotalSeconds, 45, 60));
    }
}
