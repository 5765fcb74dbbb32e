using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Testing.Stores;

/// <inheritdoc/>
internal sealed partial class MemorySourceStore(MemoryState state) : ISourceStore
{
    public async Task<AddSourceOutcome> AddAsync(NewSource source, CancellationToken cancellationToken)
    {
        RequireBytes(source);
        return await state.RunAsync(() => Add(source), cancellationToken);
    }

    public Task<IReadOnlyList<SourceSummary>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync(
            () => state.Of(group).Summaries ??= [.. state.Visible(group).Select(MemoryState.Summary)],
            cancellationToken);

    public Task<SourceSummary?> FindAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Find(group, source) is { } found ? MemoryState.Summary(found) : null, cancellationToken);

    public Task<Extracted?> ReadAsync(GroupId group, SourceId source, CancellationToken cancellationToken) => state.RunAsync(
        () => state.Find(group, source) is { } found
            ? found.Extracted with { Facts = [.. OverlayRules.Apply(found.Extracted.Facts, state.OverlaysOf(group))] }
            : null,
        cancellationToken);

    public Task<SourceSentences?> ReadSentencesAsync(GroupId group, SourceId source, CancellationToken cancellationToken) => state.RunAsync(
        () => state.Find(group, source) is { Extracted: var found } ? new SourceSentences(found.Source, found.Document, found.Sentences) : null,
        cancellationToken);

    public Task<IReadOnlyList<SourceSketch>> ListSketchesAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<SourceSketch>>(
            () =>
            [
                .. state.Visible(group).Select(source =>
                    new SourceSketch(MemoryState.Summary(source), TextSketch.Of(source.Extracted.Document.Source.Text))),
            ],
            cancellationToken);

    public Task<byte[]?> ReadOriginalAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Find(group, source)?.Original.ToArray(), cancellationToken);

    public Task<AddSourceOutcome.AddedBefore?> FindAddedAsync(GroupId group, EffectId effect, CancellationToken cancellationToken) =>
        state.RunAsync(() => FindAdded(group, effect), cancellationToken);

    public async Task<AddSourceOutcome?> OfferSeedAsync(NewSource seed, CancellationToken cancellationToken)
    {
        RequireBytes(seed);
        if (seed.Extracted.Source.Group != GroupId.Library)
        {
            throw new ArgumentException("A seed is the library's.", nameof(seed));
        }

        return await state.RunAsync(() => state.Offered.Add(seed.Extracted.Source.Hash) ? Add(seed) : null, cancellationToken);
    }

    public Task<bool> WasOfferedAsync(ContentHash hash, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Offered.Contains(hash), cancellationToken);

    public Task<IReadOnlyList<SourceId>> ListStaleAsync(int currentVersion, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<SourceId>>(
            () =>
            [
                .. state.Sources.Values
                    .Where(source => source.Extracted.Version < currentVersion)
                    .OrderBy(source => source.AddedAt)
                    .ThenBy(source => source.Extracted.Source.ToString(), StringComparer.Ordinal)
                    .Select(source => source.Extracted.Source),
            ],
            cancellationToken);

    public Task<byte[]?> ReadOriginalForExtractionAsync(SourceId source, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Sources.GetValueOrDefault(source)?.Original.ToArray(), cancellationToken);

    public Task<DocumentReading?> ReadReadingAsync(SourceId source, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Sources.GetValueOrDefault(source)?.Reading, cancellationToken);

    public Task<bool> ReplaceExtractionAsync(Extracted extracted, StatedInfo? stated, CancellationToken cancellationToken) =>
        state.RunAsync(() => IsStated(extracted.Source, stated) && Replace(extracted), cancellationToken);

    public Task<bool> RestateAsync(SourceRestatement restatement, CancellationToken cancellationToken) =>
        state.RunAsync(() => Restate(restatement), cancellationToken);

    private static void RequireBytes(NewSource source)
    {
        if (ContentHash.Of(source.Original.Span) != source.Extracted.Source.Hash)
        {
            throw new ArgumentException("The bytes are not the source's.", nameof(source));
        }

        // Bytes that are no text at all stand for an original that no longer reads as one.
        if ((source.Reading?.Text ?? (PlainTextReader.Read(source.Original.Span) as ReadOutcome.Read)?.Text) is { } text && text.Text != source.Extracted.Document.Source.Text)
        {
            throw new ArgumentException("The text is not the source's.", nameof(source));
        }
    }

    private AddSourceOutcome Add(NewSource source)
    {
        var id = source.Extracted.Source;
        if (source.Effect is { } before)
        {
            if (FindAdded(id.Group, before) is { } added)
            {
                return added;
            }

            if (!state.Deliveries.TryGetValue((source.PartOf ?? before).Value, out var delivery) || delivery.Deed is not null)
            {
                return new AddSourceOutcome.AddedBefore(null);
            }
        }

        if (FindContent(id) is { } there)
        {
            state.Held.Remove(id);
            return new AddSourceOutcome.SourceAlreadyThere(MemoryState.Summary(there));
        }

        if (!MayKeep(source))
        {
            return new AddSourceOutcome.NoLongerWaits();
        }

        if (source.Effect is { } effect)
        {
            state.TryMark(effect, $"add {id}", source.PartOf is null ? null : (id.Group, source.AddedAt));
        }

        KeepWithWhatWasSaid(source, source.AddedAt);
        IsThereAgain(id);

        if (source.AddedBy is { } member)
        {
            state.Audit.Add(new AuditLine(id.Group, member, source.AddedAt, "source.added", id.Hash.Value, null));
        }

        return new AddSourceOutcome.SourceAdded(MemoryState.Summary(source));
    }

    private AddSourceOutcome.AddedBefore? FindAdded(GroupId group, EffectId effect)
    {
        if (state.Deliveries.GetValueOrDefault(effect.Value).Deed is not { } deed)
        {
            return null;
        }

        var added = state.Visible(group).FirstOrDefault(source => deed == $"add {source.Extracted.Source}");
        return new AddSourceOutcome.AddedBefore(added is null ? null : MemoryState.Summary(added))
        {
            Held = deed.StartsWith(HoldDeed, StringComparison.Ordinal) ? new ContentHash(deed[HoldDeed.Length..]) : null,
        };
    }

    private bool Restate(SourceRestatement restated)
    {
        var source = restated.Extracted.Source;
        var deed = $"restate {source}";
        if (restated.Effect is { } before && state.Deliveries.GetValueOrDefault(before.Value).Deed is { } done)
        {
            return done == deed;
        }

        if (!IsStated(source, restated.Before) || !Replace(restated.Extracted))
        {
            return false;
        }

        if (restated.Effect is { } effect)
        {
            state.TryMark(effect, deed);
        }

        state.Sources[source] = state.Sources[source] with { Stated = restated.Stated };
        state.Audit.Add(new AuditLine(source.Group, restated.By, restated.At, "source.restated", source.Hash.Value, null));
        return true;
    }

    private bool IsStated(SourceId source, StatedInfo? stated) => state.Sources.GetValueOrDefault(source) is { } found && found.Stated == stated;

    private bool Replace(Extracted extracted)
    {
        if (!state.Sources.TryGetValue(extracted.Source, out var source))
        {
            return false;
        }

        state.Sources[extracted.Source] = source with { Extracted = extracted };
        Follow([.. state.Overlays.Values.Select(row => row.Overlay).Where(overlay => overlay.Source == extracted.Source)], extracted, source.Extracted.Facts);
        FollowApprovals(extracted.Source, extracted);
        state.Changed(extracted.Source.Group);
        return true;
    }

    private void Follow(IEnumerable<FactOverlay> overlays, Extracted extracted, IEnumerable<Fact> before)
    {
        var ids = before.Select(fact => fact.Id).ToHashSet();
        foreach (var ofGroup in overlays.ToLookup(overlay => overlay.Group))
        {
            foreach (var overlay in ofGroup)
            {
                state.Overlays.Remove((overlay.Group, overlay.Fact));
            }

            foreach (var (was, now) in OverlayRules.Follow([.. ofGroup], extracted.Facts, ids))
            {
                var kept = now ?? was;
                state.Overlays[(kept.Group, kept.Fact)] = (kept, now is null);
            }

            state.Changed(ofGroup.Key);
        }
    }
}
