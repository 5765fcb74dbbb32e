using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Facts;

/// <inheritdoc/>
internal sealed class LiteFactStore(
    StoreReader reader,
    ExtractionReader extractions,
    GroupChanges changes,
    GroupValues<Shelf> shelves) : IFactStore
{
    private readonly GroupValues<GroupFacts> remembered = new(
        reader,
        changes,
        (view, group) => Read(view, group, extractions, shelves),
        (group, cancellationToken) => extractions.PrepareFactsAsync(reader, shelves, group, cancellationToken));

    private readonly GroupValues<IReadOnlyList<(SourceId Source, TextSpan Span)>> hiddenPassages = new(reader, changes, ReadHiddenPassages);

    public async Task<IReadOnlyList<Fact>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        (await remembered.ReadAsync(group, cancellationToken)).List;

    public async Task<Fact?> FindAsync(GroupId group, FactId fact, CancellationToken cancellationToken) =>
        (await remembered.ReadAsync(group, cancellationToken)).ById.GetValueOrDefault(fact);

    public Task<IReadOnlyList<FactOverlay>> ListOverlaysAsync(GroupId group, CancellationToken cancellationToken) =>
        ListAsync(group, isOrphan: false, cancellationToken);

    public Task<IReadOnlyList<FactOverlay>> ListOrphansAsync(GroupId group, CancellationToken cancellationToken) =>
        ListAsync(group, isOrphan: true, cancellationToken);

    public Task<IReadOnlyList<(SourceId Source, TextSpan Span)>> ListHiddenPassagesAsync(GroupId group, CancellationToken cancellationToken) =>
        hiddenPassages.ReadAsync(group, cancellationToken);

    /// <summary>Lets go of what is in memory; in the moment of the commit only.</summary>
    internal void Forget(GroupId group)
    {
        remembered.Forget(group);
        hiddenPassages.Forget(group);
    }

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

    // A passage stays hidden when its fact is not found again: the source's text is the same.
    private static List<(SourceId Source, TextSpan Span)> ReadHiddenPassages(StoreView view, GroupId group) =>
    [
        .. Overlays(view, group)
            .Where(row => row.Overlay.IsPassageHidden)
            .Select(row => (row.Overlay.Source, row.Overlay.Evidence))
            .Distinct()
            .OrderBy(passage => passage.Source.ToString(), StringComparer.Ordinal)
            .ThenBy(passage => passage.Evidence.Start),
    ];

    private static GroupFacts Read(StoreView view, GroupId group, ExtractionReader extractions, GroupValues<Shelf> shelves)
    {
        var overlays = Overlays(view, group)
            .Where(row => !row.IsOrphan)
            .Select(row => row.Overlay)
            .ToDictionary(overlay => overlay.Fact);
        return new GroupFacts(
        [
            .. shelves.ReadIn(view, group).Rows
                .SelectMany(source => OverlayRules.Apply(extractions.ReadFacts(view, source).OrderBy(fact => fact.Main.Span.Start), overlays)),
        ]);
    }

    private sealed class GroupFacts
    {
        public GroupFacts(IReadOnlyList<Fact> list)
        {
            List = list;
            ById = new Dictionary<FactId, Fact>(list.Count);
            foreach (var fact in list)
            {
                // Ids are unique in what the extractor makes; of two equal ones the first counts.
                ById.TryAdd(fact.Id, fact);
            }
        }

        public IReadOnlyList<Fact> List { get; }

        public Dictionary<FactId, Fact> ById { get; }
    }
}
