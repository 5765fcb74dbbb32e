using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Reviews;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Sources;

/// <summary>
/// What moderators and members said of a source, as far as it holds of the document that takes its place: read before the exchange, written after it. What is said
/// of the old one stays beside it, for as long as that can be had back.
/// </summary>
internal sealed class SaidOfReplaced
{
    private readonly Extracted after;
    private readonly IReadOnlyList<OverlayRow> overlays;
    private readonly IReadOnlyList<ApprovalRow> approvals;
    private readonly IReadOnlyList<(MemberReport Report, bool IsUntold)> reports;

    private SaidOfReplaced(
        Extracted after,
        IReadOnlyList<OverlayRow> overlays,
        IReadOnlyList<ApprovalRow> approvals,
        IReadOnlyList<(MemberReport Report, bool IsUntold)> reports)
    {
        this.after = after;
        this.overlays = overlays;
        this.approvals = approvals;
        this.reports = reports;
    }

    public static SaidOfReplaced Read(StoreView view, SourceRow old, NewSource document, ExtractionReader extractions)
    {
        var key = Keys.Of(old.Id);
        var overlays = view.FindBy(Collections.Overlays, "s", key).ConvertAll(row => OverlayRow.FromRow(row).Overlay);
        var reports = view.FindBy(Collections.Reports, "s", key).ConvertAll(row => (ReportRow.Read(row), ReportRow.IsUntold(row)));
        var text = overlays.Count + reports.Count == 0 ? null : extractions.ReadSentences(view, old)?.Document.Source;
        return new SaidOfReplaced(
            document.Extracted,
            [.. OverlayMoving.Move(overlays, text, document.Extracted).Select(moved => new OverlayRow(moved.Overlay, moved.IsOrphan))],
            [.. ApprovalFollowing.Among(ApprovalFollowing.Read(view, old, extractions), document.Extracted.Facts)],
            text is null ? [] : [.. Standing(reports, text, document)]);
    }

    /// <summary>
    /// After what was said of the new document itself, where it was there before. That holds, but for what was decided later of the same fact: much of it comes back
    /// from the old one as well, and may have lost its sentence there.
    /// </summary>
    public void Write(WriteSession session)
    {
        foreach (var overlay in overlays)
        {
            if (session.Find(Collections.Overlays, overlay.Key) is not { } own)
            {
                var (said, isOrphan) = OverlayMoving.Apart(new MovedOverlay(overlay.Overlay, overlay.IsOrphan), after);
                session.Put(Collections.Overlays, new OverlayRow(said, isOrphan).ToRow());
            }
            else if (IsLater(overlay, OverlayRow.FromRow(own)))
            {
                session.Put(Collections.Overlays, overlay.ToRow());
            }
        }

        foreach (var approval in approvals)
        {
            session.Put(Collections.Approvals, approval.ToRow());
        }

        foreach (var (report, isUntold) in reports)
        {
            session.Put(Collections.Reports, ReportRow.Write(report, isUntold));
        }
    }

    private static bool IsLater(OverlayRow moved, OverlayRow own) => !moved.IsOrphan && moved.Overlay.At > own.Overlay.At;

    private static IEnumerable<(MemberReport Report, bool IsUntold)> Standing(
        List<(MemberReport Report, bool IsUntold)> reports, SourceText before, NewSource document)
    {
        var after = document.Extracted;
        var sentences = after.Sentences.ToLookup(sentence => PlainWords.Line(after.Document.Source[sentence.Span]), sentence => sentence.Span, StringComparer.Ordinal);
        return reports
            .Where(kept => kept.Report.Sentence.End <= before.Text.Length)
            .SelectMany(kept => sentences[PlainWords.Line(before[kept.Report.Sentence])]
                .Take(1)
                .Select(span => (kept.Report with { Source = after.Source, Sentence = span }, kept.IsUntold)));
    }
}
