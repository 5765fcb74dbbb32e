using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;

namespace StudyBot.Testing.Stores;

/// <inheritdoc/>
internal sealed class MemoryAdapterState(MemoryState state) : IAdapterState
{
    /// <summary>Any will do; always the same, so that cards of a test come out alike.</summary>
    private static readonly byte[] SealKey = [.. Enumerable.Range(1, 32).Select(octet => (byte)octet)];

    public Task<ImmutableArray<byte>> ReadSealKeyAsync(CancellationToken cancellationToken) =>
        state.RunAsync<ImmutableArray<byte>>(() => [.. SealKey], cancellationToken);

    public Task<bool> AcceptAsync(AcceptedDelivery delivery, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Deliveries.TryAdd(delivery.Id.Value, (delivery, null)), cancellationToken);

    public Task FinishAsync(DeliveryId delivery, CancellationToken cancellationToken) =>
        state.RunAsync(
            () => state.Deliveries.ContainsKey(delivery.Value) && state.TryMark(new EffectId(delivery.Value), "finish"),
            cancellationToken);

    public Task<bool> IsFinishedAsync(DeliveryId delivery, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Deliveries.GetValueOrDefault(delivery.Value).Deed is not null, cancellationToken);

    public Task<IReadOnlyList<AcceptedDelivery>> ListUnfinishedAsync(CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<AcceptedDelivery>>(
            () =>
            [
                .. state.Deliveries.Values
                    .Where(row => row.Deed is null)
                    .Select(row => row.Delivery)
                    .OfType<AcceptedDelivery>()
                    .OrderBy(delivery => delivery.Accepted)
                    .ThenBy(delivery => delivery.Id.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    public Task SaveButtonsAsync(IReadOnlyList<ButtonRow> rows, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (rows.DistinctBy(row => row.Token).Count(row => !state.Buttons.ContainsKey(row.Token)) != rows.Count)
            {
                throw new InvalidOperationException("A button's token stands there already.");
            }

            foreach (var row in rows)
            {
                state.Buttons.Add(row.Token, row);
            }

            return true;
        },
        cancellationToken);

    public Task<ButtonRow?> FindButtonAsync(string token, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Buttons.GetValueOrDefault(token), cancellationToken);

    public Task<string?> ReadValueAsync(string platform, string key, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Values.GetValueOrDefault((platform, key)), cancellationToken);

    public Task WriteValueAsync(string platform, string key, string? value, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (value is null)
            {
                return state.Values.Remove((platform, key));
            }

            state.Values[(platform, key)] = value;
            return true;
        },
        cancellationToken);

    public Task SweepAsync(Instant deliveriesBefore, Instant buttonsBefore, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            MemoryGroupStore.RemoveAll(
                state.Deliveries,
                id => state.Deliveries[id] is { Deed: not null, Delivery: var delivery } && (delivery is null || delivery.Accepted < deliveriesBefore));
            MemoryGroupStore.RemoveAll(state.Buttons, token => state.Buttons[token].Created < buttonsBefore);
            return true;
        },
        cancellationToken);

    public Task ForgetSpaceAsync(SpaceId space, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            MemoryGroupStore.RemoveAll(state.Deliveries, id => state.Deliveries[id].Delivery?.Space == space);
            MemoryGroupStore.RemoveAll(state.Buttons, token => state.Buttons[token].Space == space);
            return true;
        },
        cancellationToken);
}
