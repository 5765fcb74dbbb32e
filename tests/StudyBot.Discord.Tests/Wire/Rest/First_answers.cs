using System.Net;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Messages;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Tests.Wire.Rest;

public class First_answers
{
    private const string AlreadyAnswered = """{"code":40060,"message":"Interaction has already been acknowledged."}""";
    private static readonly Snowflake Id = new(1);
    private static readonly InteractionAnswer Answer = new InteractionAnswer.Say(new OutgoingMessage { Content = "Hello" });

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_hundred_at_once_wait_for_nothing()
    {
        using var scene = new RestScene();
        var release = new TaskCompletionSource<HttpResponseMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Handler.AnswerLater("callback", _ => release.Task);

        Task[] answers = [.. Enumerable.Range(0, 200).Select(i => scene.Rest.Interactions.AnswerAsync(new Snowflake((ulong)i), $"token{i}", Answer, Token))];

        Assert.Equal(200, scene.Handler.Requests.Count);
        release.SetResult(RestScene.Status(HttpStatusCode.NoContent));
        await Task.WhenAll(answers);
    }

    [Fact]
    public async Task One_whose_connection_broke_is_repeated_and_found_to_have_been_taken()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("callback", () => throw new HttpRequestException("Reset."), () => RestScene.Status(HttpStatusCode.BadRequest, AlreadyAnswered));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token));

        Assert.IsType<RestOutcome<Nothing>.Done>(outcome);
        Assert.Equal(2, scene.Handler.Requests.Count);
        Assert.True(scene.Elapsed < TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task One_that_failed_on_their_side_is_repeated_and_found_to_have_been_taken(HttpStatusCode status)
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("callback", () => RestScene.Status(status), () => RestScene.Status(HttpStatusCode.BadRequest, AlreadyAnswered));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token, TimeSpan.FromSeconds(0.9)));

        Assert.IsType<RestOutcome<Nothing>.Done>(outcome);
        Assert.Equal(2, scene.Handler.Requests.Count);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.0)]
    [InlineData(-3.0)]
    public async Task Of_an_interaction_that_is_almost_lost_none_is_repeated_too_late(double secondsLeft)
    {
        using var scene = new RestScene();
        var last = TimeSpan.Zero;
        scene.Handler.Answer("callback", _ =>
        {
            last = scene.Elapsed;
            return RestScene.Status(HttpStatusCode.BadGateway);
        });

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token, TimeSpan.FromSeconds(secondsLeft)));

        Assert.IsType<RestOutcome<Nothing>.Unavailable>(outcome);
        Assert.InRange(last.TotalSeconds, 0, Math.Max(0, secondsLeft) + 0.05);
        Assert.Equal(secondsLeft > 0, scene.Handler.Requests.Count > 1);
    }

    [Fact]
    public async Task One_that_was_answered_before_is_refused()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("callback", _ => RestScene.Status(HttpStatusCode.BadRequest, AlreadyAnswered));

        var outcome = await scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token);

        Assert.Equal(ErrorCode.AlreadyAnswered, Assert.IsType<RestOutcome<Nothing>.Refused>(outcome).Code);
    }

    [Fact]
    public async Task One_that_only_a_limit_held_up_was_not_taken()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("callback", () => RestScene.TooMany("0.1"), () => RestScene.Status(HttpStatusCode.BadRequest, AlreadyAnswered));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token));

        Assert.IsType<RestOutcome<Nothing>.Refused>(outcome);
    }

    [Fact]
    public async Task One_that_hears_of_the_limit_of_all_holds_all_others_up()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("callback", () => RestScene.TooMany("30", isGlobal: true));
        scene.Handler.AnswerInTurn("channels/5", () => RestScene.Status(HttpStatusCode.OK, """{"id":"5","type":0}"""));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token));
        await scene.PassTimeUntilAsync(scene.Rest.Channels.GetAsync(new Snowflake(5), Token), 0.5);

        Assert.True(Assert.IsType<RestOutcome<Nothing>.Unavailable>(outcome).IsLimited);
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task One_that_hangs_is_tried_again_while_there_is_time()
    {
        using var scene = new RestScene();
        var attempts = 0;
        scene.Handler.AnswerLater("callback", async request =>
        {
            if (Interlocked.Increment(ref attempts) == 1)
            {
                await Task.Delay(Timeout.Infinite, request.Cancelled);
            }

            return RestScene.Status(HttpStatusCode.NoContent);
        });

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token));

        Assert.IsType<RestOutcome<Nothing>.Done>(outcome);
    }

    [Fact]
    public async Task They_are_given_up_when_the_interaction_is_lost()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("callback", _ => RestScene.Status(HttpStatusCode.BadGateway));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token));

        Assert.IsType<RestOutcome<Nothing>.Unavailable>(outcome);
        Assert.InRange(scene.Handler.Requests.Count, 4, 8);
    }

    [Fact]
    public async Task The_message_is_asked_for_only_where_it_is_wanted()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("callback", _ => FakeHandler.Json($$"""{"interaction":{"id":"1","type":2},"resource":{"type":4,"message":{{RestScene.Message}} } }"""));

        var outcome = await scene.Rest.Interactions.AnswerAndReadAsync(Id, "secret", Answer, Token);
        await scene.Rest.Interactions.AnswerAsync(Id, "secret", Answer, Token);

        Assert.Equal(new Snowflake(11), Assert.IsType<RestOutcome<Message?>.Done>(outcome).Value!.Id);
        Assert.Equal(["?with_response=true", ""], scene.Handler.Requests.Select(r => r.Uri.Query));
    }

    [Fact]
    public async Task A_message_that_was_lost_on_its_way_is_none()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("callback", () => throw new HttpRequestException("Reset."), () => RestScene.Status(HttpStatusCode.BadRequest, AlreadyAnswered));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.AnswerAndReadAsync(Id, "secret", Answer, Token));

        Assert.Null(Assert.IsType<RestOutcome<Message?>.Done>(outcome).Value);
    }

    [Fact]
    public async Task The_placeholder_becomes_the_answer_and_can_go_away()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("@original", r => r.Method == HttpMethod.Delete ? RestScene.Status(HttpStatusCode.NoContent) : FakeHandler.Json(RestScene.Message));

        var edited = await scene.Rest.Interactions.EditOriginalAsync(new Snowflake(43), "secret", new OutgoingMessage { Content = "" }, Token);
        var deleted = await scene.Rest.Interactions.DeleteOriginalAsync(new Snowflake(43), "secret", Token);

        Assert.IsType<RestOutcome<Nothing>.Done>(edited);
        Assert.IsType<RestOutcome<Nothing>.Done>(deleted);
        Assert.All(scene.Handler.Requests, r => Assert.Equal("/api/v10/webhooks/43/secret/messages/@original", r.Uri.AbsolutePath));
    }

    [Fact]
    public async Task A_message_after_it_is_repeated_as_it_was_for_twice_is_better_than_never()
    {
        using var scene = new RestScene();
        scene.Handler.AnswerInTurn("secret", () => RestScene.Status(HttpStatusCode.BadGateway), () => FakeHandler.Json(RestScene.Message));

        var outcome = await scene.PassTimeUntilAsync(scene.Rest.Interactions.CreateFollowUpAsync(new Snowflake(43), "secret", new OutgoingMessage { Content = "Hello" }, Token));

        Assert.IsType<RestOutcome<Nothing>.Done>(outcome);
        Assert.Equal(2, scene.Handler.Requests.Count);
        Assert.All(scene.Handler.Requests, r => Assert.DoesNotContain("nonce", r.Body, StringComparison.Ordinal));
    }
}
