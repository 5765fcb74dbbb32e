using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Tests.Wire.Gateway;

public class Sloppy_numbers
{
    private const string Came = """{"op":0,"t":"GUILD_CREATE","s":%,"d":{"id":"5","name":"Readers"} }""";
    private const string Went = """{"op":0,"t":"GUILD_DELETE","s":%,"d":{"id":"5"} }""";

    [Fact]
    public async Task Interactions_that_all_have_the_same_number_are_all_heard_and_each_once()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.SayInteraction(1, "100");
        socket.SayInteraction(1, "101");
        socket.SayInteraction(1, "100");
        socket.SayInteraction(1, "102");

        Assert.Equal([100, 101, 102], await InteractionsAsync(scene, 3));
        Assert.Equal(1, scene.Client.Counts.Repeated);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"4\"")]
    [InlineData("4.0")]
    [InlineData("-1")]
    [InlineData("{}")]
    public async Task An_interaction_is_heard_whatever_stands_where_its_number_belongs(string number)
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.Say($$"""{"op":0,"t":"INTERACTION_CREATE","s":{{number}},"d":{"id":"100","application_id":"43","type":2,"token":"secret"} }""");

        Assert.Equal([100], await InteractionsAsync(scene, 1));
    }

    [Fact]
    public async Task An_interaction_told_again_under_a_higher_number_is_dropped()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.SayInteraction(2, "100");
        socket.SayInteraction(3, "100");
        socket.SayInteraction(4, "101");
        socket.SayInteraction(5, "101", token: "another");

        Assert.Equal([100, 101, 101], await InteractionsAsync(scene, 3));
        Assert.Equal(1, scene.Client.Counts.Repeated);
    }

    [Fact]
    public async Task Who_counts_anew_after_a_resumption_is_heard_and_the_kept_number_never_goes_back()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        socket.SayInteraction(9, "100");
        await InteractionsAsync(scene, 1);

        socket.Reset();
        var next = await scene.NextSocketAsync();
        next.SayHello();
        Assert.Equal(9, (int)(await next.NextSentAsync())["d"]!["seq"]!);
        next.Say("""{"op":0,"t":"RESUMED","s":1,"d":{} }""");
        next.SayInteraction(2, "101");
        await InteractionsAsync(scene, 1);
        next.Reset();
        var last = await scene.NextSocketAsync();
        last.SayHello();

        Assert.Equal(9, (int)(await last.NextSentAsync())["d"]!["seq"]!);
    }

    [Fact]
    public async Task After_so_many_others_an_interaction_is_no_longer_known()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        for (var i = 0; i <= HeardEvents.Kept; i++)
        {
            socket.SayInteraction(2 + i, $"{100 + i}");
        }

        socket.SayInteraction(1, "100");
        socket.SayInteraction(1, "1100");

        Assert.Equal(2, (await InteractionsAsync(scene, HeardEvents.Kept + 2)).Count(id => id == 100));
    }

    [Fact]
    public async Task Servers_come_and_go_under_numbers_that_do_not_rise()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        Array.ForEach([Came, Went], told => socket.Say(told.Replace("%", "1", StringComparison.Ordinal)));

        Assert.IsType<GatewayEvent.GuildCreated>(await scene.NextEventAsync());
        Assert.IsType<GatewayEvent.GuildLeft>(await scene.NextEventAsync());
    }

    [Fact]
    public async Task An_old_coming_or_going_told_again_is_not_another()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        string[] told = [.. new[] { Came, Went, Came }.Select((one, number) => one.Replace("%", $"{number + 2}", StringComparison.Ordinal))];

        Array.ForEach([.. told, told[1], told[0]], socket.Say);
        socket.SayInteraction(5, "100");

        GatewayEvent[] heard = [await scene.NextEventAsync(), await scene.NextEventAsync(), await scene.NextEventAsync(), await scene.NextEventAsync()];
        Assert.Equal(2, heard.OfType<GatewayEvent.GuildCreated>().Count());
        Assert.Single(heard.OfType<GatewayEvent.GuildLeft>());
        Assert.Equal(2, scene.Client.Counts.Repeated);
    }

    [Fact]
    public async Task A_session_told_twice_goes_on_and_names_no_server_that_was_left()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        socket.SayInteraction(8, "100");
        await InteractionsAsync(scene, 1);

        socket.SayReady();
        var again = Assert.IsType<GatewayEvent.Ready>(await scene.NextEventAsync());
        socket.Reset();
        var next = await scene.NextSocketAsync();
        next.SayHello();

        Assert.Null(again.Guilds);
        Assert.Equal(8, (int)(await next.NextSentAsync())["d"]!["seq"]!);
    }

    [Fact]
    public async Task Who_resumes_without_a_number_has_been_let_in()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        socket.Reset();
        var next = await scene.NextSocketAsync();
        next.SayHello();
        await next.NextSentAsync();
        Assert.False(scene.Client.IsConnected);

        next.Say("""{"op":0,"t":"RESUMED","s":null,"d":null}""");
        Assert.IsType<GatewayEvent.Resumed>(await scene.NextEventAsync());

        Assert.True(scene.Client.IsConnected);
    }

    // They run side by side.
    private static async Task<IEnumerable<int>> InteractionsAsync(GatewayScene scene, int count)
    {
        var ids = new List<int>();
        while (ids.Count < count)
        {
            if (await scene.NextEventAsync() is GatewayEvent.InteractionCreated { Interaction.Id: Snowflake id })
            {
                ids.Add((int)id.Value);
            }
        }

        return ids.Order();
    }
}
