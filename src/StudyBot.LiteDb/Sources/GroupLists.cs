using System.Collections.Concurrent;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Lists of what a group can read, each kept and given again as long as nothing changed.</summary>
/// <param name="read">Reads a list anew, inside one read.</param>
internal sealed class GroupLists<T>(StoreReader reader, GroupChanges changes, Func<StoreView, GroupId, IReadOnlyList<T>> read)
{
    private readonly ConcurrentDictionary<GroupId, Kept> remembered = new();

    public async Task<IReadOnlyList<T>> ReadAsync(GroupId group, CancellationToken cancellationToken)
    {
        if (remembered.TryGetValue(group, out var known) && known.Changes == changes.Of(group))
        {
            return known.List;
        }

        return await reader.ReadAsync(view => Remember(group, new Kept(changes.Of(group), read(view, group))), cancellationToken);
    }

    /// <summary>Lets go of what is in memory; in the moment of the commit only.</summary>
    public void Forget(GroupId group) => remembered.TryRemove(group, out _);

    /// <summary>Inside the read, so that nothing was committed since; of two that read at once, both go on with the same one.</summary>
    private IReadOnlyList<T> Remember(GroupId group, Kept fresh) =>
        remembered.AddOrUpdate(group, fresh, (_, there) => there.Changes == fresh.Changes ? there : fresh).List;

    private sealed record Kept((long Own, long Library) Changes, IReadOnlyList<T> List);
}
