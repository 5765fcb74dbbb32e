using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Socket;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Slack.Tests.Wire;

public sealed class SeenDeliveriesTests : IAsyncDisposable
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly MemoryStores stores = new();

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    [Fact]
    public async Task A_repetition_is_known_also_after_a_restart()
    {
        var seen = await NewAsync();
        Assert.True(Take(seen, "e1"));
        await seen.RememberAsync("e1");
        Assert.False(Take(seen, "e1"));

        var later = await NewAsync();

        Assert.False(Take(later, "e1"));
        Assert.True(Take(later, "e2"));
    }

    [Fact]
    public async Task What_is_kept_by_the_store_is_not_forgotten_here_as_done()
    {
        var seen = await NewAsync();
        Assert.True(Take(seen, "form"));

        var later = await NewAsync();

        Assert.True(Take(later, "form"));
    }

    [Fact]
    public async Task Four_thousand_are_known_after_a_restart_whatever_the_pace_and_the_oldest_give_way()
    {
        await RememberAsync(await NewAsync(), 0, 300);
        Assert.False(Take(await NewAsync(), "e0"));

        await RememberAsync(await NewAsync(), 300, 5000);
        var later = await NewAsync();

        Assert.True(Take(later, "e300"));
        Assert.All([4999, 4000, 5000 - DeliveryRows.MostInRow * (DeliveryRows.MostRows - 1)], i => Assert.False(Take(later, $"e{i}")));
        Assert.Equal(
            DeliveryRows.MostInRow,
            (await stores.Adapters.ReadValueAsync("slack", "deliveries.1", TestContext.Current.CancellationToken))!.Split('\n').Length - 1);
    }

    [Fact]
    public async Task What_is_older_than_an_hour_is_forgotten_at_a_restart()
    {
        await RememberAsync(await NewAsync(), 0, 1);
        time.Advance(TimeSpan.FromMinutes(50));
        await RememberAsync(await NewAsync(), 1, 2);
        time.Advance(TimeSpan.FromMinutes(20));

        var later = await NewAsync();

        Assert.True(Take(later, "e0"));
        Assert.False(Take(later, "e1"));
    }

    [Fact]
    public async Task What_came_while_nothing_could_be_written_is_written_with_the_next()
    {
        var state = new WatchedAdapterState(stores.Adapters);
        var seen = await NewAsync(state);
        await RememberAsync(seen, 0, DeliveryRows.MostInRow);
        state.NextOutage = new IOException("disk full");
        await RememberAsync(seen, DeliveryRows.MostInRow, DeliveryRows.MostInRow + 2);

        var later = await NewAsync();

        Assert.All(Enumerable.Range(0, DeliveryRows.MostInRow + 2), i => Assert.False(Take(later, $"e{i}")));
    }

    [Fact]
    public async Task What_they_were_acknowledged_with_is_kept_for_the_last_ones_and_the_rest_are_known_all_the_same()
    {
        var seen = await NewAsync();
        for (var i = 0; i < 1000; i++)
        {
            Take(seen, $"e{i}");
        }

        var isOldNew = seen.TryTake("e0", New, out var old);
        var isLastNew = seen.TryTake("e999", New, out var last);

        Assert.Equal((false, false), (isOldNew, isLastNew));
        Assert.Null(old);
        Assert.NotNull(last);
    }

    private static bool Take(SeenDeliveries seen, string id) => seen.TryTake(id, New, out _);

    private static async Task RememberAsync(SeenDeliveries seen, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            Take(seen, $"e{i}");
            await seen.RememberAsync($"e{i}");
        }
    }

    private static Acknowledgement New() => new(TimeSpan.Zero, null, TimeProvider.System);

    private async Task<SeenDeliveries> NewAsync(IAdapterState? state = null)
    {
        var seen = new SeenDeliveries(state ?? stores.Adapters, time, NullLogger.Instance);
        await seen.LoadAsync(TestContext.Current.CancellationToken);
        return seen;
    }
}
