using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.Web;
using StudyBot.Testing.Slack.World;

namespace StudyBot.EndToEnd.Tests.Slack.Server;

/// <summary>The fake is only worth something where it refuses what Slack refuses.</summary>
public sealed class FakeWebTests : FakeSlackScene
{
    [Theory]
    [InlineData("xapp", "auth.test", "not_allowed_token_type")]
    [InlineData("xoxb", "apps.connections.open", "not_allowed_token_type")]
    [InlineData("other", "auth.test", "invalid_auth")]
    [InlineData("none", "auth.test", "not_authed")]
    public async Task A_token_of_the_wrong_kind_is_refused(string token, string method, string word)
    {
        Client.Token = token switch { "xapp" => Slack.AppToken, "xoxb" => Slack.BotToken, "none" => null, _ => "xoxb-1-2-another" };

        var answer = await Client.CallAsync(method);

        Assert.Equal((false, word), ((bool)answer["ok"]!, (string?)answer["error"]));
    }

    [Fact]
    public async Task A_scope_that_was_not_granted_is_named()
    {
        Slack.World.App.Scopes.Remove("users:read");

        var answer = await Client.CallFormAsync("users.info", ("user", Ann.Id));

        Assert.Equal(("missing_scope", "users:read"), ((string?)answer["error"], (string?)answer["needed"]));
        Assert.Contains("chat:write", (string?)answer["provided"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Methods_that_read_look_at_a_form_only()
    {
        var json = await Client.CallAsync("users.info", $$"""{"user":"{{Ann.Id}}"}""");
        var form = await Client.CallFormAsync("users.info", ("user", Ann.Id));

        Assert.Equal("invalid_arguments", (string?)json["error"]);
        Assert.Equal("ann", (string?)form["user"]!["name"]);
        Assert.Single(Slack.Violations.Found);
    }

    [Fact]
    public async Task A_body_without_its_character_set_is_found_out()
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Post("\"text\":\"a\"")));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        await Client.SendAsync($"{Slack.ApiBaseUrl}/chat.postMessage", body);

        Assert.Contains("missing_charset", Assert.Single(Slack.Violations.Found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot", "not_in_channel")]
    [InlineData("archived", "is_archived")]
    [InlineData("restricted", "restricted_action")]
    [InlineData("private", "channel_not_found")]
    public async Task Where_the_bot_may_not_write_it_cannot(string obstacle, string word)
    {
        var channel = Slack.World.AddChannel("elsewhere", isPrivate: obstacle == "private");
        (channel.HasBot, channel.IsArchived, channel.IsRestricted) = (obstacle is not ("bot" or "private"), obstacle == "archived", obstacle == "restricted");

        var answer = await Client.CallAsync("chat.postMessage", Post("\"text\":\"a\"").Replace(Channel.Id, channel.Id, StringComparison.Ordinal));

        Assert.Equal(word, (string?)answer["error"]);
        Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_channel_bears_a_message_a_second()
    {
        await Client.CallAsync("chat.postMessage", Post("\"text\":\"a\""));
        var second = await Client.CallAsync("chat.postMessage", Post("\"text\":\"b\"", "2"));
        var wait = Client.RetryAfter;
        Time.Advance(TimeSpan.FromSeconds(1));
        var third = await Client.CallAsync("chat.postMessage", Post("\"text\":\"b\"", "2"));

        Assert.Equal(("ratelimited", 1d), ((string?)second["error"], wait));
        Assert.True((bool)third["ok"]!);
        Assert.Single(Slack.Violations.Found);
    }

    [Fact]
    public async Task Whoever_sends_on_after_a_429_is_found_out()
    {
        Slack.Web.Faults.Add(new WebFault.Limited(TimeSpan.FromSeconds(30)), "auth.test");
        await Client.CallAsync("auth.test");
        var wait = Client.RetryAfter;
        Time.Advance(TimeSpan.FromSeconds(10));

        await Client.CallAsync("auth.test");
        Time.Advance(TimeSpan.FromSeconds(20));
        var late = await Client.CallAsync("auth.test");

        Assert.Equal(30, wait);
        Assert.True((bool)late["ok"]!);
        Assert.Single(Slack.Violations.Found);
    }

    [Fact]
    public async Task Two_posts_of_one_key_are_one_too_many()
    {
        await Client.CallAsync("chat.postMessage", Post("\"text\":\"a\""));
        Time.Advance(TimeSpan.FromSeconds(1));
        await Client.CallAsync("chat.postMessage", Post("\"text\":\"a\""));

        Assert.Contains("two posts of one key", Assert.Single(Slack.Violations.Found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_is_found_again_by_its_key_where_history_may_be_read()
    {
        await Client.CallAsync("chat.postMessage", Post("\"text\":\"a\"", "mine"));
        var refused = await Client.CallFormAsync("conversations.history", ("channel", Channel.Id));
        Slack.World.App.Scopes.Add("channels:history");

        var history = await Client.CallFormAsync("conversations.history", ("channel", Channel.Id), ("include_all_metadata", "true"));

        Assert.Equal("missing_scope", (string?)refused["error"]);
        Assert.Equal("mine", (string?)history["messages"]![0]!["metadata"]!["event_payload"]!["key"]);
    }

    [Fact]
    public async Task A_file_goes_out_in_three_steps_and_only_whole()
    {
        var bytes = Encoding.UTF8.GetBytes("The minutes.");
        var given = await Client.CallFormAsync("files.getUploadURLExternal", ("filename", "minutes.txt"), ("length", "12"));
        var early = await Client.CallFormAsync("files.completeUploadExternal", ("files", $$"""[{"id":"{{given["file_id"]}}"}]"""));
        await Client.SendAsync((string)given["upload_url"]!, new ByteArrayContent(bytes[..5]));
        await Client.SendAsync((string)given["upload_url"]!, new ByteArrayContent(bytes));

        var done = await Client.CallFormAsync("files.completeUploadExternal", ("files", $$"""[{"id":"{{given["file_id"]}}","title":"Minutes"}]"""), ("channel_id", Ann.Direct.Id));

        Assert.Equal("file_not_found", (string?)early["error"]);
        Assert.True((bool)done["ok"]!);
        var message = Assert.Single(Ann.Direct.Messages);
        Assert.True(message.IsPrivate);
        Assert.Equal(bytes, Assert.Single(message.Files).Bytes);
        Assert.Equal(2, Slack.Violations.Found.Count);
    }

    [Theory]
    [InlineData(true, "files:read", "text/plain")]
    [InlineData(false, "files:read", "text/html")]
    [InlineData(true, "files:write", "text/html")]
    public async Task A_file_without_the_right_to_it_is_a_page_to_sign_in(bool withToken, string scope, string type)
    {
        Slack.World.App.Scopes.Clear();
        Slack.World.App.Scopes.Add(scope);
        var message = Ann.Write(Channel, "look", null, FakeFile.Of("minutes.txt", "The minutes."));
        Client.Token = withToken ? Client.Token : null;

        var (_, got) = await Client.ReadAsync(message.Files[0].Url);

        Assert.Equal(type, got);
    }

    [Fact]
    public async Task An_ephemeral_message_can_neither_be_changed_nor_found()
    {
        var posted = await Client.CallAsync("chat.postEphemeral", $$"""{"channel":"{{Channel.Id}}","user":"{{Ann.Id}}","text":"psst"}""");

        var changed = await Client.CallAsync("chat.update", $$"""{"channel":"{{Channel.Id}}","ts":"{{posted["message_ts"]}}","text":"what?"}""");

        Assert.Equal("message_not_found", (string?)changed["error"]);
        Assert.True(Assert.Single(Channel.Messages).IsPrivate);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_not_tried_for_ever()
    {
        Slack.RefuseBotToken("token_revoked");

        JsonNode answer = null!;
        for (var count = 0; count < 7; count++)
        {
            answer = await Client.CallAsync("auth.test");
        }

        Assert.Equal("token_revoked", (string?)answer["error"]);
        Assert.Single(Slack.Violations.Found);
    }
}
