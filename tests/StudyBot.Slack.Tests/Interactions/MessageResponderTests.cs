using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Posts;
using StudyBot.Slack.Wire;
using StudyBot.Slack.Wire.Api;
using StudyBot.Testing.Chat;

namespace StudyBot.Slack.Tests.Interactions;

public sealed class MessageResponderTests
{
    [Fact]
    public async Task A_line_before_the_answer_that_fails_in_whatever_way_does_not_take_the_answer_with_it()
    {
        var time = new FakeTimeProvider();
        var random = new SeededRandomSource();
        using var broken = new BrokenOnce();
        using var api = new SlackApi(new WireOptions("", "", new Uri("https://slack.com/api")), time, random, NullLogger.Instance, broken);
        var place = new AnswerPlace("U1", "C1", ResponseUrl: "https://hooks.slack.com/one");
        var at = new Circumstances(
            new DeliveryId("slack:one"), null, new ChannelId("C1"), new ChatMember(new UserId("slack:T1:U1"), "Ana", Standing.None), Instant.FromDateTimeOffset(time.GetUtcNow()));
        await using var responder = new MessageResponder(
            new Translation.Happened(new CommandTyped(at, "/slow", []), place),
            null,
            time.GetUtcNow(),
            new AnswerSender(api, new SinglePost(api, random, NullLogger.Instance), NullLogger.Instance),
            api,
            time,
            NullLogger.Instance);
        await responder.BeginAsync(ResponseMode.Private, TestContext.Current.CancellationToken);

        time.Advance(TimeSpan.FromSeconds(3));
        await responder.RespondAsync(Scripted.Said("Done."), TestContext.Current.CancellationToken);

        Assert.Equal(2, broken.Asked);
    }

    /// <summary>Fails the first time as nothing on the way to Slack does, and takes all that follows.</summary>
    private sealed class BrokenOnce : HttpMessageHandler
    {
        private int asked;

        public int Asked => asked;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Interlocked.Increment(ref asked) == 1
                ? throw new InvalidOperationException()
                : Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("ok") });
    }
}
