using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <inheritdoc/>
internal sealed class LiteSourceStore(
    SingleWriter writer,
    StoreReader reader,
    OriginalsFolder originals,
    ExtractionReader extractions,
    AsideSources aside,
    HeldDocuments held,
    GroupChanges changes,
    GroupValues<Shelf> shelves) : ISourceStore
{
    private readonly SourceAddition addition = new(writer, originals, aside, held, changes);

    public async Task<AddSourceOutcome> AddAsync(NewSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return await addition.AddAsync(source, cancellationToken);
        }
        catch (DiskAlmostFullException full)
        {
            return new AddSourceOutcome.DiskAlmostFull(full.FreeBytes);
        }
    }

    public async Task<IReadOnlyList<SourceSummary>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        (await shelves.ReadAsync(group, cancellationToken)).Summaries;

    // Where the group's list is not in memory it is not made for this: while documents are added one by one it changes with each.
    public async Task<SourceSummary?> FindAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        shelves.Find(group) is { } shelf
            ? shelf.ById.GetValueOrDefault(source)?.Summary
            : await reader.ReadAsync(view => VisibleSources.Find(view, group, source)?.Summary, cancellationToken);

    public Task<Extracted?> ReadAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => VisibleSources.Find(view, group, source) is { } row ? Read(view, group, row) : null, cancellationToken);

    public async Task<SourceSentences?> ReadSentencesAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        shelves.Find(group)?.ById.ContainsKey(source) == true && extractions.FindSentences(source) is { } kept
            ? kept
            : await reader.ReadAsync(
                view => VisibleSources.Find(view, group, source) is { } row ? extractions.ReadSentences(view, row) : null,
                cancellationToken);

    public async Task<IReadOnlyList<SourceSketch>> ListSketchesAsync(GroupId group, CancellationToken cancellationToken)
    {
        await extractions.PrepareSketchesAsync(reader, shelves, group, cancellationToken);
        return await reader.ReadAsync<IReadOnlyList<SourceSketch>>(
            view => [.. shelves.ReadIn(view, group).Rows.Select(row => new SourceSketch(row.Summary, extractions.ReadSketch(view, row)))],
            cancellationToken);
    }

    public Task<byte[]?> ReadOriginalAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => VisibleSources.Find(view, group, source) is { } row ? originals.Read(row.Id.Hash) : null, cancellationToken);

    public Task<AddSourceOutcome.AddedBefore?> FindAddedAsync(GroupId group, EffectId effect, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => AddedEffect.Find(view, group, effect), cancellationToken);

    public Task<bool> RenameAsync(SourceChange change, string title, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => SourceRenaming.Rename(session, change, title, extractions, changes), cancellationToken);

    public Task<bool> SetAsideAsync(SourceChange change, CancellationToken cancellationToken) => aside.SetAsideAsync(change, cancellationToken);

    public Task<RestoreOutcome> RestoreAsync(SourceChange change, CancellationToken cancellationToken) => aside.RestoreAsync(change, cancellationToken);

    public Task<IReadOnlyList<SourceAside>> ListAsideAsync(GroupId group, Instant now, CancellationToken cancellationToken) =>
        aside.ListAsync(group, now, cancellationToken);

    public Task<ReplaceOutcome> ReplaceAsync(SourceChange change, NewSource document, CancellationToken cancellationToken) =>
        new SourceExchange(addition, aside, extractions).ReplaceAsync(change, document, cancellationToken);

    // Most turns find nothing, and then nothing is written.
    public async Task<int> LetGoAsync(Instant now, CancellationToken cancellationToken) =>
        await reader.ReadAsync(view => KeptUntil.IsAnyOver(view, Collections.Aside, now) || KeptUntil.IsAnyOver(view, Collections.Held, now), cancellationToken)
            ? await writer.WriteAsync(session => aside.DropUntil(session, now) + held.DropUntil(session, now), cancellationToken)
            : 0;

    public async Task<HoldOutcome> HoldAsync(HeldDocument document, EffectId effect, EffectId? partOf, bool isToReplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            return await held.HoldAsync(document, effect, partOf, isToReplace, cancellationToken);
        }
        catch (DiskAlmostFullException full)
        {
            return new HoldOutcome.DiskAlmostFull(full.FreeBytes);
        }
    }

    public Task<HeldDocument?> FindHeldAsync(GroupId group, ContentHash hash, Instant now, CancellationToken cancellationToken) =>
        held.FindAsync(group, hash, now, cancellationToken);

    public Task<IReadOnlyList<HeldSummary>> ListHeldAsync(GroupId group, MemberId? by, Instant now, CancellationToken cancellationToken) =>
        held.ListAsync(group, by, now, cancellationToken);

    public Task<bool> RestateHeldAsync(SourceChange change, StatedInfo stated, StatedInfo? before, CancellationToken cancellationToken) =>
        held.RestateAsync(change, stated, before, cancellationToken);

    public Task<HeldLeaving> LeaveHeldAsync(SourceChange change, CancellationToken cancellationToken) => held.LeaveAsync(change, cancellationToken);

    public Task<bool> DeclineHeldAsync(SourceChange change, CancellationToken cancellationToken) => held.DeclineAsync(change, cancellationToken);

    public async Task<AddSourceOutcome?> OfferSeedAsync(NewSource seed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seed);
        if (seed.Extracted.Source.Group != GroupId.Library)
        {
            throw new ArgumentException($"A seed is the library's, not {seed.Extracted.Source.Group}'s.", nameof(seed));
        }

        var hash = seed.Extracted.Source.Hash;
        if (await WasOfferedAsync(hash, cancellationToken))
        {
            return null;
        }

        try
        {
            return await addition.OfferAsync(seed, cancellationToken);
        }
        catch (DiskAlmostFullException full)
        {
            return new AddSourceOutcome.DiskAlmostFull(full.FreeBytes);
        }
    }

    public Task<bool> WasOfferedAsync(ContentHash hash, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => view.Find(Collections.Offered, Keys.Of(hash.Value)) is not null, cancellationToken);

    public async Task<IReadOnlyList<SourceId>> ListStaleAsync(int currentVersion, CancellationToken cancellationToken)
    {
        var stale = new List<SourceRow>();
        foreach (var listed in await reader.ReadAsync(view => view.FindAll(Collections.Sources).ConvertAll(SourceRow.FromRow), cancellationToken))
        {
            // Each in a read of its own: its text has to be decoded, and it may have gone or changed meanwhile.
            if (listed.Summary.ExtractionVersion < currentVersion
                || await reader.ReadAsync(view => VisibleSources.Find(view, listed.Id) is { } row && !extractions.FitsText(row), cancellationToken))
            {
                stale.Add(listed);
            }
        }

        return
        [
            .. stale
                .OrderBy(row => row.Summary.AddedAt)
                .ThenBy(row => row.Id.ToString(), StringComparer.Ordinal)
                .Select(row => row.Id),
        ];
    }

    public Task<byte[]?> ReadOriginalForExtractionAsync(SourceId source, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => VisibleSources.Find(view, source) is { } row ? originals.Read(row.Id.Hash) : null, cancellationToken);

    public Task<DocumentReading?> ReadReadingAsync(SourceId source, CancellationToken cancellationToken) => reader.ReadAsync(
        view => VisibleSources.Find(view, source)?.Reading is { } reading
            ? ReadingJson.Read(originals.Read(reading.FileName, reading.Hash)) ?? throw new InvalidDataException($"What was read out of {source} cannot be read any more.")
            : null,
        cancellationToken);

    public Task<bool> ReplaceExtractionAsync(Extracted extracted, StatedInfo? stated, CancellationToken cancellationToken) =>
        ReplaceExtractionAsync(extracted, stated, _ => true, cancellationToken);

    public Task<bool> ReindexAsync(SourceChange change, Extracted extracted, StatedInfo? stated, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return ReplaceExtractionAsync(extracted, stated, Mark, cancellationToken);

        bool Mark(WriteSession session)
        {
            if (change.Source.Group != change.Group)
            {
                return false;
            }

            // Extracting once more changes nothing, but the trail tells of it once.
            if (Effects.TryMark(session, change.Effect, $"reindex {change.Source}", (change.Group, change.At)))
            {
                SourceAudit.Write(session, change, SourceAudit.Reindexed);
            }

            return true;
        }
    }

    /// <param name="mark">Called first in the transaction; where it says no, nothing is done.</param>
    private Task<bool> ReplaceExtractionAsync(Extracted extracted, StatedInfo? stated, Func<WriteSession, bool> mark, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        var packed = PackedExtraction.Of(extracted);
        return writer.WriteAsync(
            session =>
            {
                writer.RequireSpace(packed.Bytes * SourceAddition.WrittenTwice);
                return VisibleSources.Find(session, extracted.Source) is { } row
                    && row.Summary.Stated == stated
                    && mark(session)
                    && SourceReplacement.Replace(session, extracted, packed, extractions, changes);
            },
            cancellationToken);
    }

    public Task<bool> RestateAsync(SourceRestatement restatement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(restatement);
        var packed = PackedExtraction.Of(restatement.Extracted);
        return writer.WriteAsync(
            session =>
            {
                writer.RequireSpace(packed.Bytes * SourceAddition.WrittenTwice);
                return SourceReplacement.Restate(session, restatement, packed, extractions, changes);
            },
            cancellationToken);
    }

    private Extracted? Read(StoreView view, GroupId group, SourceRow row)
    {
        var overlays = view.FindBy(Collections.Overlays, "s", Keys.Of(row.Id))
            .Select(OverlayRow.FromRow)
            .Where(overlay => overlay.Overlay.Group == group && !overlay.IsOrphan)
            .ToDictionary(overlay => overlay.Overlay.Fact, overlay => overlay.Overlay);
        return extractions.Read(view, row) is { } extracted
            ? extracted with { Facts = [.. OverlayRules.Apply(extracted.Facts, overlays)] }
            : null;
    }
}
