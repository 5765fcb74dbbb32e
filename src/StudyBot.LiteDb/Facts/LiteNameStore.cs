using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;

namespace StudyBot.LiteDb.Facts;

/// <inheritdoc/>
internal sealed class LiteNameStore(StoreReader reader, ExtractionReader extractions, GroupChanges changes) : INameStore
{
    private readonly GroupValues<IReadOnlyList<SourceNames>> listed = new(
        reader,
        changes,
        (view, group) => VisibleSources.List(view, group).ConvertAll(row => extractions.ReadNames(view, row)),
        (group, cancellationToken) => extractions.PrepareNamesAsync(reader, group, cancellationToken));

    public Task<IReadOnlyList<SourceNames>> ListAsync(GroupId group, CancellationToken cancellationToken) => listed.ReadAsync(group, cancellationToken);

    /// <summary>Lets go of what is in memory; in the moment of the commit only.</summary>
    internal void Forget(GroupId group) => listed.Forget(group);
}
