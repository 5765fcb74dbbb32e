using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <inheritdoc/>
internal sealed class MemorySourceStore(MemoryState state) : ISourceStore
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

    public Task<byte[]?> ReadOriginalAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Find(group, source)?.Original.ToArray(), cancellationToken);

    public Task<AddSourceOutcome.AddedBefore?> FindAddedAsync(GroupId group, EffectId effect, CancellationToken cancellationToken) =>
        state.RunAsync(() => FindAdded(group, effect), cancellationToken);

    public Task<bool> RemoveAsync(GroupId group, SourceId source, EffectId? effect, CancellationToken cancellationToken) =>
        state.RunAsync(() => Remove(group, source, effect), cancellationToken);

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

    public Task<bool> ReplaceExtractionAsync(Extracted extracted, CancellationToken cancellationToken) =>
        state.RunAsync(() => Replace(extracted), cancellationToken);

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

        var there = state.Sources.GetValueOrDefault(id) ?? state.Find(id.Group, id with { Group = GroupId.Library });
        if (there is not null)
        {
            return new AddSourceOutcome.SourceAlreadyThere(MemoryState.Summary(there));
        }

        if (source.Effect is { } effect)
        {
            state.TryMark(effect, $"add {id}", source.PartOf is null ? null : (id.Group, source.AddedAt));
        }

        state.Sources[id] = source;
        state.Changed(id.Group);
        return new AddSourceOutcome.SourceAdded(MemoryState.Summary(source));
    }

    private AddSourceOutcome.AddedBefore? FindAdded(GroupId group, EffectId effect)
    {
        if (state.Deliveries.GetValueOrDefault(effect.Value).Deed is not { } deed)
        {
            return null;
        }

        var added = state.Visible(group).FirstOrDefault(source => deed == $"add {source.Extracted.Source}");
        return new AddSourceOutcome.AddedBefore(added is null ? null : MemoryState.Summary(added));
    }

    private bool Remove(GroupId group, SourceId source, EffectId? effect)
    {
        var deed = $"remove {source} from {group}";
        if (effect is { } before && state.Deliveries.GetValueOrDefault(before.Value).Deed is { } done)
        {
            return done == deed;
        }

        if (group == GroupId.Library || state.Find(group, source) is null)
        {
            return false;
        }

        if (effect is { } mark)
        {
            state.TryMark(mark, deed);
        }

        if (source.Group == GroupId.Library)
        {
            state.Hidden.Add((group, source));
        }
        else
        {
            Forget(source);
        }

        state.Changed(group);
        return true;
    }

    private void Forget(SourceId source)
    {
        state.Sources.Remove(source);
        MemoryGroupStore.RemoveAll(state.Overlays, key => state.Overlays[key].Overlay.Source == source);
        MemoryGroupStore.RemoveAll(state.Approvals, key => state.Approvals[key] == source);
        MemoryGroupStore.RemoveAll(state.Reports, key => state.Reports[key].Source == source);
    }

    private bool Replace(Extracted extracted)
    {
        if (!state.Sources.TryGetValue(extracted.Source, out var source))
        {
            return false;
        }

        var before = source.Extracted.Facts.Select(fact => fact.Id).ToHashSet();
        state.Sources[extracted.Source] = source with { Extracted = extracted };
        foreach (var ofGroup in state.Overlays.Where(pair => pair.Value.Overlay.Source == extracted.Source).ToLookup(pair => pair.Key.Group))
        {
            foreach (var (key, _) in ofGroup)
            {
                state.Overlays.Remove(key);
            }

            foreach (var (was, now) in OverlayRules.Follow([.. ofGroup.Select(pair => pair.Value.Overlay)], extracted.Facts, before))
            {
                var kept = now ?? was;
                state.Overlays[(kept.Group, kept.Fact)] = (kept, now is null);
            }

            state.Changed(ofGroup.Key);
        }

        state.Changed(extracted.Source.Group);
        return true;
    }
}
