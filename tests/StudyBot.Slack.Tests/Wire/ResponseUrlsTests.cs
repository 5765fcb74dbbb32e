using System.Globalization;
using System.Net;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Slack.Wire;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Testing.Chat;

namespace StudyBot.Slack.Tests.Wire;

public sealed class ResponseUrlsTests
{
    [Fact]
    public async Task A_shorter_limit_does_not_cut_a_longer_one()
    {
        var time = new FakeTimeProvider();
        using var limits = new Limits(3600, 10, 60);
        using var sender = new ApiSender(time, limits);
        var urls = new ResponseUrls(new WireOptions("", "", new Uri("https://slack.com/api")), sender, time, new SeededRandomSource());

        var first = PostAsync("one");
        var second = PostAsync("two");
        limits.Answers[0].SetResult();
        await first;
        limits.Answers[1].SetResult();
        await second;
        time.Advance(TimeSpan.FromSeconds(11));
        var third = await PostAsync("three");
        var askedMeanwhile = limits.Asked;
        time.Advance(TimeSpan.FromHours(1));
        limits.Answers[2].SetResult();
        await PostAsync("four");

        Assert.All(new[] { await first, await second, third }, o => Assert.False(Assert.IsType<ApiOutcome<Nothing>.Unavailable>(o).MayHaveBeenTaken));
        Assert.Equal([2, 3], new[] { askedMeanwhile, limits.Asked });
        Assert.Equal(SlackLimits.ResponseUrlUses, urls.Left("https://hooks.slack.com/three", time.GetUtcNow()));

        Task<ApiOutcome<Nothing>> PostAsync(string name) =>
            urls.PostAsync($"https://hooks.slack.com/{name}", new OutgoingMessage("x", []), TestContext.Current.CancellationToken);
    }

    /// <summary>Refuses all, the first for as long as the first number of seconds says, each once it may.</summary>
    private sealed class Limits(params int[] seconds) : HttpMessageHandler
    {
        private int asked;

        public IReadOnlyList<TaskCompletionSource> Answers { get; } = [.. seconds.Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];

        public int Asked => asked;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var turn = Interlocked.Increment(ref asked) - 1;
            await Answers[turn].Task.WaitAsync(cancellationToken);
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new ByteArrayContent([]) };
            response.Headers.TryAddWithoutValidation("Retry-After", seconds[turn].ToString(CultureInfo.InvariantCulture));
            return response;
        }
    }
}
