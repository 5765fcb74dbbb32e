using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.World;

namespace StudyBot.EndToEnd.Tests.Slack.Server;

public sealed class FakeViewTests : FakeSlackScene
{
    private const string Form = """
        {"type":"modal","title":{"type":"plain_text","text":"Add a source"},"submit":{"type":"plain_text","text":"Add"},"callback_id":"add","blocks":[
        {"type":"input","block_id":"title","label":{"type":"plain_text","text":"Title"},"element":{"type":"plain_text_input","action_id":"v","max_length":100}},
        {"type":"input","block_id":"file","optional":true,"label":{"type":"plain_text","text":"File"},"element":{"type":"file_input","action_id":"v","max_files":1}}]}
        """;

    [Fact]
    public async Task A_trigger_opens_one_view_within_three_seconds()
    {
        using var socket = await Client.OpenAsync();
        var first = Ann.Run(Channel, "/summit nagato");
        var opened = await Client.CallAsync("views.open", Open(first.TriggerId));
        var again = await Client.CallAsync("views.open", Open(first.TriggerId));
        var second = Ann.Run(Channel, "/summit nagato");
        Time.Advance(TimeSpan.FromSeconds(3.1));

        var late = await Client.CallAsync("views.open", Open(second.TriggerId));
        var unknown = await Client.CallAsync("views.open", Open("1.2.3"));

        Assert.True((bool)opened["ok"]!);
        Assert.Equal("Add a source", (await first.ViewAsync()).Title);
        Assert.Equal(["exchanged_trigger_id", "expired_trigger_id", "invalid_trigger_id"], new[] { again, late, unknown }.Select(a => (string)a["error"]!));
    }

    [Theory]
    [InlineData("\"text\":\"Add a source\"", "\"text\":\"Add a source of the group\"")]
    [InlineData("\"submit\":{\"type\":\"plain_text\",\"text\":\"Add\"},", "")]
    [InlineData("\"type\":\"modal\"", "\"type\":\"dialog\"")]
    [InlineData("\"callback_id\":\"add\"", "\"private_metadata\":\"LONG\"")]
    [InlineData("\"max_length\":100", "\"max_length\":3001")]
    [InlineData("\"max_files\":1", "\"max_files\":11")]
    [InlineData("\"block_id\":\"file\"", "\"block_id\":\"title\"")]
    public async Task A_view_beyond_the_rules_is_refused(string right, string wrong)
    {
        using var socket = await Client.OpenAsync();
        var asked = Ann.Run(Channel, "/summit nagato");
        var view = Form.Replace(right, wrong.Replace("LONG", new string('a', 3001), StringComparison.Ordinal), StringComparison.Ordinal);

        var answer = await Client.CallAsync("views.open", Open(asked.TriggerId, view));

        Assert.Equal("invalid_arguments", (string?)answer["error"]);
        Assert.Null(asked.Opened);
    }

    [Fact]
    public async Task A_form_that_was_sent_is_answered_in_its_acknowledgement()
    {
        using var socket = await Client.OpenAsync();
        var asked = Ann.Run(Channel, "/summit nagato");
        await PlainClient.AcknowledgeAsync(socket, (await PlainClient.ReceiveAsync(socket))!);
        await Client.CallAsync("views.open", Open(asked.TriggerId));
        var view = await asked.ViewAsync();

        var first = Ann.Submit(view, "Minutes", FakeFile.Of("minutes.txt", "They spoke."));
        var envelope = (await PlainClient.ReceiveAsync(socket))!;
        await PlainClient.AcknowledgeAsync(socket, envelope, """{"response_action":"errors","errors":{"title":"Too short."}}""");
        var errors = await first.ErrorsAsync();
        var staysOpen = view.IsOpen;
        var second = Ann.Submit(view, "The minutes");
        await PlainClient.AcknowledgeAsync(socket, (await PlainClient.ReceiveAsync(socket))!);
        await second.AcknowledgedAsync();

        var values = envelope["payload"]!["view"]!["state"]!["values"]!;
        Assert.Equal("Minutes", (string?)values["title"]!["v"]!["value"]);
        Assert.Equal("minutes.txt", (string?)values["file"]!["v"]!["files"]![0]!["name"]);
        Assert.Equal("Too short.", errors["title"]);
        Assert.Equal((true, false), (staysOpen, view.IsOpen));
        Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task The_Home_tab_is_changed_by_who_knows_its_hash()
    {
        using var socket = await Client.OpenAsync();
        Ann.OpenHome();
        const string Home = """{"type":"home","blocks":[{"type":"header","text":{"type":"plain_text","text":"Sources"}}]}""";
        var first = await Client.CallAsync("views.publish", $$"""{"user_id":"{{Ann.Id}}","view":{{Home}}}""");
        var hash = (string)first["view"]!["hash"]!;
        await Client.CallAsync("views.publish", $$"""{"user_id":"{{Ann.Id}}","hash":"{{hash}}","view":{{Home}}}""");

        var stale = await Client.CallAsync("views.publish", $$"""{"user_id":"{{Ann.Id}}","hash":"{{hash}}","view":{{Home}}}""");

        Assert.Equal("hash_conflict", (string?)stale["error"]);
        Assert.Equal(2, Ann.Home!.Revision);
        Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Views_stand_three_upon_each_other()
    {
        using var socket = await Client.OpenAsync();
        var view = JsonNode.Parse(Form)!;
        view["blocks"]!.AsArray().Add(JsonNode.Parse("""{"type":"actions","elements":[{"type":"button","action_id":"more","text":{"type":"plain_text","text":"More"}}]}"""));
        var asked = Ann.Run(Channel, "/summit nagato");
        await Client.CallAsync("views.open", Open(asked.TriggerId, view.ToJsonString()));
        var above = await asked.ViewAsync();
        JsonNode answer = null!;
        for (var depth = 2; depth <= 4; depth++)
        {
            var pressed = Ann.Press(above, "More");
            answer = await Client.CallAsync("views.push", Open(pressed.TriggerId, view.ToJsonString()));
            above = pressed.Opened ?? above;
        }

        Assert.Equal("push_limit_reached", (string?)answer["error"]);
    }

    private static string Open(string trigger, string view = Form) => $$"""{"trigger_id":"{{trigger}}","view":{{view}}}""";
}
