using System.Net.WebSockets;
using StudyBot.Testing.Slack.Sockets;

namespace StudyBot.EndToEnd.Tests.Slack.Server;

public sealed class FakeSocketTests : FakeSlackScene
{
    [Fact]
    public async Task A_ticket_is_good_once_and_for_half_a_minute()
    {
        var address = await Client.AddressAsync();
        using var first = await Client.OpenAsync(address);
        var stale = await Client.AddressAsync();
        Time.Advance(TimeSpan.FromSeconds(31));

        await Assert.ThrowsAsync<WebSocketException>(() => Client.ConnectAsync(address));
        await Assert.ThrowsAsync<WebSocketException>(() => Client.ConnectAsync(stale));

        Assert.Equal(2, Slack.Violations.Found.Count);
    }

    [Fact]
    public async Task Each_delivery_goes_to_one_connection()
    {
        using var first = await Client.OpenAsync();
        using var second = await Client.OpenAsync();
        var (one, other) = (Ann.Run(Channel, "/summit one"), Ann.Run(Channel, "/summit other"));

        var texts = new[] { await PlainClient.ReceiveAsync(first), await PlainClient.ReceiveAsync(second) }.Select(e => (string)e!["payload"]!["text"]!);

        Assert.Equal(["one", "other"], texts.Order(StringComparer.Ordinal));
        Assert.Equal((1, 1), (one.Deliveries, other.Deliveries));
    }

    [Fact]
    public async Task An_event_that_nobody_acknowledges_comes_again_and_says_so()
    {
        using var socket = await Client.OpenAsync();
        var asked = Ann.OpenHome();
        var first = await PlainClient.ReceiveAsync(socket);
        Time.Advance(TimeSpan.FromSeconds(3));
        // At once means with the next tick of the clock.
        Time.Advance(TimeSpan.FromMilliseconds(1));

        var second = await PlainClient.ReceiveAsync(socket);
        await PlainClient.AcknowledgeAsync(socket, second!);
        await asked.AcknowledgedAsync();
        Time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal((0, 1, "timeout"), ((int)first!["retry_attempt"]!, (int)second!["retry_attempt"]!, (string?)second["retry_reason"]));
        Assert.Equal((string?)first["payload"]!["event_id"], (string?)second["payload"]!["event_id"]);
        Assert.NotEqual((string?)first["envelope_id"], (string?)second["envelope_id"]);
        Assert.Equal(2, asked.Deliveries);
        Assert.Single(Slack.Violations.Found);
    }

    [Fact]
    public async Task A_command_that_nobody_acknowledges_has_failed()
    {
        var before = Ann.Run(Channel, "/summit nagato");
        using var socket = await Client.OpenAsync();
        var asked = Ann.Run(Channel, "/summit nagato");

        Time.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(("dispatch_failed", "operation_timeout"), (before.Failure, asked.Failure));
        Assert.Single(Slack.Violations.Found);
    }

    [Fact]
    public async Task What_happened_while_nobody_was_there_comes_late()
    {
        var asked = Ann.OpenHome();

        using var socket = await Client.OpenAsync();
        var envelope = await PlainClient.ReceiveAsync(socket);

        Assert.Equal(1, (int)envelope!["retry_attempt"]!);
        Assert.Equal(asked.EventId, (string?)envelope["payload"]!["event_id"]);
    }

    [Theory]
    [InlineData(DisconnectReason.Warning)]
    [InlineData(DisconnectReason.RefreshRequested)]
    public async Task Whoever_opens_before_it_leaves_has_no_gap(string reason)
    {
        using var old = await Client.OpenAsync();
        Slack.Sockets.Faults.Disconnect(reason);
        var word = await PlainClient.ReceiveAsync(old);
        Time.Advance(TimeSpan.FromSeconds(1));

        using var fresh = await Client.OpenAsync();
        await old.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        await Slack.Sockets.DrainedAsync();
        Time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(("disconnect", reason), ((string?)word!["type"], (string?)word["reason"]));
        Assert.Equal(TimeSpan.Zero, Slack.Sockets.LongestGap);
        Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Whoever_is_closed_before_it_opens_another_has_a_gap()
    {
        using var old = await Client.OpenAsync();
        Slack.Sockets.Faults.Disconnect(DisconnectReason.Warning);
        await PlainClient.ReceiveAsync(old);
        Time.Advance(TimeSpan.FromSeconds(10));
        var end = await PlainClient.ReceiveAsync(old);
        await old.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        await Slack.Sockets.DisconnectedAsync();
        Time.Advance(TimeSpan.FromSeconds(5));

        using var fresh = await Client.OpenAsync();

        Assert.Null(end);
        Assert.Equal(TimeSpan.FromSeconds(5), Slack.Sockets.LongestGap);
        Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_link_that_was_disabled_gives_no_address_any_more()
    {
        using var socket = await Client.OpenAsync();
        Slack.Sockets.Faults.Disconnect(DisconnectReason.LinkDisabled);
        var word = await PlainClient.ReceiveAsync(socket);
        var end = await PlainClient.ReceiveAsync(socket);

        Client.Token = Slack.AppToken;
        var answer = await Client.CallAsync("apps.connections.open");

        Assert.Equal("link_disabled", (string?)word!["reason"]);
        Assert.Null(end);
        Assert.False((bool)answer["ok"]!);
        Assert.Single(Slack.Violations.Found);
    }

    [Fact]
    public async Task Through_a_half_open_connection_nothing_gets_and_nobody_is_told()
    {
        using var socket = await Client.OpenAsync();
        Slack.Sockets.Faults.Freeze();
        var asked = Ann.Run(Channel, "/summit nagato");
        var waiting = PlainClient.ReceiveAsync(socket);

        Time.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal("operation_timeout", asked.Failure);
        Assert.False(waiting.IsCompleted);
        Slack.Violations.AssertNone();
        socket.Abort();
        await Slack.Sockets.DisconnectedAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => waiting);
    }

    [Theory]
    [InlineData("""{"envelope_id":"unknown"}""")]
    [InlineData("""{"type":"ping"}""")]
    [InlineData("""{"envelope_id":""")]
    public async Task What_is_no_acknowledgement_is_found_out(string message)
    {
        using var socket = await Client.OpenAsync();

        await PlainClient.SendAsync(socket, message);

        await Slack.World.UntilAsync(() => Slack.Violations.Found.Count == 1, "the violation");
    }

    [Fact]
    public async Task A_payload_that_is_not_accepted_and_a_second_acknowledgement_are_found_out()
    {
        using var socket = await Client.OpenAsync();
        Ann.OpenHome();
        var envelope = await PlainClient.ReceiveAsync(socket);

        await PlainClient.AcknowledgeAsync(socket, envelope!, """{"text":"a"}""");
        await PlainClient.AcknowledgeAsync(socket, envelope!);

        await Slack.World.UntilAsync(() => Slack.Violations.Found.Count == 2, "the violations");
    }

    [Fact]
    public async Task A_way_back_is_good_five_times_in_half_an_hour()
    {
        using var socket = await Client.OpenAsync();
        var asked = Ann.Run(Channel, "/summit a & b");
        var payload = (await PlainClient.ReceiveAsync(socket))!["payload"]!;
        var words = new List<string?>();
        for (var count = 0; count < 6; count++)
        {
            words.Add((string?)(await Client.AnswerAsync(payload, """{"text":"Found.","replace_original":true}"""))["error"]);
        }

        Ann.Run(Channel, "/summit later");
        var later = (await PlainClient.ReceiveAsync(socket))!["payload"]!;
        Time.Advance(TimeSpan.FromMinutes(31));
        var expired = await Client.AnswerAsync(later, """{"text":"Found."}""");

        Assert.Equal([null, null, null, null, null, "used_url"], words);
        Assert.Equal("expired_url", (string?)expired["error"]);
        Assert.Equal("a &amp; b", (string?)payload["text"]);
        var answer = await asked.AnswerAsync();
        Assert.Equal((true, 5), (answer.IsPrivate, answer.Revision));
        Assert.Single(Channel.Messages);
    }

    [Fact]
    public async Task A_press_says_where_and_on_what_and_keeps_nothing_of_what_one_alone_sees()
    {
        using var socket = await Client.OpenAsync();
        const string Card = """
            {"text":"a","response_type":"TYPE","blocks":[{"type":"actions","elements":[{"type":"button","action_id":"next","value":"2","text":{"type":"plain_text","text":"Next page"}}]}]}
            """;
        foreach (var type in (string[])["ephemeral", "in_channel"])
        {
            Ann.Run(Channel, "/summit nagato");
            await Client.AnswerAsync((await PlainClient.ReceiveAsync(socket))!["payload"]!, Card.Replace("TYPE", type, StringComparison.Ordinal));
        }

        var pressed = Channel.Messages.Select(m => Ann.Press(m, "Next page")).ToList();
        var ephemeral = (await PlainClient.ReceiveAsync(socket))!["payload"]!;
        var open = (await PlainClient.ReceiveAsync(socket))!["payload"]!;
        await Client.AnswerAsync(open, """{"text":"The second.","replace_original":true}""");

        Assert.Null(ephemeral["message"]);
        Assert.Equal("2", (string?)open["actions"]![0]!["value"]);
        Assert.Equal(Channel.Messages[1].Id, (string?)open["message"]!["ts"]);
        Assert.Equal("The second.", (await pressed[1].AnswerAsync()).Text);
        Slack.Violations.AssertNone();
    }
}
