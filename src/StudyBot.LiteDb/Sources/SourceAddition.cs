using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// Keeps a new source: its bytes beside the database first, flushed, on the caller's thread; then its rows and the bytes' final name on the
/// writer's.
/// </summary>
internal sealed class SourceAddition(SingleWriter writer, OriginalsFolder originals, GroupChanges changes)
{
    /// <summary>What a transaction writes goes into the log first and from there into the database.</summary>
    public const int WrittenTwice = 2;

    /// <exception cref="DiskAlmostFullException">Nothing was kept.</exception>
    public Task<AddSourceOutcome> AddAsync(NewSource source, CancellationToken cancellationToken) =>
        StageAndWriteAsync(source, (session, staged, packed) => Add(session, source, staged, packed), cancellationToken);

    /// <summary>Null when it was offered before.</summary>
    /// <exception cref="DiskAlmostFullException">Nothing was kept.</exception>
    public Task<AddSourceOutcome?> OfferAsync(NewSource seed, CancellationToken cancellationToken) =>
        StageAndWriteAsync(seed, (session, staged, packed) => Offer(session, seed, staged, packed), cancellationToken);

    private async Task<T> StageAndWriteAsync<T>(
        NewSource source,
        Func<WriteSession, StagedSource, PackedExtraction, T> write,
        CancellationToken cancellationToken)
        where T : AddSourceOutcome?
    {
        cancellationToken.ThrowIfCancellationRequested();
        RequireOwnText(source);
        var packed = PackedExtraction.Of(source.Extracted);
        var reading = source.Reading is { } read ? ReadingJson.Write(read) : null;
        writer.RequireSpace(source.Original.Length + (reading?.Length ?? 0));
        StagedSource staged;
        try
        {
            staged = new StagedSource(originals.Stage(source.Original.Span), reading, reading is null ? null : originals.Stage(reading));
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
            originals.Discard(staged.Original);
            if (staged.ReadingPath is { } path)
            {
                originals.Discard(path);
            }
        }
    }

    /// <summary>Every span would be quoted from the bytes, or from what was read out of them, so that what was extracted must be their text.</summary>
    private static void RequireOwnText(NewSource source)
    {
        if (ContentHash.Of(source.Original.Span) != source.Extracted.Source.Hash)
        {
            throw new ArgumentException($"The bytes are not those of {source.Extracted.Source}.", nameof(source));
        }

        if ((source.Reading?.Text ?? SourceTexts.Decode(source.Original.Span))?.Text != source.Extracted.Document.Source.Text)
        {
            throw new ArgumentException($"The text that was extracted is not the one of {source.Extracted.Source}.", nameof(source));
        }
    }

    private AddSourceOutcome? Offer(WriteSession session, NewSource seed, StagedSource staged, PackedExtraction packed)
    {
        var offered = Keys.Of(seed.Extracted.Source.Hash.Value);
        if (session.Find(Collections.Offered, offered) is not null)
        {
            return null;
        }

        session.Insert(Collections.Offered, new LiteDB.BsonDocument { ["_id"] = offered });
        return Add(session, seed, staged, packed);
    }

    private AddSourceOutcome Add(WriteSession session, NewSource source, StagedSource staged, PackedExtraction packed)
    {
        var id = source.Extracted.Source;
        if (source.Effect is { } before && AddedEffect.FindOrClosed(session, id.Group, before, source.PartOf ?? before) is { } added)
        {
            return added;
        }

        var there = VisibleSources.Find(session, id) ?? VisibleSources.Find(session, id.Group, id with { Group = GroupId.Library });
        if (there is not null)
        {
            return new AddSourceOutcome.SourceAlreadyThere(there.Summary);
        }

        writer.RequireSpace(packed.Bytes * WrittenTwice);
        originals.Keep(staged.Original, id.Hash.Value, source.Original);
        var reading = staged.Reading is { } bytes ? new KeptReading(id.Hash, ContentHash.Of(bytes), bytes.Length) : null;
        if (reading is not null)
        {
            originals.Keep(staged.ReadingPath!, reading.FileName, staged.Reading); // Staged with the reading.
        }

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
                source.AddedAt)
            {
                Stated = source.Stated,
                Address = source.Address,
            },
            packed.Parts,
            packed.Text,
            session.Commit)
        {
            Reading = reading,
        };
        session.Insert(Collections.Sources, row.ToRow());
        ExtractionReader.Write(session, id, packed);
        if (source.Effect is { } effect)
        {
            AddedEffect.Mark(session, effect, source.PartOf is not null, id, source.AddedAt);
        }

        if (source.AddedBy is { } by)
        {
            AuditRow.Write(session, new AuditLine(id.Group, by, source.AddedAt, "source.added", id.Hash.Value, null));
        }

        session.OnCommit(() => changes.Raise(id.Group));
        return new AddSourceOutcome.SourceAdded(row.Summary);
    }

    /// <param name="Original">The path of its bytes, not yet under their name.</param>
    /// <param name="Reading">What was read out of them; null where they are plain text.</param>
    /// <param name="ReadingPath">Likewise its path; null where there is none.</param>
    private sealed record StagedSource(string Original, byte[]? Reading, string? ReadingPath);
}
