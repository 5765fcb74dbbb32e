using System.Collections.Concurrent;
using StudyBot.Knowledge;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// Counts the commits that changed what a group can read. Raised in the moment of the commit, while no read is under way, so that a count seen
/// inside a read belongs to the rows that it reads.
/// </summary>
internal sealed class GroupChanges
{
    private readonly ConcurrentDictionary<GroupId, long> counts = new();

    /// <summary>The group's own and the library's.</summary>
    public (long Own, long Library) Of(GroupId group) => (counts.GetValueOrDefault(group), counts.GetValueOrDefault(GroupId.Library));

    public void Raise(GroupId group) => counts.AddOrUpdate(group, 1, (_, count) => count + 1);
}
