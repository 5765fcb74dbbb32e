using LiteDB;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Reading;

/// <summary>
/// Reads on the caller's thread, at most <see cref="AtOnce"/> of them. Each sees one state only: no commit happens while one is under way
/// (LiteDB's own snapshots are one a collection), and what it returns is materialised.
/// </summary>
#pragma warning disable CA1001 // The semaphore holds no handle (none is ever asked for), and whoever waits for it at the close must still be told so.
internal sealed class StoreReader(LiteDatabase database, ReaderWriterLockSlim gate, SingleWriter writer)
#pragma warning restore CA1001
{
    public const int AtOnce = 8;

    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);
    private volatile bool isClosed;

    public async Task<T> ReadAsync<T>(Func<StoreView, T> read, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        try
        {
            return Read(read);
        }
        catch (Exception outage) when (Outage.Is(outage))
        {
            writer.Break(outage);
            throw new StoreBrokenException(outage);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>
    /// Reads that come or still wait get an <see cref="ObjectDisposedException"/>. Called with the gate held exclusively, no read is under way when it
    /// returns.
    /// </summary>
    public void Close() => isClosed = true;

    private T Read<T>(Func<StoreView, T> read)
    {
        gate.EnterReadLock();
        try
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            return read(new StoreView(database));
        }
        finally
        {
            gate.ExitReadLock();
        }
    }
}
