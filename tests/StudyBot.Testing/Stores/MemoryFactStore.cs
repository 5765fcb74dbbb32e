using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <inheritdoc/>
internal sealed class MemoryFactStore(MemoryState state) : IFactStore
{
    public Task<IReadOnlyList<Fact>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync(() => List(group), cancellationToken);

    public Task<Fact?> FindAsync(GroupId group, FactId fact, CancellationToken cancellationToken) =>
        state.RunAsync(() => List(group).FirstOrDefault(seen => seen.Id == fact), cancellationToken);

    public Task<IReadOnlyList<FactOverlay>> ListOverlaysAsync(GroupId group, CancellationToken cancellationToken) =>
        ListAsync(group, isOrphan: false, cancellationToken);

    public Task<IReadOnlyList<FactOverlay>> ListOrphansAsync(GroupId group, CancellationToken cancellationToken) =>
        ListAsync(group, isOrphan: true, cancellationToken);

    public Task<IReadOnlyList<(SourceId Source, TextSpan Span)>> ListHiddenPassagesAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<(SourceId, TextSpan)>>(
            () =>
            [
                .. state.Overlays.Values
                    .Select(kept => kept.Overlay)
                    .Where(overlay => overlay.Group == group && overlay.IsPassageHidden)
                    .Select(overlay => (overlay.Source, overlay.Evidence))
                    .Distinct()
                    .OrderBy(passage => passage.Source.ToString(), StringComparer.Ordinal)
                    .ThenBy(passage => passage.Evidence.Start),
            ],
            cancellationToken);

    private Task<IReadOnlyList<FactOverlay>> ListAsync(GroupId group, bool isOrphan, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<FactOverlay>>(
            () =>
            [
                .. state.Overlays.Values
                    .Where(kept => kept.Overlay.Group == group && kept.IsOrphan == isOrphan)
                    .Select(kept => kept.Overlay)
                    .OrderBy(overlay => overlay.At)
                    .ThenBy(overlay => overlay.Fact.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    private IReadOnlyList<Fact> List(GroupId group)
    {
        var overlays = state.OverlaysOf(group);
        return state.Of(group).Facts ??=
        [
            .. state.Visible(group)
                .SelectMany(source => OverlayRules.Apply(source.Extracted.Facts.OrderBy(fact => fact.Main.Span.Start), overlays)),
        ];
    }
}
