using Microsoft.Extensions.Time.Testing;
using StudyBot.Slack.Wire.Api;

namespace StudyBot.Slack.Tests.Wire;

public class PacerTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task A_message_follows_another_in_its_channel_a_while_after_that_was_answered_however_long_it_was_on_its_way()
    {
        var pacer = new Pacer(time);
        Assert.True(await EnterAsync(pacer, "C1"));

        time.Advance(5 * Second);
        var whileTheFirstIsOnItsWay = await EnterAsync(pacer, "C1");
        var inAnotherChannel = await EnterAsync(pacer, "C2");
        pacer.Leave(MessageTo("C1"));
        time.Advance(Second);
        var soonAfter = await EnterAsync(pacer, "C1");
        time.Advance(Second);
        var later = await EnterAsync(pacer, "C1");

        Assert.Equal((false, true, false, true), (whileTheFirstIsOnItsWay, inAnotherChannel, soonAfter, later));
    }

    private static ValueTask<bool> EnterAsync(Pacer pacer, string channel) =>
        pacer.TryEnterAsync(MessageTo(channel), longest: TimeSpan.Zero, TestContext.Current.CancellationToken);

    private static ApiRequest MessageTo(string channel) => new("chat.postMessage", ApiBody.Form([]), Pace.OneASecond) { Channel = channel };
}
