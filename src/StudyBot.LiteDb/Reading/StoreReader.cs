using LiteDB;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Reading;

/// <summary>
/// Reads on the caller's thread, at most <see cref="AtOnce"/> of them. Each sees one state only: no commit happens while one is under way
/// (LiteDB's own snapshots are one a collection), and what it returns is materialised.
/// </summary>
internal sealed class StoreReader(LiteDatabase database, ReaderWriterLockSlim gate, SingleWriter writer) : IDisposable
{
    public const int AtOnce = 8;

    private readonly SemaphoreSlim places = new(AtOnce, AtOnce);

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

    public void Dispose() => places.Dispose();

    private T Read<T>(Func<StoreView, T> read)
    {
        gate.EnterReadLock();
        try
        {
            return read(new StoreView(database));
        }
        finally
        {
            gate.ExitReadLock();
        }
    }
}
