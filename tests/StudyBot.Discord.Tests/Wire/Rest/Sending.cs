using System.Net;
using System.Text.Json.Nodes;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Posts;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Messages;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Tests.Wire.Rest;

public class Sending
{
    private static readonly Snowflake Channel = new(5);
    private static readonly Snowflake App = new(43);
    private static readonly OutgoingMessage Hello = new() { Content = "Hello" };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_says_who_sends_it_and_pings_nobody()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => FakeHandler.Json(RestScene.Message));

        var outcome = await scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token);

        var sent = Assert.Single(scene.Handler.Requests);
        var body = JsonNode.Parse(sent.Body)!.AsObject();
        Assert.Equal(new Snowflake(11), Assert.IsType<RestOutcome<Message>.Done>(outcome).Value.Id);
        Assert.Equal("https://discord.com/api/v10/channels/5/messages", sent.Uri.ToString());
        Assert.Equal($"Bot {RestScene.Token}", sent.Authorization);
        Assert.StartsWith("DiscordBot (", sent.UserAgent, StringComparison.Ordinal);
        Assert.Equal(["content", "allowed_mentions", "nonce", "enforce_nonce"], body.Select(p => p.Key));
        Assert.Equal("""{"parse":[]}""", body["allowed_mentions"]!.ToJsonString());
        Assert.True((bool)body["enforce_nonce"]!);
        Assert.InRange(((string)body["nonce"]!).Length, 1, 25);
    }

    [Fact]
    public async Task Whatever_sends_a_message_pings_nobody()
    {
        using var scene = new RestScene();
        var (rest, id, token) = (scene.Rest.Interactions, new Snowflake(1), "secret");
        scene.Handler.Answer("", _ => FakeHandler.Json(RestScene.Message));

        await rest.AnswerAsync(id, token, new InteractionAnswer.Say(Hello), Token);
        await rest.AnswerAsync(id, token, new InteractionAnswer.Update(Hello), Token);
        await rest.AnswerAsync(id, token, InteractionAnswer.Defer.Privately, Token);
        await rest.EditOriginalAsync(App, token, Hello, Token);
        await rest.CreateFollowUpAsync(App, token, Hello, Token);
        await rest.EditFollowUpAsync(App, token, id, Hello, Token);
        await scene.Rest.Channels.EditMessageAsync(Channel, id, Hello, Token);

        Assert.Equal(7, scene.Handler.Requests.Count);
        Assert.All(scene.Handler.Requests, r => Assert.Contains("\"allowed_mentions\":{\"parse\":[]}", r.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_outage_is_waited_out_with_one_nonce()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn(
            "messages",
            () => throw new HttpRequestException("Reset."),
            () => RestScene.Status(HttpStatusCode.BadGateway, "<html>"),
            () => RestScene.Status(HttpStatusCode.InternalServerError),
            () => FakeHandler.Json(RestScene.Message));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token));

        Assert.IsType<RestOutcome<Message>.Done>(outcome);
        Assert.Equal(4, scene.Handler.Requests.Count);
        Assert.Single(scene.Handler.Requests.Select(r => r.Body).Distinct());
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(0.75 * 3.5));
    }

    [Fact]
    public async Task An_outage_that_lasts_is_told()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => RestScene.Status(HttpStatusCode.BadGateway));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token), 0.1);

        Assert.Contains("502", Assert.IsType<RestOutcome<Message>.Unavailable>(outcome).Reason, StringComparison.Ordinal);
        Assert.Equal(RetryPlan.MostFailures, scene.Handler.Requests.Count);
    }

    [Fact]
    public async Task What_may_have_been_taken_is_not_repeated_when_its_nonce_may_be_forgotten()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("messages", () => RestScene.Status(HttpStatusCode.BadGateway), () => RestScene.TooMany("90.0"));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token), 0.1);

        Assert.True(Assert.IsType<RestOutcome<Message>.Unavailable>(outcome).MayHaveBeenTaken);
        Assert.Equal(2, scene.Handler.Requests.Count);
        Assert.True(scene.Elapsed < ChannelEndpoints.NonceKept);
    }

    [Fact]
    public async Task A_refusal_after_an_attempt_that_may_have_been_taken_does_not_tell_that_nothing_was_posted()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("messages", () => RestScene.Status(HttpStatusCode.BadGateway), () => RestScene.Status(HttpStatusCode.Forbidden));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token), 0.1);

        Assert.True(Assert.IsType<RestOutcome<Message>.Unavailable>(outcome).MayHaveBeenTaken);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, false)]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    public async Task What_never_reached_Discord_was_not_taken(HttpRequestError error, bool mayHaveBeenTaken)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => throw new HttpRequestException(error));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token), 0.1);

        Assert.Equal(mayHaveBeenTaken, Assert.IsType<RestOutcome<Message>.Unavailable>(outcome).MayHaveBeenTaken);
    }

    [Theory]
    [InlineData("null", true)]
    [InlineData("\"12\"", false)]
    public async Task A_channel_in_which_nothing_was_ever_said_is_read_and_one_without_its_history_is_not(string last, bool isRead)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("channels/5/messages", _ => FakeHandler.Json("[]"));
        scene.Handler.Answer("channels/5", _ => FakeHandler.Json($$"""{"id":"5","type":0,"guild_id":"6","last_message_id":{{last}}}"""));

        var read = await new Poster(scene.Rest.Channels, scene.Rest.Guilds).ReadAsync(new SpaceId("discord:6"), new ChannelId("5"), NodaTime.Instant.MinValue, Token);

        Assert.Equal(isRead, read is OwnPosts.Read { Posts: [] });
        Assert.Equal(!isRead, read is OwnPosts.Unreadable);
    }

    [Fact]
    public async Task A_request_that_hangs_is_given_up_and_tried_again()
    {
        using var scene = new RestScene();
        var isFirst = true;
        scene.Handler.AnswerLater("messages", async request =>
        {
            if (isFirst)
            {
                isFirst = false;
                await Task.Delay(Timeout.Infinite, request.Cancelled);
            }

            return FakeHandler.Json(RestScene.Message);
        });

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token), 0.5);

        Assert.IsType<RestOutcome<Message>.Done>(outcome);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_refusal_is_told_and_never_repeated(HttpStatusCode status)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => RestScene.Status(status, """{"code":50013,"message":"Missing Permissions"}"""));

        var outcome = await scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token);

        Assert.Equal(new RestOutcome<Message>.Refused((int)status, ErrorCode.MissingPermissions, "Missing Permissions"), outcome);
        Assert.Single(scene.Handler.Requests);
    }

    [Fact]
    public async Task A_refused_body_is_told_with_its_fields()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => RestScene.Status(
            HttpStatusCode.BadRequest,
            """
            {"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer."}]}}}}}
            """));

        var outcome = await scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token);

        Assert.Equal(
            "Invalid Form Body (embeds.0.title: BASE_TYPE_MAX_LENGTH)",
            Assert.IsType<RestOutcome<Message>.Refused>(outcome).Message);
    }

    [Theory]
    [InlineData("<html>gone</html>")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task A_refusal_in_nobodys_words_is_one_too(string body)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => RestScene.Status(HttpStatusCode.NotFound, body));

        var outcome = await scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token);

        Assert.Equal(404, Assert.IsType<RestOutcome<Message>.Refused>(outcome).Status);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_an_outage_and_the_request_is_not_repeated()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => FakeHandler.Json("<html>"));

        Assert.IsType<RestOutcome<Message>.Unavailable>(await scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token));
        Assert.Single(scene.Handler.Requests);
    }

    [Fact]
    public async Task A_limit_of_the_route_holds_that_route_alone()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("channels/5/messages", () => RestScene.TooMany("1.25"), () => FakeHandler.Json(RestScene.Message));
        scene.Handler.Answer("channels/6/messages", _ => FakeHandler.Json(RestScene.Message));

        var limited = scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token);
        var elsewhere = await scene.Rest.Channels.CreateMessageAsync(new Snowflake(6), Hello, Token);

        Assert.IsType<RestOutcome<Message>.Done>(elsewhere);
        Assert.False(limited.IsCompleted);
        Assert.IsType<RestOutcome<Message>.Done>(await scene.PassTimeUntilAsync(limited));
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(1.25));
    }

    [Fact]
    public async Task A_global_limit_holds_every_ordinary_route_and_no_first_answer()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("channels/5/messages", () => RestScene.TooMany("2.5", isGlobal: true), () => FakeHandler.Json(RestScene.Message));
        scene.Handler.Answer("channels/6/messages", _ => FakeHandler.Json(RestScene.Message));
        scene.Handler.Answer("@original", _ => FakeHandler.Json(RestScene.Message));
        scene.Handler.Answer("callback", _ => RestScene.Status(HttpStatusCode.NoContent));

        var limited = scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token);
        var elsewhere = scene.Rest.Channels.CreateMessageAsync(new Snowflake(6), Hello, Token);
        var edit = scene.Rest.Interactions.EditOriginalAsync(App, "secret", Hello, Token);
        var answer = await scene.Rest.Interactions.AnswerAsync(new Snowflake(1), "secret", new InteractionAnswer.Say(Hello), Token);

        Assert.IsType<RestOutcome<Nothing>.Done>(answer);
        Assert.DoesNotContain([limited, elsewhere, edit], (Task w) => w.IsCompleted);
        await scene.PassTimeUntilAsync(Task.WhenAll(limited, elsewhere));
        await scene.PassTimeUntilAsync(edit);
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(2.5));
    }

    [Fact]
    public async Task A_wait_of_an_hour_is_nobodys()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => RestScene.TooMany("3600.0"));

        Assert.IsType<RestOutcome<Message>.Unavailable>(await scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token));
    }

    [Fact]
    public async Task What_stands_before_Discord_limits_everything_by_a_header()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn(
            "channels/5/messages",
            () =>
            {
                var limited = RestScene.Status(HttpStatusCode.TooManyRequests, "<html>");
                limited.Headers.Add("Retry-After", "4");
                return limited;
            },
            () => FakeHandler.Json(RestScene.Message));
        scene.Handler.Answer("channels/6/messages", _ => FakeHandler.Json(RestScene.Message));

        var first = scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token);
        var elsewhere = scene.Rest.Channels.CreateMessageAsync(new Snowflake(6), Hello, Token);

        Assert.False(elsewhere.IsCompleted);
        await scene.PassTimeUntilAsync(Task.WhenAll(first, elsewhere), 0.05);
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_token_that_Discord_does_not_know_is_not_tried_twice()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("users/@me", _ => RestScene.Status(HttpStatusCode.Unauthorized, """{"code":0,"message":"401: Unauthorized"}"""));

        var first = await scene.Rest.Application.GetUserAsync(Token);
        var second = await scene.Rest.Application.GetUserAsync(Token);

        Assert.All([first, second], o => Assert.Equal(401, Assert.IsType<RestOutcome<User>.Refused>(o).Status));
        Assert.Single(scene.Handler.Requests);
        Assert.True(scene.Rest.TokenRefused.IsCompleted);
    }

    [Fact]
    public async Task An_interactions_token_whose_time_is_over_says_nothing_about_the_bots()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("callback", _ => RestScene.Status(HttpStatusCode.Unauthorized, "<html>401</html>"));
        scene.Handler.Answer("@original", _ => RestScene.Status(HttpStatusCode.Unauthorized, """{"code":50027,"message":"Invalid Webhook Token"}"""));

        await scene.Rest.Interactions.AnswerAsync(new Snowflake(1), "secret", new InteractionAnswer.Say(Hello), Token);
        var outcome = await scene.Rest.Interactions.EditOriginalAsync(App, "secret", Hello, Token);

        Assert.Equal(ErrorCode.InvalidWebhookToken, Assert.IsType<RestOutcome<Nothing>.Refused>(outcome).Code);
        Assert.False(scene.Rest.TokenRefused.IsCompleted);
    }

    [Fact]
    public async Task What_an_edit_was_answered_with_need_not_be_readable()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("@original", () => FakeHandler.Json("<html>"), () => FakeHandler.Json("{}"), () => RestScene.Status(HttpStatusCode.NoContent));

        for (var round = 0; round < 3; round++)
        {
            Assert.IsType<RestOutcome<Nothing>.Done>(await scene.Rest.Interactions.EditOriginalAsync(App, "secret", Hello, Token));
        }
    }

    [Fact]
    public async Task A_limit_without_numbers_or_with_a_moment_alone_is_waited_for()
    {
        using var scene = new RestScene();
        var moment = FakeHandler.Json(RestScene.Message);
        moment.Headers.Add("x-ratelimit-bucket", "b");
        moment.Headers.Add("x-ratelimit-limit", "1");
        moment.Headers.Add("x-ratelimit-remaining", "0");
        moment.Headers.Add("x-ratelimit-reset", "1767225603.5");
        moment.Headers.Date = DateTimeOffset.FromUnixTimeSeconds(1767225600);
        scene.Handler.AnswerInTurn("messages", () => RestScene.Status(HttpStatusCode.TooManyRequests, "<html>"), () => moment, () => FakeHandler.Json(RestScene.Message));

        await scene.PassTimeUntilAsync(scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token));
        var before = scene.Elapsed;
        await scene.PassTimeUntilAsync(scene.Rest.Channels.CreateMessageAsync(Channel, Hello, Token));

        Assert.True(before >= TimeSpan.FromSeconds(1));
        Assert.True(scene.Elapsed - before >= TimeSpan.FromSeconds(3.4));
    }

    [Fact]
    public async Task No_log_holds_a_token_or_what_was_written()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("@original", () => throw new HttpRequestException("https://discord.com/webhooks/43/secret"), () => RestScene.TooMany("0.1"), () => FakeHandler.Json("<html>"));

        await scene.PassTimeUntilAsync(scene.Rest.Interactions.EditOriginalAsync(App, "secret", Hello, Token));

        Assert.Equal(3, scene.Log.Lines.Count);
        Assert.All(scene.Log.Lines, l => Assert.DoesNotMatch("secret|Hello|token", l.Text));
    }

    [Fact]
    public async Task Files_go_as_parts_with_their_names_and_the_message_refers_to_them()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("messages", _ => FakeHandler.Json(RestScene.Message));
        var message = Hello with { Files = [new OutgoingFile("communiqué.txt", "the text"u8.ToArray(), "text/plain", "A text")] };

        await scene.Rest.Channels.CreateMessageAsync(Channel, message, Token);

        var sent = Assert.Single(scene.Handler.Requests);
        Assert.StartsWith("multipart/form-data", sent.ContentType, StringComparison.Ordinal);
        Assert.Contains("name=payload_json", sent.Body, StringComparison.Ordinal);
        Assert.Contains("name=\"files[0]\"", sent.Body, StringComparison.Ordinal);
        Assert.Contains("the text", sent.Body, StringComparison.Ordinal);
        Assert.Contains("""
            "attachments":[{"id":"0","filename":"communiqué.txt","description":"A text"}]
            """, sent.Body, StringComparison.Ordinal);
    }
}
