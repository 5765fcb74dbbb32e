using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Slack.Wire.Socket;
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
    public async Task Only_the_last_ones_are_written_down()
    {
        var seen = await NewAsync();
        for (var i = 0; i < 300; i++)
        {
            Take(seen, $"e{i}");
            await seen.RememberAsync($"e{i}");
        }

        time.Advance(TimeSpan.FromHours(2));
        Take(seen, "last");
        await seen.RememberAsync("last");

        Assert.Equal("last", (await stores.Adapters.ReadValueAsync("slack", "deliveries", TestContext.Current.CancellationToken))!.Split(' ')[0]);
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

    private static Acknowledgement New() => new(TimeSpan.Zero, null, TimeProvider.System);

    private async Task<SeenDeliveries> NewAsync()
    {
        var seen = new SeenDeliveries(stores.Adapters, time, NullLogger.Instance);
        await seen.LoadAsync(TestContext.Current.CancellationToken);
        return seen;
    }
}
