using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>An honest fake: what a store must do, in memory. It passes <see cref="Stores.AdapterStateContract"/>.</summary>
public sealed class MemoryAdapterState : IAdapterState
{
    private readonly Lock _gate = new();
    private readonly ImmutableArray<byte> _key;
    private readonly Dictionary<DeliveryId, Kept> _deliveries = [];
    private readonly Dictionary<string, ButtonRow> _buttons = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Platform, string Key), string> _values = [];

    public MemoryAdapterState(int seed = 1)
    {
        var key = new byte[32];
        new Random(seed).NextBytes(key);
        _key = [.. key];
    }

    /// <summary>Thrown by the next write, which then writes nothing.</summary>
    public Exception? NextOutage { get; set; }

    /// <summary>How many rows were ever written behind buttons, and in how many transactions.</summary>
    public int ButtonRowsWritten { get; private set; }

    public int ButtonTransactions { get; private set; }

    public Task<ImmutableArray<byte>> ReadSealKeyAsync(CancellationToken cancellationToken) => Task.FromResult(_key);

    public Task<bool> AcceptAsync(AcceptedDelivery delivery, CancellationToken cancellationToken) =>
        Write(() => _deliveries.TryAdd(delivery.Id, new Kept(delivery, false)));

    public Task FinishAsync(DeliveryId delivery, CancellationToken cancellationToken) => Write(() =>
    {
        if (_deliveries.TryGetValue(delivery, out var kept))
        {
            _deliveries[delivery] = kept with { IsDone = true };
        }

        return true;
    });

    public Task<bool> IsFinishedAsync(DeliveryId delivery, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_deliveries.TryGetValue(delivery, out var kept) && kept.IsDone);
        }
    }

    public Task<IReadOnlyList<AcceptedDelivery>> ListUnfinishedAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<AcceptedDelivery>>(
                [.. _deliveries.Values.Where(k => !k.IsDone).Select(k => k.Delivery).OrderBy(d => d.Accepted)]);
        }
    }

    public Task SaveButtonsAsync(IReadOnlyList<ButtonRow> rows, CancellationToken cancellationToken) => Write(() =>
    {
        if (rows.Any(r => _buttons.ContainsKey(r.Token)) || rows.DistinctBy(r => r.Token).Count() != rows.Count)
        {
            throw new InvalidOperationException("A button's token stands there already.");
        }

        foreach (var row in rows)
        {
            _buttons.Add(row.Token, row);
        }

        ButtonRowsWritten += rows.Count;
        ButtonTransactions++;
        return true;
    });

    public Task<ButtonRow?> FindButtonAsync(string token, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_buttons.GetValueOrDefault(token));
        }
    }

    public Task<string?> ReadValueAsync(string platform, string key, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_values.GetValueOrDefault((platform, key)));
        }
    }

    public Task WriteValueAsync(string platform, string key, string? value, CancellationToken cancellationToken) => Write(() =>
    {
        if (value is null)
        {
            _values.Remove((platform, key));
        }
        else
        {
            _values[(platform, key)] = value;
        }

        return true;
    });

    public Task SweepAsync(Instant deliveriesBefore, Instant buttonsBefore, CancellationToken cancellationToken) => Write(() =>
    {
        Remove(_deliveries, d => d.IsDone && d.Delivery.Accepted < deliveriesBefore);
        Remove(_buttons, b => b.Created < buttonsBefore);
        return true;
    });

    public Task ForgetSpaceAsync(SpaceId space, CancellationToken cancellationToken) => Write(() =>
    {
        Remove(_deliveries, d => d.Delivery.Space == space);
        Remove(_buttons, b => b.Space == space);
        return true;
    });

    private static void Remove<TKey, TValue>(Dictionary<TKey, TValue> rows, Func<TValue, bool> isOut)
        where TKey : notnull
    {
        foreach (var key in rows.Where(r => isOut(r.Value)).Select(r => r.Key).ToList())
        {
            rows.Remove(key);
        }
    }

    private Task<T> Write<T>(Func<T> write)
    {
        lock (_gate)
        {
            if (NextOutage is { } outage)
            {
                NextOutage = null;
                return Task.FromException<T>(outage);
            }

            return Task.FromResult(write());
        }
    }

    private sealed record Kept(AcceptedDelivery Delivery, bool IsDone);
}
