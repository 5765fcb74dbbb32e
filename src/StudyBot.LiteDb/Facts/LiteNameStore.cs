using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;

namespace StudyBot.LiteDb.Facts;

/// <inheritdoc/>
internal sealed class LiteNameStore(StoreReader reader, ExtractionReader extractions, GroupChanges changes) : INameStore
{
    private readonly GroupLists<SourceNames> listed = new(
        reader,
        changes,
        (view, group) =>
        [
            .. VisibleSources.List(view, group)
                .Select(row => extractions.Read(view, row) is { } read ? SourceNames.Of(read) : new SourceNames(row.Id, [])),
        ]);

    public Task<IReadOnlyList<SourceNames>> ListAsync(GroupId group, CancellationToken cancellationToken) => listed.ReadAsync(group, cancellationToken);
}
