using LiteDB;
using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Tests.Opening;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Tests.Writing;

public sealed class SingleWriterTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private DataFolder? opened;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private SingleWriter Writer => opened!.Writer;

    public async ValueTask InitializeAsync() => opened = await Installation.RequireAsync(folder.Path);

    public async ValueTask DisposeAsync()
    {
        await opened!.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Operations_that_wait_together_share_a_transaction_up_to_fifty()
    {
        var commits = await BlockedAsync(() => Enumerable.Range(0, 120).Select(number => Writer.WriteAsync(session => Insert(session, $"k{number}"), Now)));

        Assert.Equal([50, 50, 20], commits.GroupBy(commit => commit).OrderBy(group => group.Key).Select(group => group.Count()));
    }

    [Fact]
    public async Task When_one_of_a_group_fails_each_caller_gets_its_own_result()
    {
        var results = await BlockedAsync(() => Enumerable.Range(0, 10).Select(async number =>
        {
            try
            {
                return await Writer.WriteAsync(session => number == 7 ? throw new InvalidTimeZoneException("its own") : Insert(session, $"k{number}"), Now);
            }
            catch (InvalidTimeZoneException)
            {
                return -number;
            }
        }));

        Assert.Equal([7], results.Where(result => result < 0).Select(result => (int)-result));
        Assert.Equal(9, results.Where(result => result > 0).Distinct().Count());
        Assert.Equal(9, await CountAsync());
    }

    [Fact]
    public async Task A_refused_row_takes_nothing_with_it()
    {
        await Writer.WriteAsync(session => Insert(session, "there"), Now);

        var results = await BlockedAsync(() => ((string[])["a", "there", "b"]).Select(async key =>
        {
            try
            {
                return await Writer.WriteAsync(session => Insert(session, key), Now);
            }
            catch (LiteException duplicate) when (duplicate.ErrorCode == LiteException.INDEX_DUPLICATE_KEY)
            {
                return -1;
            }
        }));

        Assert.Equal(-1, results[1]);
        Assert.Equal(3, await CountAsync());
        Assert.False(Writer.WhenBroken.IsCompleted);
    }

    [Fact]
    public async Task A_row_larger_than_a_row_may_be_is_refused_and_breaks_nothing()
    {
        var results = await BlockedAsync(() => ((string[])["a", "large", "b"]).Select(async key =>
        {
            try
            {
                return await Writer.WriteAsync(session => Insert(session, key, new string('x', key == "large" ? 17_000_000 : 1)), Now);
            }
            catch (LiteException)
            {
                return -1;
            }
        }));

        Assert.Equal((true, -1, true), (results[0] > 0, results[1], results[2] > 0));
        Assert.Equal(2, await CountAsync());
        Assert.False(Writer.WhenBroken.IsCompleted);
    }

    [Fact]
    public async Task An_operation_is_cancelled_only_before_it_starts()
    {
        using var cancelled = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var running = Writer.WriteAsync(
            session =>
            {
                started.Set();
                release.Wait();
                return Insert(session, "running");
            },
            cancelled.Token);
        started.Wait(Now);
        var waiting = Writer.WriteAsync(session => Insert(session, "waiting"), cancelled.Token);

        await cancelled.CancelAsync();
        release.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.True(await running > 0);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task An_error_of_the_disk_breaks_the_store_for_good()
    {
        var broken = await Assert.ThrowsAsync<StoreBrokenException>(() => Writer.WriteAsync<int>(_ => throw new IOException("No space left on device"), Now));

        Assert.IsType<IOException>(broken.InnerException);
        await Assert.ThrowsAsync<StoreBrokenException>(() => Writer.WriteAsync(session => Insert(session, "later"), Now));
        Assert.IsType<IOException>((await opened!.WhenBroken).InnerException);
        await opened.DisposeAsync();
        opened = await Installation.RequireAsync(folder.Path);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_closed_store_takes_nothing()
    {
        await opened!.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => Writer.WriteAsync(session => Insert(session, "late"), Now));
    }

    private static long Insert(WriteSession session, string key, string value = "value")
    {
        session.Insert(Collections.Values, new BsonDocument { ["_id"] = key, ["v"] = value });
        return session.Commit;
    }

    private Task<int> CountAsync() => Writer.WriteAsync(session => session.FindAll(Collections.Values).Count, Now);

    /// <summary>Queues them all while the writer is busy, so that they wait together.</summary>
    private async Task<long[]> BlockedAsync(Func<IEnumerable<Task<long>>> queue)
    {
        using var started = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var blocker = Writer.WriteAsync(
            _ =>
            {
                started.Set();
                release.Wait();
                return true;
            },
            Now);
        started.Wait(Now);
        var waiting = queue().ToList();
        release.Set();
        await blocker;
        return await Task.WhenAll(waiting);
    }
}
