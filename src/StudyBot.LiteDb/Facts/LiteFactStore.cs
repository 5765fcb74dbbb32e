using System.Collections.Concurrent;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Facts;

/// <inheritdoc/>
internal sealed class LiteFactStore(SingleWriter writer, StoreReader reader, ExtractionReader extractions, GroupChanges changes) : IFactStore
{
    private readonly ConcurrentDictionary<GroupId, GroupFacts> remembered = new();

    public async Task<IReadOnlyList<Fact>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        (await FactsOfAsync(group, cancellationToken)).List;

    public async Task<Fact?> FindAsync(GroupId group, FactId fact, CancellationToken cancellationToken) =>
        (await FactsOfAsync(group, cancellationToken)).ById.GetValueOrDefault(fact);

    public Task<bool> OverlayAsync(FactOverlay overlay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return writer.WriteAsync(
            session =>
            {
                if (VisibleSources.Find(session, overlay.Group, overlay.Source) is not { } source
                    || !extractions.ReadFacts(session, source).Any(fact => fact.Id == overlay.Fact))
                {
                    return false;
                }

                session.Put(Collections.Overlays, new OverlayRow(overlay, IsOrphan: false).ToRow());
                session.OnCommit(() => changes.Raise(overlay.Group));
                return true;
            },
            cancellationToken);
    }

    public Task<bool> RemoveOverlayAsync(GroupId group, FactId fact, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            if (!session.Delete(Collections.Overlays, Keys.Overlay(group, fact)))
            {
                return false;
            }

            session.OnCommit(() => changes.Raise(group));
            return true;
        },
        cancellationToken);

    public Task<IReadOnlyList<FactOverlay>> ListOverlaysAsync(GroupId group, CancellationToken cancellationToken) =>
        ListAsync(group, isOrphan: false, cancellationToken);

    public Task<IReadOnlyList<FactOverlay>> ListOrphansAsync(GroupId group, CancellationToken cancellationToken) =>
        ListAsync(group, isOrphan: true, cancellationToken);

    // A passage stays hidden when its fact is not found again: the source's text is the same.
    public Task<IReadOnlyList<(SourceId Source, TextSpan Span)>> ListHiddenPassagesAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<(SourceId, TextSpan)>>(
            view =>
            [
                .. Overlays(view, group)
                    .Where(row => row.Overlay.IsPassageHidden)
                    .Select(row => (row.Overlay.Source, row.Overlay.Evidence))
                    .Distinct()
                    .OrderBy(passage => passage.Source.ToString(), StringComparer.Ordinal)
                    .ThenBy(passage => passage.Evidence.Start),
            ],
            cancellationToken);

    /// <summary>Lets go of what is in memory; in the moment of the commit only.</summary>
    internal void Forget(GroupId group) => remembered.TryRemove(group, out _);

    internal static IEnumerable<OverlayRow> Overlays(StoreView view, GroupId group) =>
        view.FindBy(Collections.Overlays, "g", group.Value).Select(OverlayRow.FromRow);

    private Task<IReadOnlyList<FactOverlay>> ListAsync(GroupId group, bool isOrphan, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<FactOverlay>>(
            view =>
            [
                .. Overlays(view, group)
                    .Where(row => row.IsOrphan == isOrphan)
                    .Select(row => row.Overlay)
                    .OrderBy(overlay => overlay.At)
                    .ThenBy(overlay => overlay.Fact.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    private async Task<GroupFacts> FactsOfAsync(GroupId group, CancellationToken cancellationToken)
    {
        if (remembered.TryGetValue(group, out var known) && known.Changes == changes.Of(group))
        {
            return known;
        }

        // Each source by itself first: while a read is under way nothing is committed, and a whole library takes seconds.
        foreach (var source in await reader.ReadAsync(view => extractions.ListUnread(VisibleSources.List(view, group)), cancellationToken))
        {
            await reader.ReadAsync(view => VisibleSources.Find(view, source) is { } row ? extractions.ReadFacts(view, row) : [], cancellationToken);
        }

        return await reader.ReadAsync(view => Remember(group, Read(view, group)), cancellationToken);
    }

    /// <summary>Inside the read, so that nothing was committed since; of two that read at once, both go on with the same one.</summary>
    private GroupFacts Remember(GroupId group, GroupFacts read) =>
        remembered.AddOrUpdate(group, read, (_, there) => there.Changes == read.Changes ? there : read);

    private GroupFacts Read(StoreView view, GroupId group)
    {
        var overlays = Overlays(view, group)
            .Where(row => !row.IsOrphan)
            .Select(row => row.Overlay)
            .ToDictionary(overlay => overlay.Fact);
        var facts = VisibleSources.List(view, group)
            .SelectMany(source => OverlayRules.Apply(extractions.ReadFacts(view, source).OrderBy(fact => fact.Main.Span.Start), overlays))
            .ToList();
        return new GroupFacts(changes.Of(group), facts);
    }

    private sealed class GroupFacts((long Own, long Library) changes, IReadOnlyList<Fact> list)
    {
        public (long Own, long Library) Changes { get; } = changes;

        public IReadOnlyList<Fact> List { get; } = list;

        // Ids are unique in what the extractor makes; of two equal ones the first counts.
        public Dictionary<FactId, Fact> ById { get; } = list.GroupBy(fact => fact.Id).ToDictionary(same => same.Key, same => same.First());
    }
}
