using System.Collections.Concurrent;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>What is unpacked of each source, kept until it is extracted again or goes; shared by all groups that read it.</summary>
internal sealed class SourceValues<T>(Func<StoreView, SourceRow, T> unpack)
    where T : class
{
    private readonly ConcurrentDictionary<SourceId, Kept> remembered = new();

    public T Read(StoreView view, SourceRow row)
    {
        if (Find(row) is { } known)
        {
            return known;
        }

        var value = unpack(view, row);
        if (view is not WriteSession)
        {
            // What a transaction reads of its own may still be rolled back.
            remembered[row.Id] = new Kept(row.Written, value);
        }

        return value;
    }

    public T? Find(SourceRow row) => remembered.TryGetValue(row.Id, out var known) && known.Written == row.Written ? known.Value : null;

    /// <summary>In the moment of the commit only.</summary>
    public void Forget(SourceId source) => remembered.TryRemove(source, out _);

    /// <summary>
    /// Unpacks what is not yet of all that the group reads, each source in a read of its own: while a read is under way nothing is committed, and a whole
    /// library takes seconds.
    /// </summary>
    public async Task PrepareAsync(StoreReader reader, GroupId group, CancellationToken cancellationToken)
    {
        var unread = await reader.ReadAsync(
            view => VisibleSources.List(view, group).Where(row => Find(row) is null).Select(row => row.Id).ToList(),
            cancellationToken);
        var inTurn = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Math.Min(Environment.ProcessorCount, StoreReader.AtOnce / 2) };
        await Parallel.ForEachAsync(unread, inTurn, async (source, token) =>
            await reader.ReadAsync(view => VisibleSources.Find(view, source) is { } row ? Read(view, row) : null, token));
    }

    /// <param name="Written">The commit that it was unpacked of.</param>
    private sealed record Kept(long Written, T Value);
}
