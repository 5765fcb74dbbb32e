using System.Collections.Concurrent;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>What is worked out of everything that a group can read: kept, and given again as the same object as long as nothing changed.</summary>
/// <param name="read">Works it out anew, inside one read.</param>
/// <param name="prepare">
/// Called before that read and outside of it: while a read is under way nothing is committed, so what takes long is done there, in small ones.
/// </param>
internal sealed class GroupValues<T>(
    StoreReader reader,
    GroupChanges changes,
    Func<StoreView, GroupId, T> read,
    Func<GroupId, CancellationToken, Task>? prepare = null)
    where T : class
{
    private readonly ConcurrentDictionary<GroupId, Kept> remembered = new();

    public async Task<T> ReadAsync(GroupId group, CancellationToken cancellationToken)
    {
        if (Find(group) is { } known)
        {
            return known;
        }

        if (prepare is not null)
        {
            await prepare(group, cancellationToken);
        }

        return await reader.ReadAsync(view => Remember(group, new Kept(changes.Of(group), read(view, group))), cancellationToken);
    }

    /// <summary>Null where nothing is kept, or something changed since.</summary>
    public T? Find(GroupId group) => remembered.TryGetValue(group, out var known) && known.Changes == changes.Of(group) ? known.Value : null;

    /// <summary>Lets go of what is in memory; in the moment of the commit only.</summary>
    public void Forget(GroupId group) => remembered.TryRemove(group, out _);

    /// <summary>Inside the read, so that nothing was committed since; of two that read at once, both go on with the same one.</summary>
    private T Remember(GroupId group, Kept fresh) =>
        remembered.AddOrUpdate(group, fresh, (_, there) => there.Changes == fresh.Changes ? there : fresh).Value;

    private sealed record Kept((long Own, long Library) Changes, T Value);
}
