using StudyBot.Chat.Platforms;
using StudyBot.Discord.Tests.Wire.Rest;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Tests.Wire.Gateway;

public class Beginning_a_session
{
    [Fact]
    public async Task It_identifies_with_servers_alone_and_no_presence()
    {
        await using var scene = new GatewayScene();
        scene.Start();
        var socket = await scene.NextSocketAsync();

        socket.SayHello();
        var identify = await socket.NextSentAsync();

        Assert.Equal("wss://gateway.test/?v=10&encoding=json", socket.Address.ToString());
        Assert.Equal(2, (int)identify["op"]!);
        Assert.Equal(GatewayScene.Token, (string)identify["d"]!["token"]!);
        Assert.Equal(1, (int)identify["d"]!["intents"]!);
        Assert.Equal(["token", "intents", "properties"], identify["d"]!.AsObject().Select(p => p.Key));
    }

    [Fact]
    public async Task Ready_tells_who_the_bot_is_and_where()
    {
        await using var scene = new GatewayScene();
        scene.Start();
        var socket = await scene.NextSocketAsync();

        socket.SayHello();
        socket.SayReady();
        var ready = Assert.IsType<GatewayEvent.Ready>(await scene.NextEventAsync());

        Assert.Equal("StudyBot", ready.Bot.Username);
        Assert.Equal(new Snowflake(43), ready.ApplicationId);
        Assert.Equal([new Snowflake(7)], ready.Guilds);
    }

    [Theory]
    [InlineData("""{"session_id":"s"}""")]
    [InlineData("""{"session_id":5,"user":null,"application":null,"guilds":null,"resume_gateway_url":null}""")]
    [InlineData("""{"session_id":"s","user":"me","application":[],"guilds":["7"]}""")]
    [InlineData("""{"session_id":"s","user":{"id":42},"guilds":{}}""")]
    public async Task A_session_stands_whatever_else_its_beginning_says(string ready)
    {
        await using var scene = new GatewayScene();
        scene.Handler.Answer("gateway/bot", _ => FakeHandler.Json("""{"url":"wss://gateway.test","shards":null,"session_start_limit":{"remaining":null,"total":null} }"""));
        scene.Start();
        var socket = await scene.NextSocketAsync();
        socket.Say("""{"op":10,"d":{"heartbeat_interval":"41250"} }""");
        await socket.NextSentAsync();

        socket.Say($$"""{"op":0,"t":"READY","s":1,"d":{{ready}} }""");
        var heard = Assert.IsType<GatewayEvent.Ready>(await scene.NextEventAsync());

        Assert.Null(heard.ApplicationId);
        Assert.Null(heard.Guilds);
        Assert.True(scene.Client.IsConnected);
    }

    [Fact]
    public async Task With_no_session_left_today_it_waits_for_the_reset()
    {
        await using var scene = new GatewayScene { SessionsLeft = 0 };
        scene.Start();

        var connecting = scene.NextSocketAsync();
        while (scene.Elapsed < TimeSpan.FromSeconds(55))
        {
            scene.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.False(connecting.IsCompleted);
        scene.SessionsLeft = 1000;
        await scene.PassTimeUntilAsync(connecting, 1);
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Two_identifies_are_five_seconds_apart()
    {
        await using var scene = new GatewayScene();
        var first = await scene.StandAsync();

        first.Close(4009);
        var second = await scene.PassTimeUntilAsync(scene.NextSocketAsync());
        second.SayHello();
        var identify = await second.NextSentAsync();

        Assert.Equal(2, (int)identify["op"]!);
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(5));
        Assert.Equal("gateway.test", second.Address.Host);
    }

    [Fact]
    public async Task An_outage_of_REST_is_waited_out()
    {
        await using var scene = new GatewayScene();
        var isDown = true;
        scene.Handler.Answer("gateway/bot", _ => isDown ? new(System.Net.HttpStatusCode.BadGateway) : FakeHandler.Json("""{"url":"wss://gateway.test"}"""));
        scene.Start();
        var connecting = scene.NextSocketAsync();
        await scene.PassTimeUntilAsync(UntilAsync(() => scene.Handler.Requests.Count >= 12), 1);

        isDown = false;

        await scene.PassTimeUntilAsync(connecting, 1);
    }

    [Fact]
    public async Task What_is_not_found_where_Discord_was_before_is_an_outage()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        var isLost = true;
        scene.Handler.Answer("gateway/bot", _ => isLost
            ? FakeHandler.Json("not here", System.Net.HttpStatusCode.NotFound)
            : FakeHandler.Json("""{"url":"wss://gateway.test"}"""));

        socket.Close(4009);
        var connecting = scene.NextSocketAsync();
        await scene.PassTimeUntilAsync(UntilAsync(() => scene.Handler.Requests.Count >= 3), 1);
        Assert.False(scene.End.IsCompleted);
        isLost = false;

        await scene.PassTimeUntilAsync(connecting, 1);
    }

    [Fact]
    public async Task Where_nothing_was_ever_found_the_address_is_wrong()
    {
        await using var scene = new GatewayScene();
        scene.Handler.Answer("gateway/bot", _ => FakeHandler.Json("not here", System.Net.HttpStatusCode.NotFound));

        scene.Start();
        var end = Assert.IsType<PlatformEnd.Refused>(await scene.PassTimeUntilAsync(scene.End));

        Assert.Contains("Discord:RestBaseUrl", end.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_ends_the_platform_with_advice()
    {
        await using var scene = new GatewayScene(token: "Bot abc");
        scene.Handler.Answer("gateway/bot", _ => FakeHandler.Json("""{"code":0,"message":"401: Unauthorized"}""", System.Net.HttpStatusCode.Unauthorized));

        scene.Start();
        var end = Assert.IsType<PlatformEnd.Refused>(await scene.PassTimeUntilAsync(scene.End));

        Assert.Contains("without \"Bot\"", end.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", end.Advice, StringComparison.Ordinal);
        Assert.Single(scene.Handler.Requests);
    }

    [Fact]
    public async Task A_token_revoked_while_it_runs_ends_the_platform_with_advice()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        scene.Handler.Answer("users/@me", _ => FakeHandler.Json("""{"code":0,"message":"401: Unauthorized"}""", System.Net.HttpStatusCode.Unauthorized));

        await scene.Rest.Application.GetUserAsync(TestContext.Current.CancellationToken);
        var end = Assert.IsType<PlatformEnd.Refused>(await scene.PassTimeUntilAsync(scene.End));

        Assert.Contains("Discord:Token", end.Advice, StringComparison.Ordinal);
        await socket.ClosedByBot;
    }

    [Fact]
    public async Task An_address_without_encryption_is_not_given_the_token()
    {
        await using var scene = new GatewayScene();
        var address = "ws://gateway.test";
        scene.Handler.Answer("gateway/bot", _ => FakeHandler.Json($$"""{"url":"{{address}}"}"""));
        scene.Start();
        var connecting = scene.NextSocketAsync();
        await scene.PassTimeUntilAsync(UntilAsync(() => scene.Handler.Requests.Count >= 2), 1);
        Assert.False(connecting.IsCompleted);

        address = "wss://gateway.test";

        Assert.Equal("wss", (await scene.PassTimeUntilAsync(connecting, 1)).Address.Scheme);
    }

    private static async Task<bool> UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        return true;
    }
}
