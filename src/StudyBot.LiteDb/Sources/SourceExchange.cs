using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Puts a document in the place of a source that is there, and lets what was said of it move over.</summary>
internal sealed class SourceExchange(SourceAddition addition, AsideSources aside, ExtractionReader extractions)
{
    public async Task<ReplaceOutcome> ReplaceAsync(SourceChange change, NewSource document, CancellationToken cancellationToken)
    {
        try
        {
            return await addition.StageAndWriteAsync(document, (session, staged, packed) => Replace(session, change, document, staged, packed), cancellationToken);
        }
        catch (DiskAlmostFullException full)
        {
            return new ReplaceOutcome.DiskAlmostFull(full.FreeBytes);
        }
    }

    private ReplaceOutcome Replace(WriteSession session, SourceChange change, NewSource document, StagedDocument staged, PackedExtraction packed)
    {
        var id = document.Extracted.Source;
        var deed = $"replace {change.Source} by {id.Hash}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            return done == deed && VisibleSources.Find(session, id) is { } since ? new ReplaceOutcome.Replaced(since.Summary) : new ReplaceOutcome.Gone();
        }

        if (change.Source.Group != change.Group || id.Group != change.Group || VisibleSources.Find(session, change.Source) is not { } old)
        {
            return new ReplaceOutcome.Gone();
        }

        if (VisibleSources.FindContent(session, id) is { } there)
        {
            return new ReplaceOutcome.IsThere(there.Summary);
        }

        if (!HeldDocuments.MayKeep(session, document))
        {
            return new ReplaceOutcome.Gone();
        }

        var said = SaidOfReplaced.Read(session, old, document, extractions);
        Effects.TryMark(session, change.Effect, deed);
        aside.Put(session, old, change);

        // In its place in lists, which go by when and by whom it was added.
        var placed = document with
        {
            AddedAt = old.Summary.AddedAt,
            AddedBy = old.Summary.AddedBy,
            Replaced = new ReplacedText(old.Id.Hash, change.At, old.Summary.Replaced),
        };
        var (overlays, facts) = aside.Take(session, id, change.At);
        var row = addition.Insert(session, placed, staged, packed);
        SourceReplacement.Follow(session, overlays, document.Extracted, facts);
        said.Write(session);
        SourceReplacement.IsThereAgain(session, id);
        SourceAudit.Write(session, change, SourceAudit.Replaced, id.Hash.Value);
        return new ReplaceOutcome.Replaced(row.Summary);
    }
}
