using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Quizzes;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Reviews;

/// <inheritdoc/>
internal sealed class LiteReviewDesk(SingleWriter writer, StoreReader reader, ExtractionReader extractions, GroupChanges changes) : IReviewDesk
{
    private readonly OpenReports reports = new(writer, reader);

    public Task<ReviewedFact?> FindAsync(GroupId group, FactId fact, CancellationToken cancellationToken) => reader.ReadAsync(
        view => fact.Source is { } id && VisibleSources.Find(view, group, id) is { } source && FindGiven(view, source, fact) is { } given
            ? new ReviewedFact(given, StandingOf(view, group, fact, given))
            : null,
        cancellationToken);

    public Task<IReadOnlyDictionary<FactId, FactApproval>> ListApprovedAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyDictionary<FactId, FactApproval>>(view => ListApproved(view, group), cancellationToken);

    public Task<ReviewOutcome> DecideAsync(FactDecision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return writer.WriteAsync(session => Decide(session, decision), cancellationToken);
    }

    public Task<ReviewOutcome> ApproveAsync(SourceApproval approval, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(approval);
        return writer.WriteAsync(session => Approve(session, approval), cancellationToken);
    }

    public Task<ReportOutcome> ReportAsync(MemberReport report, EffectId effect, CancellationToken cancellationToken) =>
        reports.ReportAsync(report, effect, cancellationToken);

    public Task<IReadOnlyList<MemberReport>> ListReportsAsync(GroupId group, CancellationToken cancellationToken) => reports.ListAsync(group, cancellationToken);

    public Task<IReadOnlyList<MemberReport>> ListUntoldAsync(CancellationToken cancellationToken) => reports.ListUntoldAsync(cancellationToken);

    public Task MarkToldAsync(GroupId group, ReportId report, CancellationToken cancellationToken) => reports.MarkToldAsync(group, report, cancellationToken);

    public Task<ReviewOutcome> CloseAsync(ReportClosing closing, CancellationToken cancellationToken) => reports.CloseAsync(closing, cancellationToken);

    private ReviewOutcome Decide(WriteSession session, FactDecision decision)
    {
        var (group, fact) = (decision.Group, decision.Fact);
        var deed = $"decide {fact.Digest} {decision.Ruling.GetType().Name}";
        if (Effects.DeedOf(session, decision.Effect) is { } done)
        {
            // A repetition, and it is done; or the delivery did something else, and this was never done.
            return done == deed ? ReviewOutcome.Done : ReviewOutcome.NoLongerThere;
        }

        if (fact.Source is not { } id || VisibleSources.Find(session, group, id) is not { } source)
        {
            return ReviewOutcome.NoLongerThere;
        }

        var found = FindGiven(session, source, fact);
        var standing = StandingOf(session, group, fact, found);
        var given = standing.IsOrphan ? null : found;
        if (given is null && !(standing.IsOrphan && decision.Ruling is FactRuling.Restore))
        {
            return ReviewOutcome.NoLongerThere;
        }

        if (standing.Print != decision.Seen)
        {
            return ReviewOutcome.DecidedMeanwhile;
        }

        Effects.TryMark(session, decision.Effect, deed);
        Put(session, decision, standing, given, source);
        AuditRow.Write(session, decision.LineOf());
        if (decision.Report is { } report)
        {
            OpenReports.Close(session, new ReportClosing(group, report, decision.By, decision.At, decision.Effect));
        }

        session.OnCommit(() => changes.Raise(group));
        return ReviewOutcome.Done;
    }

    private static void Put(WriteSession session, FactDecision decision, FactStanding standing, Fact? given, SourceRow source)
    {
        var (group, fact) = (decision.Group, decision.Fact);
        var after = decision.After(standing, given);
        var earlier = TextsBefore.Of(session, group, source, given);
        if (after.Overlay is not { } overlay)
        {
            session.Delete(Collections.Overlays, Keys.Overlay(group, fact));
        }
        else if (overlay != standing.Overlay)
        {
            session.Put(Collections.Overlays, new OverlayRow(overlay, IsOrphan: false).ToRow());
            LiteDisputes.Withdraw(session, overlay, earlier);
        }

        if (after.Overlay != standing.Overlay)
        {
            LiteDisputes.Hide(session, group, fact, after.Overlay, earlier);
        }

        if (after.Approval is { } approval && given is not null)
        {
            session.Put(Collections.Approvals, ApprovalRow.Of(group, given, approval).ToRow());
        }
        else
        {
            session.Delete(Collections.Approvals, Keys.Overlay(group, fact));
        }
    }

    private ReviewOutcome Approve(WriteSession session, SourceApproval approval)
    {
        var deed = $"approve {approval.Source}";
        if (Effects.DeedOf(session, approval.Effect) is { } done)
        {
            return done == deed ? ReviewOutcome.Done : ReviewOutcome.NoLongerThere;
        }

        if (VisibleSources.Find(session, approval.Group, approval.Source) is not { } source)
        {
            return ReviewOutcome.NoLongerThere;
        }

        var shown = approval.Facts.Select(fact => (fact.Id, SameFacts.PrintOf(fact))).ToHashSet();
        var undecided = extractions.ReadFacts(session, source)
            .Where(given => shown.Contains((given.Id, SameFacts.PrintOf(given))) && !StandingOf(session, approval.Group, given.Id, given).IsDecided)
            .ToList();
        if (undecided.Count == 0)
        {
            return ReviewOutcome.DecidedMeanwhile;
        }

        Effects.TryMark(session, approval.Effect, deed);
        undecided.ForEach(given => session.Put(Collections.Approvals, ApprovalRow.Of(approval.Group, given, new FactApproval(approval.By, approval.At)).ToRow()));
        AuditRow.Write(session, approval.LineOf(undecided.Count));
        return ReviewOutcome.Done;
    }

    private Fact? FindGiven(StoreView view, SourceRow source, FactId fact) => extractions.ReadFacts(view, source).FirstOrDefault(given => given.Id == fact);

    private Dictionary<FactId, FactApproval> ListApproved(StoreView view, GroupId group)
    {
        var approved = new Dictionary<FactId, FactApproval>();
        foreach (var ofSource in view.FindBy(Collections.Approvals, "g", group.Value).Select(ApprovalRow.FromRow).GroupBy(row => row.Source))
        {
            if (VisibleSources.Find(view, group, ofSource.Key) is { } source)
            {
                var rows = ofSource.ToDictionary(row => row.Fact);
                foreach (var given in extractions.ReadFacts(view, source))
                {
                    if (rows.TryGetValue(given.Id, out var row) && row.HoldsOf(given))
                    {
                        approved[given.Id] = row.Approval;
                    }
                }
            }
        }

        return approved;
    }

    /// <param name="given">As its source gives it; null where that is no longer so.</param>
    private static FactStanding StandingOf(StoreView view, GroupId group, FactId fact, Fact? given)
    {
        var key = Keys.Overlay(group, fact);
        var overlay = view.Find(Collections.Overlays, key) is { } row ? OverlayRow.FromRow(row) : null;

        // In a row of before lost facts were kept apart, another fact may have the id of the lost one: it is not what was decided of.
        if (overlay is { IsOrphan: true })
        {
            return FactStanding.Of(null, overlay.Overlay, isOrphan: true, approval: null);
        }

        var approved = given is not null && view.Find(Collections.Approvals, key) is { } kept ? ApprovalRow.FromRow(kept) : null;
        return FactStanding.Of(given, overlay?.Overlay, isOrphan: false, approved?.HoldsOf(given!) == true ? approved.Approval : null);
    }
}
