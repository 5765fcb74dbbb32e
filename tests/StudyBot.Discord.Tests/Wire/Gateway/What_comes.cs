using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Tests.Wire.Gateway;

public class What_comes
{
    [Fact]
    public async Task Garbage_and_what_nobody_knows_are_counted_and_harm_nothing()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        string[] unreadable = ["", "not json", "[]", "null", "{}", """{"op":"zero"}""", """{"op":0,"d":""", "\u0000\u0001", """{"op":99999999999}"""];
        Array.ForEach(unreadable, socket.Say);
        socket.Say("""{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"id":"x"} }""");
        socket.Say("""{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"id":"1","application_id":"2","type":2,"token":null} }""");
        socket.Say("""{"op":10,"d":{}}""");
        socket.Say("""{"op":10,"d":{"heartbeat_interval":1e300} }""");
        socket.Say("""{"op":55,"d":{"anything":[1]} }""");
        socket.Say("""{"op":0,"t":"SOMETHING_NEW","s":4,"d":{"a":1},"extra":{"b":[{}]} }""");
        socket.Say("""{"op":0,"t":null,"s":null,"d":null}""");
        socket.SayInteraction(5, "100");
        var heard = Assert.IsType<GatewayEvent.InteractionCreated>(await scene.NextEventAsync());

        Assert.Equal(new Snowflake(100), heard.Interaction.Id);
        Assert.Equal(unreadable.Length + 4, scene.Client.Counts.Unreadable);
        Assert.Equal(1, scene.Client.Counts.UnknownOperations);
        Assert.Equal(2, scene.Client.Counts.UnheardEvents);
        Assert.False(socket.ClosedByBot.IsCompleted);
    }

    [Fact]
    public async Task What_comes_in_an_odd_form_is_understood_as_far_as_it_can_be()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.SayInBinary([0x78, 0x9C, 0xFF, 0x00]);
        socket.SayInBinary([]);
        socket.SayInBinary(Frame("1"));
        socket.SayInBinary([0xEF, 0xBB, 0xBF, .. Frame("2")]);
        socket.Say("""{"op":"0","t":"INTERACTION\u005fCREATE","s":4,"d":{"id":3,"type":"2","token":"t"} }""");
        socket.Say("""  {"d":{"type":2.0,"token":"t","id":4},"s":null,"t":"INTERACTION_CREATE","op":0.0}   """);

        var heard = new List<ulong>();
        while (heard.Count < 4)
        {
            heard.Add(Assert.IsType<GatewayEvent.InteractionCreated>(await scene.NextEventAsync()).Interaction.Id.Value);
        }

        Assert.Equal("1 2 3 4", string.Join(' ', heard.Order()));
        Assert.Equal(2, scene.Client.Counts.Unreadable);

        static byte[] Frame(string id) =>
            System.Text.Encoding.UTF8.GetBytes($$"""{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"id":"{{id}}","application_id":"43","type":2,"token":"t"} }""");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_message_of_any_size_comes_whole_over_any_number_of_frames(int frameBytes)
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();
        var name = new string('あ', frameBytes == 1 ? 20_000 : 1_000_000);

        socket.SayInFrames($$"""{"op":0,"t":"GUILD_CREATE","s":2,"d":{"id":"5","name":"{{name}}","joined_at":"2026-03-01T12:00:00.000000+00:00"} }""", frameBytes);
        socket.SayInteraction(3);
        var guild = await scene.NextEventAsync();
        var interaction = await scene.NextEventAsync();

        // The two run side by side.
        var created = Assert.Single(new[] { guild, interaction }.OfType<GatewayEvent.GuildCreated>());
        Assert.Equal(name, created.Guild.Name);
    }

    [Fact]
    public async Task Servers_come_and_go_and_an_outage_is_neither()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.Say("""{"op":0,"t":"GUILD_CREATE","s":2,"d":{"id":"5","unavailable":true} }""");
        socket.Say("""{"op":0,"t":"GUILD_CREATE","s":3,"d":{"id":"5","name":"A","owner_id":"9","roles":[{"id":"5","name":"@everyone","permissions":"104324673"}],"channels":null} }""");
        socket.Say("""{"op":0,"t":"GUILD_DELETE","s":4,"d":{"id":"5","unavailable":true} }""");
        socket.Say("""{"op":0,"t":"GUILD_ROLE_UPDATE","s":5,"d":{"guild_id":"5","role":{"id":"6","name":"x"} } }""");
        socket.Say("""{"op":0,"t":"CHANNEL_DELETE","s":6,"d":{"id":"8","type":0,"guild_id":"5"} }""");
        socket.Say("""{"op":0,"t":"GUILD_DELETE","s":7,"d":{"id":"5"} }""");

        var created = Assert.IsType<GatewayEvent.GuildCreated>(await scene.NextEventAsync());
        Assert.Equal(new Snowflake(9), created.Guild.OwnerId);
        Assert.Empty(created.Guild.Channels);
        Assert.Equal(new GatewayEvent.RolesChanged(new Snowflake(5)), await scene.NextEventAsync());
        Assert.Equal(new GatewayEvent.ChannelDeleted(new Snowflake(8), new Snowflake(5)), await scene.NextEventAsync());
        Assert.Equal(new GatewayEvent.GuildLeft(new Snowflake(5)), await scene.NextEventAsync());
    }

    [Fact]
    public async Task A_handler_that_fails_harms_no_other_event()
    {
        await using var scene = new GatewayScene();
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var socket = await scene.StandAsync((gatewayEvent, _) =>
        {
            switch (gatewayEvent)
            {
                case GatewayEvent.InteractionCreated { Interaction.Id.Value: 100 }:
                    throw new InvalidOperationException("A bug.");
                case GatewayEvent.InteractionCreated:
                    second.SetResult();
                    break;
            }

            return Task.CompletedTask;
        });

        socket.SayInteraction(2, "100");
        socket.SayInteraction(3, "101");

        await second.Task;
        await scene.StopAsync();
        Assert.Equal(1, scene.Client.Counts.FailedHandlers);
    }
}
