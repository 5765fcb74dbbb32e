using StudyBot.Groups.Audit;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Quizzes;
using StudyBot.LiteDb.Reviews;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>Puts a new extraction in the place of the old one, and lets every group's overlays and approvals follow.</summary>
internal static class SourceReplacement
{
    /// <summary>False when the source is gone.</summary>
    public static bool Replace(WriteSession session, Extracted extracted, PackedExtraction packed, ExtractionReader extractions, GroupChanges changes)
    {
        if (VisibleSources.Find(session, extracted.Source) is not { } row)
        {
            return false;
        }

        var overlays = session.FindBy(Collections.Overlays, "s", Keys.Of(row.Id)).Select(OverlayRow.FromRow).ToList();
        var before = overlays.Count == 0 ? new HashSet<FactId>() : ExtractionReader.ReadFactIds(session, row);
        var approvals = ApprovalFollowing.Read(session, row, extractions);
        extractions.Delete(session, row);
        ExtractionReader.Write(session, row.Id, packed);
        session.Put(Collections.Sources, row.With(extracted, packed, session.Commit).ToRow());
        foreach (var ofGroup in overlays.GroupBy(overlay => overlay.Overlay.Group))
        {
            Follow(session, [.. ofGroup], extracted, before);
            session.OnCommit(() => changes.Raise(ofGroup.Key));
        }

        ApprovalFollowing.Follow(session, row, approvals, extracted.Facts);
        session.OnCommit(() => changes.Raise(row.Id.Group));
        return true;
    }

    /// <summary>False when the source is gone, or something else is stated of it by now.</summary>
    public static bool Restate(WriteSession session, SourceRestatement restated, PackedExtraction packed, ExtractionReader extractions, GroupChanges changes)
    {
        var source = restated.Extracted.Source;
        var deed = $"restate {source}";
        if (restated.Effect is { } marked && Effects.DeedOf(session, marked) is { } done)
        {
            return done == deed;
        }

        if (VisibleSources.Find(session, source)?.Summary is not { } before || before.Stated != restated.Before
            || !Replace(session, restated.Extracted, packed, extractions, changes) || VisibleSources.Find(session, source) is not { } row)
        {
            return false;
        }

        if (restated.Effect is { } effect)
        {
            Effects.TryMark(session, effect, deed);
        }

        session.Put(Collections.Sources, (row with { Summary = row.Summary with { Stated = restated.Stated } }).ToRow());
        AuditRow.Write(session, new AuditLine(source.Group, restated.By, restated.At, SourceAudit.Restated, source.Hash.Value, null));
        return true;
    }

    /// <summary>What was asked of a content that is there, perhaps again, goes by what its group says of it now.</summary>
    public static void IsThereAgain(WriteSession session, SourceId source) => LiteDisputes.Back(
        session,
        source.Group,
        source,
        session.FindBy(Collections.Overlays, "s", Keys.Of(source)).Select(row => OverlayRow.FromRow(row).Overlay).ToList());

    /// <summary>Writes one group's overlays of a source as they stand over the facts that it has now.</summary>
    /// <param name="before">The facts that it had when they were said.</param>
    public static void Follow(WriteSession session, IReadOnlyList<OverlayRow> overlays, Extracted extracted, IReadOnlySet<FactId> before)
    {
        var followed = OverlayRules.Follow([.. overlays.Select(row => row.Overlay)], extracted.Facts, before);
        foreach (var row in overlays)
        {
            session.Delete(Collections.Overlays, row.Key);
        }

        foreach (var (was, now) in followed)
        {
            session.Put(Collections.Overlays, new OverlayRow(now ?? was, IsOrphan: now is null).ToRow());
        }
    }
}
