using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Facts;
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
    GroupChanges changes) : ISourceStore
{
    public async Task<AddSourceOutcome> AddAsync(NewSource source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return await StageAndWriteAsync(source, (session, staged, packed) => Add(session, source, staged, packed), cancellationToken);
        }
        catch (DiskAlmostFullException full)
        {
            return new AddSourceOutcome.DiskAlmostFull(full.FreeBytes);
        }
    }

    public Task<IReadOnlyList<SourceSummary>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<SourceSummary>>(
            view => [.. VisibleSources.List(view, group).Select(row => row.Summary)],
            cancellationToken);

    public Task<SourceSummary?> FindAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => VisibleSources.Find(view, group, source)?.Summary, cancellationToken);

    public Task<Extracted?> ReadAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => VisibleSources.Find(view, group, source) is { } row ? Read(view, group, row) : null, cancellationToken);

    public Task<byte[]?> ReadOriginalAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => VisibleSources.Find(view, group, source) is { } row ? originals.Read(row.Id.Hash) : null, cancellationToken);

    public Task<bool> RemoveAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => Remove(session, group, source), cancellationToken);

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
            return await StageAndWriteAsync<AddSourceOutcome?>(seed, (session, staged, packed) => Offer(session, seed, staged, packed), cancellationToken);
        }
        catch (DiskAlmostFullException full)
        {
            return new AddSourceOutcome.DiskAlmostFull(full.FreeBytes);
        }
    }

    public Task<bool> WasOfferedAsync(ContentHash hash, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => view.Find(Collections.Offered, Keys.Of(hash.Value)) is not null, cancellationToken);

    public Task<IReadOnlyList<SourceId>> ListStaleAsync(int currentVersion, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<SourceId>>(
            view =>
            [
                .. view.FindBelow(Collections.Sources, "v", currentVersion)
                    .Select(SourceRow.FromRow)
                    .OrderBy(row => row.Summary.AddedAt)
                    .ThenBy(row => row.Id.ToString(), StringComparer.Ordinal)
                    .Select(row => row.Id),
            ],
            cancellationToken);

    public Task<byte[]?> ReadOriginalForExtractionAsync(SourceId source, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => VisibleSources.Find(view, source) is { } row ? originals.Read(row.Id.Hash) : null, cancellationToken);

    public Task<bool> ReplaceExtractionAsync(Extracted extracted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        var packed = ExtractionReader.Pack(extracted);
        return writer.WriteAsync(session => Replace(session, extracted, packed), cancellationToken);
    }

    private async Task<T> StageAndWriteAsync<T>(
        NewSource source,
        Func<WriteSession, string, PackedExtraction, T> write,
        CancellationToken cancellationToken)
        where T : AddSourceOutcome?
    {
        var hash = source.Extracted.Source.Hash;
        if (ContentHash.Of(source.Original.Span) != hash)
        {
            throw new ArgumentException($"The bytes are not those of {source.Extracted.Source}.", nameof(source));
        }

        var packed = ExtractionReader.Pack(source.Extracted);
        writer.RequireSpace(source.Original.Length);
        string staged;
        try
        {
            staged = originals.Stage(source.Original.Span);
        }
        catch (Exception outage) when (Outage.Is(outage))
        {
            writer.Break(outage);
            throw new StoreBrokenException(outage);
        }

        try
        {
            return await writer.WriteAsync(session => write(session, staged, packed), cancellationToken);
        }
        finally
        {
            originals.Discard(staged);
        }
    }

    private AddSourceOutcome? Offer(WriteSession session, NewSource seed, string staged, PackedExtraction packed)
    {
        var offered = Keys.Of(seed.Extracted.Source.Hash.Value);
        if (session.Find(Collections.Offered, offered) is not null)
        {
            return null;
        }

        session.Insert(Collections.Offered, new LiteDB.BsonDocument { ["_id"] = offered });
        return Add(session, seed, staged, packed);
    }

    private AddSourceOutcome Add(WriteSession session, NewSource source, string staged, PackedExtraction packed)
    {
        var id = source.Extracted.Source;
        var there = VisibleSources.Find(session, id) ?? VisibleSources.Find(session, id.Group, id with { Group = GroupId.Library });
        if (there is not null)
        {
            return new AddSourceOutcome.SourceAlreadyThere(there.Summary);
        }

        originals.Keep(staged, id.Hash, source.Original);
        var extracted = source.Extracted;
        var row = new SourceRow(
            new SourceSummary(
                id,
                source.FileName,
                extracted.Document.Info,
                source.Original.Length,
                extracted.Document.Blocks.Count,
                extracted.Facts.Count,
                extracted.Version,
                source.AddedBy,
                source.AddedAt),
            packed.Facts.Count,
            packed.Structure.Count,
            session.Commit);
        session.Insert(Collections.Sources, row.ToRow());
        ExtractionReader.Write(session, id, packed);
        session.OnCommit(() => changes.Raise(id.Group));
        return new AddSourceOutcome.SourceAdded(row.Summary);
    }

    private bool Remove(WriteSession session, GroupId group, SourceId source)
    {
        if (VisibleSources.Find(session, group, source) is not { } row || group == GroupId.Library)
        {
            return false;
        }

        if (source.Group == GroupId.Library)
        {
            session.Insert(Collections.Hidden, new LiteDB.BsonDocument
            {
                ["_id"] = Keys.Hidden(group, source),
                ["g"] = group.Value,
                ["s"] = source.ToString(),
            });
        }
        else
        {
            SourceRemoval.Delete(session, row, extractions, originals);
        }

        session.OnCommit(() => changes.Raise(group));
        return true;
    }

    private bool Replace(WriteSession session, Extracted extracted, PackedExtraction packed)
    {
        if (VisibleSources.Find(session, extracted.Source) is not { } row)
        {
            return false;
        }

        extractions.Delete(session, row);
        ExtractionReader.Write(session, row.Id, packed);
        session.Put(Collections.Sources, row.With(extracted, packed.Facts.Count, packed.Structure.Count, session.Commit).ToRow());
        var overlays = session.FindBy(Collections.Overlays, "s", Keys.Of(row.Id)).Select(OverlayRow.FromRow).ToList();
        foreach (var ofGroup in overlays.GroupBy(overlay => overlay.Overlay.Group))
        {
            Follow(session, [.. ofGroup], extracted);
            session.OnCommit(() => changes.Raise(ofGroup.Key));
        }

        session.OnCommit(() => changes.Raise(row.Id.Group));
        return true;
    }

    private static void Follow(WriteSession session, List<OverlayRow> overlays, Extracted extracted)
    {
        var followed = OverlayRules.Follow([.. overlays.Select(row => row.Overlay)], extracted.Facts);
        overlays.ForEach(row => session.Delete(Collections.Overlays, row.Key));
        foreach (var (before, after) in followed)
        {
            session.Put(Collections.Overlays, new OverlayRow(after ?? before, IsOrphan: after is null).ToRow());
        }
    }

    private Extracted Read(StoreView view, GroupId group, SourceRow row)
    {
        var overlays = view.FindBy(Collections.Overlays, "s", Keys.Of(row.Id))
            .Select(OverlayRow.FromRow)
            .Where(overlay => overlay.Overlay.Group == group && !overlay.IsOrphan)
            .ToDictionary(overlay => overlay.Overlay.Fact, overlay => overlay.Overlay);
        var extracted = extractions.Read(view, row);
        return extracted with { Facts = [.. OverlayRules.Apply(extracted.Facts, overlays)] };
    }
}
