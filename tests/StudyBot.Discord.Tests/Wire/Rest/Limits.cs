using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Tests.Wire.Rest;

public class Limits
{
    private readonly FakeTimeProvider time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Until_the_first_answer_one_request_goes_at_a_time_and_then_as_many_as_remain()
    {
        var bucket = new Bucket(time);
        await bucket.EnterAsync(Token);
        Task[] waiting = [.. Enumerable.Range(0, 4).Select(_ => bucket.EnterAsync(Token).AsTask())];
        Assert.DoesNotContain(waiting, w => w.IsCompleted);

        bucket.Leave(new RateLimitHeaders("b", 3, 2, TimeSpan.FromSeconds(5)), isAnswered: true);

        await Task.WhenAll(waiting[..2]);
        Assert.False(waiting[2].IsCompleted);
        time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(waiting[2].IsCompleted);
        await UntilAsync(waiting[2]);
    }

    [Fact]
    public async Task They_go_in_the_order_in_which_they_came()
    {
        var bucket = new Bucket(time);
        await bucket.EnterAsync(Token);
        var order = new List<int>();
        Task[] waiting = [.. Enumerable.Range(0, 3).Select(EnterAsync)];

        for (var i = 0; i < 3; i++)
        {
            bucket.Leave(new RateLimitHeaders("b", 1, 0, TimeSpan.FromSeconds(1)), isAnswered: true);
            while (!waiting[i].IsCompleted)
            {
                time.Advance(TimeSpan.FromSeconds(0.3));
                await Task.Yield();
            }
        }

        Assert.Equal([0, 1, 2], order);

        async Task EnterAsync(int number)
        {
            await bucket.EnterAsync(Token);
            order.Add(number);
        }
    }

    [Fact]
    public async Task An_answer_that_has_not_seen_what_is_under_way_does_not_free_a_place_twice()
    {
        var bucket = new Bucket(time);
        await bucket.EnterAsync(Token);
        bucket.Leave(new RateLimitHeaders("b", 3, 2, TimeSpan.FromSeconds(5)), isAnswered: true);
        await bucket.EnterAsync(Token);
        await bucket.EnterAsync(Token);

        bucket.Leave(new RateLimitHeaders("b", 3, 1, TimeSpan.FromSeconds(5)), isAnswered: true);

        Assert.False(bucket.EnterAsync(Token).AsTask().IsCompleted);
    }

    [Fact]
    public async Task A_route_that_names_no_limit_has_none()
    {
        var bucket = new Bucket(time);
        await bucket.EnterAsync(Token);

        bucket.Leave(null, isAnswered: true);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(bucket.EnterAsync(Token).AsTask().IsCompleted));
    }

    [Fact]
    public async Task An_attempt_that_broke_off_frees_the_next_and_teaches_nothing()
    {
        var bucket = new Bucket(time);
        await bucket.EnterAsync(Token);
        var second = bucket.EnterAsync(Token).AsTask();
        var third = bucket.EnterAsync(Token).AsTask();

        bucket.Leave(null, isAnswered: false);

        await second;
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task A_limit_that_was_hit_holds_everybody_for_as_long_as_was_said()
    {
        var bucket = new Bucket(time);
        await bucket.EnterAsync(Token);
        bucket.Block(TimeSpan.FromSeconds(1.5));
        bucket.Leave(null, isAnswered: false);

        var next = bucket.EnterAsync(Token).AsTask();
        time.Advance(TimeSpan.FromSeconds(1.49));
        Assert.False(next.IsCompleted);

        time.Advance(TimeSpan.FromSeconds(0.02));
        await next;
    }

    [Fact]
    public async Task Who_gives_up_waiting_holds_nobody_up()
    {
        var bucket = new Bucket(time);
        await bucket.EnterAsync(Token);
        using var impatient = new CancellationTokenSource();
        var first = bucket.EnterAsync(impatient.Token).AsTask();
        var second = bucket.EnterAsync(Token).AsTask();

        await impatient.CancelAsync();
        bucket.Leave(null, isAnswered: true);

        await second;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task Routes_that_name_the_same_bucket_share_it_for_each_channel_apart()
    {
        var buckets = new Buckets(time);
        var (posting, editing) = (Request(HttpMethod.Post, "1"), Request(HttpMethod.Patch, "1"));
        foreach (var request in new[] { posting, editing })
        {
            var bucket = await buckets.EnterAsync(request, Token);
            buckets.Leave(request, bucket, new RateLimitHeaders("shared", 2, 0, TimeSpan.FromSeconds(5)), isAnswered: true);
        }

        Assert.False(buckets.EnterAsync(posting, Token).AsTask().IsCompleted);
        Assert.False(buckets.EnterAsync(editing, Token).AsTask().IsCompleted);
        Assert.True(buckets.EnterAsync(Request(HttpMethod.Post, "2"), Token).AsTask().IsCompleted);
    }

    [Fact]
    public async Task A_limit_hit_by_a_route_that_is_new_holds_for_all_that_share_it()
    {
        var buckets = new Buckets(time);
        var (posting, editing) = (Request(HttpMethod.Post, "1"), Request(HttpMethod.Patch, "1"));
        buckets.Leave(posting, await buckets.EnterAsync(posting, Token), new RateLimitHeaders("shared", 5, 4, TimeSpan.FromSeconds(1)), isAnswered: true);

        buckets.Leave(
            editing, await buckets.EnterAsync(editing, Token), new RateLimitHeaders("shared", 5, 0, TimeSpan.FromSeconds(1)), isAnswered: false, TimeSpan.FromSeconds(7));
        time.Advance(TimeSpan.FromSeconds(6.9));
        Task[] waiting = [buckets.EnterAsync(posting, Token).AsTask(), buckets.EnterAsync(editing, Token).AsTask()];

        Assert.DoesNotContain(waiting, w => w.IsCompleted);
        await UntilAsync(Task.WhenAll(waiting));
    }

    [Fact]
    public async Task Buckets_of_thousands_of_interactions_do_not_stay()
    {
        var buckets = new Buckets(time);

        for (var i = 0; i < 10_000; i++)
        {
            var request = Request(HttpMethod.Patch, $"{i}");
            var bucket = await buckets.EnterAsync(request, Token);
            buckets.Leave(request, bucket, new RateLimitHeaders("b", 5, 4, TimeSpan.FromSeconds(2)), isAnswered: true);
            time.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.InRange(buckets.Count, 1, 4_100);
    }

    [Fact]
    public async Task No_more_than_fifty_requests_go_in_any_second()
    {
        var limit = new GlobalLimit(time);
        for (var i = 0; i < GlobalLimit.PerSecond; i++)
        {
            Assert.True(limit.EnterAsync(isCounted: true, Token).AsTask().IsCompleted);
        }

        var next = limit.EnterAsync(isCounted: true, Token).AsTask();
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.False(next.IsCompleted);

        time.Advance(TimeSpan.FromSeconds(0.3));
        await next;
    }

    [Fact]
    public async Task Answers_to_interactions_are_not_counted_and_wait_only_in_a_pause()
    {
        var limit = new GlobalLimit(time);
        Assert.All(Enumerable.Range(0, 500), _ => Assert.True(limit.EnterAsync(isCounted: false, Token).AsTask().IsCompleted));

        for (var i = 0; i <= GlobalLimit.PerSecond; i++)
        {
            _ = limit.EnterAsync(isCounted: true, Token).AsTask();
        }

        Assert.True(limit.EnterAsync(isCounted: false, Token).AsTask().IsCompleted);
        limit.Pause(TimeSpan.FromSeconds(2));
        var paused = limit.EnterAsync(isCounted: false, Token).AsTask();
        Assert.False(paused.IsCompleted);

        time.Advance(TimeSpan.FromSeconds(2.1));
        await paused;
    }

    [Fact]
    public void Refused_requests_are_counted_over_ten_minutes_and_slow_the_rest_down()
    {
        var invalid = new InvalidRequests(time);
        Assert.Equal(TimeSpan.Zero, invalid.Delay);

        for (var i = 0; i <= InvalidRequests.SlowAbove; i++)
        {
            invalid.Add();
        }

        Assert.Equal(TimeSpan.FromSeconds(1), invalid.Delay);
        time.Advance(TimeSpan.FromMinutes(9));
        for (var i = 0; i < InvalidRequests.StopAbove; i++)
        {
            invalid.Add();
        }

        Assert.Null(invalid.Delay);
        time.Advance(TimeSpan.FromMinutes(12));
        Assert.Equal((0, TimeSpan.Zero), (invalid.Count, invalid.Delay));
    }

    /// <summary>Whoever was let on by another begins to wait only now: the clock goes on until that is over.</summary>
    private async Task UntilAsync(Task waited)
    {
        while (!waited.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(0.2));
            await Task.Yield();
        }

        await waited;
    }

    private static RestRequest Request(HttpMethod method, string channel) => new(method, Route.Of($"channels/{channel}/messages", "channels/messages", channel));
}
