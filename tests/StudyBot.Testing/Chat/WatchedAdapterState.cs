using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Stores;

namespace StudyBot.Testing.Chat;

/// <summary>Chat's state with an outage at will and a count of what was written behind buttons.</summary>
/// <param name="state">What keeps it; in memory where it is left out.</param>
/// <param name="seal">The key of another installation; the state's own where it is left out.</param>
public sealed class WatchedAdapterState(IAdapterState? state = null, ImmutableArray<byte> seal = default) : IAdapterState
{
    private readonly IAdapterState inner = state ?? new MemoryStores().Adapters;

    /// <summary>Thrown by the next write, which then writes nothing.</summary>
    public Exception? NextOutage { get; set; }

    /// <summary>How many rows were ever written behind buttons, and in how many transactions.</summary>
    public int ButtonRowsWritten { get; private set; }

    public int ButtonTransactions { get; private set; }

    public async Task<ImmutableArray<byte>> ReadSealKeyAsync(CancellationToken cancellationToken) =>
        seal.IsDefault ? await inner.ReadSealKeyAsync(cancellationToken) : seal;

    public Task<bool> AcceptAsync(AcceptedDelivery delivery, CancellationToken cancellationToken) =>
        TakeOutage() is { } outage ? Task.FromException<bool>(outage) : inner.AcceptAsync(delivery, cancellationToken);

    public Task FinishAsync(DeliveryId delivery, CancellationToken cancellationToken) =>
        TakeOutage() is { } outage ? Task.FromException(outage) : inner.FinishAsync(delivery, cancellationToken);

    public Task<bool> IsFinishedAsync(DeliveryId delivery, CancellationToken cancellationToken) => inner.IsFinishedAsync(delivery, cancellationToken);

    public Task<IReadOnlyList<AcceptedDelivery>> ListUnfinishedAsync(CancellationToken cancellationToken) => inner.ListUnfinishedAsync(cancellationToken);

    public async Task SaveButtonsAsync(IReadOnlyList<ButtonRow> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (TakeOutage() is { } outage)
        {
            throw outage;
        }

        await inner.SaveButtonsAsync(rows, cancellationToken);
        ButtonRowsWritten += rows.Count;
        ButtonTransactions++;
    }

    public Task<ButtonRow?> FindButtonAsync(string token, CancellationToken cancellationToken) => inner.FindButtonAsync(token, cancellationToken);

    public Task<string?> ReadValueAsync(string platform, string key, CancellationToken cancellationToken) =>
        inner.ReadValueAsync(platform, key, cancellationToken);

    public Task WriteValueAsync(string platform, string key, string? value, CancellationToken cancellationToken) =>
        TakeOutage() is { } outage ? Task.FromException(outage) : inner.WriteValueAsync(platform, key, value, cancellationToken);

    public Task SweepAsync(Instant deliveriesBefore, Instant buttonsBefore, CancellationToken cancellationToken) =>
        TakeOutage() is { } outage ? Task.FromException(outage) : inner.SweepAsync(deliveriesBefore, buttonsBefore, cancellationToken);

    public Task ForgetSpaceAsync(SpaceId space, CancellationToken cancellationToken) =>
        TakeOutage() is { } outage ? Task.FromException(outage) : inner.ForgetSpaceAsync(space, cancellationToken);

    private Exception? TakeOutage()
    {
        var outage = NextOutage;
        NextOutage = null;
        return outage;
    }
}
