using StudyBot.Testing.Discord;

namespace StudyBot.EndToEnd.Tests.Discord.Server;

public sealed class FakeGatewayTests : IAsyncLifetime
{
    private FakeDiscord discord = null!;
    private PlainClient client = null!;

    public async ValueTask InitializeAsync()
    {
        discord = await FakeDiscord.StartAsync();
        client = new PlainClient(discord);
    }

    public async ValueTask DisposeAsync()
    {
        await client.DisposeAsync();
        await discord.DisposeAsync();
    }

    [Fact]
    public async Task What_was_missed_comes_once_after_a_resume()
    {
        discord.World.AddGuild("Study group");
        await client.OpenAsync();
        await client.IdentifyAsync();
        var ready = await client.ReceiveAsync("READY");
        var created = await client.ReceiveAsync("GUILD_CREATE");
        discord.Gateway.Faults.Close(4000);
        Assert.Null(await client.ReceiveAsync());
        await discord.Gateway.DisconnectedAsync();
        await discord.World.JoinAsync(discord.World.NewGuild("Another"));

        await client.OpenAsync((string)ready!["d"]!["resume_gateway_url"]!);
        await client.SendAsync($$"""{"op":6,"d":{"token":"{{discord.Token}}","session_id":"{{ready["d"]!["session_id"]}}","seq":{{created!["s"]}} } }""");
        var missed = await client.ReceiveAsync();
        var resumed = await client.ReceiveAsync();

        Assert.Equal("GUILD_CREATE", (string?)missed!["t"]);
        Assert.Equal("Another", (string?)missed["d"]!["name"]);
        Assert.Equal("RESUMED", (string?)resumed!["t"]);
        discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_session_that_was_forgotten_cannot_be_resumed()
    {
        await client.OpenAsync();

        await client.SendAsync($$"""{"op":6,"d":{"token":"{{discord.Token}}","session_id":"x","seq":1} }""");
        var answer = await client.ReceiveAsync();

        Assert.Equal((9, false), ((int)answer!["op"]!, (bool)answer["d"]!));
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"another","intents":1,"properties":{"os":"a","browser":"a","device":"a"}}}""", 4004)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":77}""", 4001)]
    [InlineData("""{"op":""", 4002)]
    [InlineData("""[1]""", 4002)]
    public async Task What_the_gateway_does_not_bear_is_closed(string payload, int code)
    {
        await client.OpenAsync();

        await client.SendAsync(payload);
        await client.ReceiveAsync();

        Assert.Equal(code, client.CloseCode);
    }

    [Fact]
    public async Task A_privileged_intent_is_closed_with_4014()
    {
        await client.OpenAsync();

        await client.IdentifyAsync(1 | (1 << 15));
        await client.ReceiveAsync();

        Assert.Equal(4014, client.CloseCode);
    }

    [Fact]
    public async Task A_second_identify_within_five_seconds_is_invalid()
    {
        await client.OpenAsync();
        await client.IdentifyAsync();
        await client.ReceiveAsync("READY");
        await client.OpenAsync();

        await client.IdentifyAsync();
        var answer = await client.ReceiveAsync();

        Assert.Equal(9, (int)answer!["op"]!);
        Assert.Single(discord.Violations.Found);
    }

    [Fact]
    public async Task Too_many_sends_are_closed_with_4008()
    {
        await client.OpenAsync();
        await client.IdentifyAsync();
        await client.ReceiveAsync("READY");

        for (var sent = 0; sent < 120; sent++)
        {
            await client.SendAsync("""{"op":1,"d":1}""");
        }

        while (await client.ReceiveAsync() is not null)
        {
        }

        Assert.Equal(4008, client.CloseCode);
    }
}
