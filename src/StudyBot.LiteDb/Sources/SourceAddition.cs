using StudyBot.Groups.Audit;
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
internal sealed class SourceAddition(SingleWriter writer, OriginalsFolder originals, AsideSources aside, HeldDocuments held, GroupChanges changes)
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

    /// <exception cref="DiskAlmostFullException">Nothing was kept.</exception>
    public async Task<T> StageAndWriteAsync<T>(
        NewSource source,
        Func<WriteSession, StagedDocument, PackedExtraction, T> write,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        RequireOwnText(source);
        var packed = PackedExtraction.Of(source.Extracted);
        using var staged = StagedDocument.Of(writer, originals, source.Original, source.Reading);
        return await writer.WriteAsync(session => write(session, staged, packed), cancellationToken);
    }

    /// <summary>The rows of a source that is not there yet, and the names of its files; whatever waits or is kept aside of the same content goes.</summary>
    public SourceRow Insert(WriteSession session, NewSource source, StagedDocument staged, PackedExtraction packed)
    {
        writer.RequireSpace(packed.Bytes * WrittenTwice);
        var extracted = source.Extracted;
        var id = extracted.Source;
        aside.Drop(session, id);
        held.Drop(session, id);
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
                Replaced = source.Replaced,
            },
            packed.Parts,
            packed.Text,
            session.Commit)
        {
            Reading = staged.Keep(id.Hash),
        };
        session.Insert(Collections.Sources, row.ToRow());
        ExtractionReader.Write(session, id, packed);
        session.OnCommit(() => changes.Raise(id.Group));
        return row;
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

    private AddSourceOutcome? Offer(WriteSession session, NewSource seed, StagedDocument staged, PackedExtraction packed)
    {
        var offered = Keys.Of(seed.Extracted.Source.Hash.Value);
        if (session.Find(Collections.Offered, offered) is not null)
        {
            return null;
        }

        session.Insert(Collections.Offered, new LiteDB.BsonDocument { ["_id"] = offered });
        return Add(session, seed, staged, packed);
    }

    private AddSourceOutcome Add(WriteSession session, NewSource source, StagedDocument staged, PackedExtraction packed)
    {
        var id = source.Extracted.Source;
        if (source.Effect is { } before && AddedEffect.FindOrClosed(session, id.Group, before, source.PartOf ?? before) is { } added)
        {
            return added;
        }

        if (VisibleSources.FindContent(session, id) is { } there)
        {
            held.Drop(session, id);
            return new AddSourceOutcome.SourceAlreadyThere(there.Summary);
        }

        if (!HeldDocuments.MayKeep(session, source))
        {
            return new AddSourceOutcome.NoLongerWaits();
        }

        var (overlays, facts) = aside.Take(session, id, source.AddedAt);
        var row = Insert(session, source, staged, packed);
        SourceReplacement.Follow(session, overlays, source.Extracted, facts);
        SourceReplacement.IsThereAgain(session, id);
        if (source.Effect is { } effect)
        {
            AddedEffect.Mark(session, effect, source.PartOf is not null, id, source.AddedAt);
        }

        if (source.AddedBy is { } member)
        {
            AuditRow.Write(session, new AuditLine(id.Group, member, source.AddedAt, SourceAudit.Added, id.Hash.Value, Detail: null));
        }

        return new AddSourceOutcome.SourceAdded(row.Summary);
    }
}
