using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>
/// Which deliveries were taken, so that a repetition runs nothing a second time, also after a restart. Those with an effect are kept by the store; of all others
/// the last ones, of an hour at most, are written down here before they run. Several that come at once are one write.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore holds nothing to dispose unless its wait handle is asked for.")]
internal sealed partial class SeenDeliveries(IAdapterState state, TimeProvider time, ILogger logger)
{
    public const string Platform = "slack";
    public const string Key = "deliveries";

    /// <summary>Slack repeats within minutes.</summary>
    private const int MostRemembered = DeliveryRows.MostInRow * DeliveryRows.MostRows;

    /// <summary>Of how many it is kept what they were acknowledged with, which may be a hundred options each time somebody types a letter.</summary>
    private const int MostAcknowledgements = 256;

    /// <summary>An answer does not wait longer for it than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly Dictionary<string, Acknowledgement?> taken = new(StringComparer.Ordinal);
    private readonly Queue<string> order = [];
    private readonly Queue<string> acknowledged = [];
    private readonly DeliveryRows rows = new();
    private long added;
    private long written;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var texts = new List<string?>();
            foreach (var key in DeliveryRows.Keys)
            {
                texts.Add(await state.ReadValueAsync(Platform, key, cancellationToken));
            }

            var oldest = time.GetUtcNow().ToUnixTimeSeconds() - (long)Longest.TotalSeconds;
            foreach (var (id, _) in rows.Load(texts).Where(one => one.At >= oldest))
            {
                Take(id, null);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogNotRead(failure.GetType().Name);
        }
    }

    /// <summary>How it is acknowledged, where it was taken before; otherwise it is taken now.</summary>
    /// <param name="found">Null where it was taken by an earlier run or long ago: then nothing but the acknowledgement is known of it.</param>
    public bool TryTake(string id, Func<Acknowledgement> make, out Acknowledgement? found)
    {
        lock (gate)
        {
            if (taken.TryGetValue(id, out found))
            {
                return false;
            }

            found = make();
            Take(id, found);
            return true;
        }
    }

    /// <summary>Returns once it is written down, or not in time.</summary>
    public async Task RememberAsync(string id)
    {
        long version;
        lock (gate)
        {
            rows.Add(id, time.GetUtcNow().ToUnixTimeSeconds());
            version = ++added;
        }

        await WriteAsync(version).WaitAsync(Patience, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task WriteAsync(long version)
    {
        await writing.WaitAsync();
        try
        {
            if (written >= version)
            {
                return;
            }

            (IReadOnlyList<(string Key, string Text)> Rows, long Last) unwritten;
            long upTo;
            lock (gate)
            {
                unwritten = rows.Unwritten();
                upTo = added;
            }

            foreach (var (key, text) in unwritten.Rows)
            {
                await state.WriteValueAsync(Platform, key, text, CancellationToken.None);
            }

            written = upTo;
            lock (gate)
            {
                rows.Written(unwritten.Last);
            }
        }
        catch (Exception failure)
        {
            LogNotWritten(failure.GetType().Name);
        }
        finally
        {
            writing.Release();
        }
    }

    private void Take(string id, Acknowledgement? acknowledgement)
    {
        if (!taken.TryAdd(id, acknowledgement))
        {
            return;
        }

        order.Enqueue(id);
        if (order.Count > MostRemembered)
        {
            taken.Remove(order.Dequeue());
        }

        acknowledged.Enqueue(id);
        if (acknowledged.Count > MostAcknowledgements)
        {
            taken[acknowledged.Dequeue()] = null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The deliveries of before could not be read: {Reason}")]
    private partial void LogNotRead(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A delivery could not be written down: {Reason}")]
    private partial void LogNotWritten(string reason);
}
