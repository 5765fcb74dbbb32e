using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Disputes;

namespace StudyBot.Testing.Stores;

/// <inheritdoc/>
internal sealed class MemoryReviewDesk(MemoryState state) : IReviewDesk
{
    public Task<ReviewedFact?> FindAsync(GroupId group, FactId fact, CancellationToken cancellationToken) => state.RunAsync(
        () => FindGiven(group, fact) is { } given ? new ReviewedFact(given, StandingOf(group, fact, given)) : null,
        cancellationToken);

    public Task<IReadOnlyDictionary<FactId, FactApproval>> ListApprovedAsync(GroupId group, CancellationToken cancellationToken) => state.RunAsync<IReadOnlyDictionary<FactId, FactApproval>>(
        () => state.Approvals
            .Where(approval => approval.Key.Group == group && FindGiven(group, approval.Key.Fact) is { } given && StandingOf(group, given.Id, given).IsApproved)
            .ToDictionary(approval => approval.Key.Fact, approval => approval.Value.Approval),
        cancellationToken);

    public Task<ReviewOutcome> DecideAsync(FactDecision decision, CancellationToken cancellationToken) => state.RunAsync(
        () => Once(decision.Effect, $"decide {decision.Fact.Digest} {decision.Ruling.GetType().Name}", ReviewOutcome.Done, ReviewOutcome.NoLongerThere, () => Decide(decision)),
        cancellationToken);

    public Task<ReviewOutcome> ApproveAsync(SourceApproval approval, CancellationToken cancellationToken) => state.RunAsync(
        () => Once(approval.Effect, $"approve {approval.Source}", ReviewOutcome.Done, ReviewOutcome.NoLongerThere, () => Approve(approval)),
        cancellationToken);

    public Task<ReportOutcome> ReportAsync(MemberReport report, EffectId effect, CancellationToken cancellationToken) => state.RunAsync(
        () => Once(effect, $"report {report.Id}", ReportOutcome.Reported, ReportOutcome.NoLongerThere, () => Report(report)),
        cancellationToken);

    public Task<IReadOnlyList<MemberReport>> ListReportsAsync(GroupId group, CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<MemberReport>>(
        () =>
        [
            .. state.Reports.Values
                .Where(report => report.Group == group && state.Find(group, report.Source) is not null)
                .OrderBy(report => report.At)
                .ThenBy(report => report.Id.Value, StringComparer.Ordinal),
        ],
        cancellationToken);

    public Task<IReadOnlyList<MemberReport>> ListUntoldAsync(CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<MemberReport>>(
        () =>
        [
            .. state.Reports.Where(pair => state.UntoldReports.Contains(pair.Key))
                .Select(pair => pair.Value)
                .OrderBy(report => report.At)
                .ThenBy(report => report.Id.Value, StringComparer.Ordinal),
        ],
        cancellationToken);

    public Task MarkToldAsync(GroupId group, ReportId report, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.UntoldReports.Remove((group, report)), cancellationToken);

    public Task<ReviewOutcome> CloseAsync(ReportClosing closing, CancellationToken cancellationToken) => state.RunAsync(
        () => Once(closing.Effect, $"close {closing.Report}", ReviewOutcome.Done, ReviewOutcome.NoLongerThere, () => Close(closing)),
        cancellationToken);

    /// <summary>What is done is marked; what was refused is not, and may be asked again.</summary>
    private T Once<T>(EffectId effect, string deed, T done, T other, Func<T> act)
        where T : struct
    {
        if (state.Deliveries.GetValueOrDefault(effect.Value).Deed is { } before)
        {
            return before == deed ? done : other;
        }

        var outcome = act();
        if (outcome.Equals(done))
        {
            state.TryMark(effect, deed);
        }

        return outcome;
    }

    private ReviewOutcome Decide(FactDecision decision)
    {
        var (group, fact) = (decision.Group, decision.Fact);
        if (fact.Source is not { } source || state.Find(group, source) is not { } document)
        {
            return ReviewOutcome.NoLongerThere;
        }

        var given = FindGiven(group, fact);
        var standing = StandingOf(group, fact, given);
        if (given is null && !(standing.IsOrphan && decision.Ruling is FactRuling.Restore))
        {
            return ReviewOutcome.NoLongerThere;
        }

        if (standing.Print != decision.Seen)
        {
            return ReviewOutcome.DecidedMeanwhile;
        }

        var after = decision.After(standing, given);
        var earlier = given is null ? null : EarlierTexts.Of(source, document.Replaced, given, text => state.Find(group, text) is not null);
        state.Overlays.Remove((group, fact));
        if (after.Overlay is { } overlay)
        {
            state.Overlays[(group, fact)] = (overlay, false);
            if (overlay != standing.Overlay)
            {
                MemoryDisputes.Withdraw(state, overlay, earlier);
            }
        }

        if (after.Overlay != standing.Overlay)
        {
            MemoryDisputes.Hide(state, group, fact, after.Overlay, earlier);
        }

        state.Approvals.Remove((group, fact));
        if (after.Approval is { } approval && given is not null)
        {
            state.Approvals[(group, fact)] = (SameFacts.PrintOf(given), approval);
        }

        state.Audit.Add(decision.LineOf());
        if (decision.Report is { } report)
        {
            Close(new ReportClosing(group, report, decision.By, decision.At, decision.Effect));
        }

        state.Changed(group);
        return ReviewOutcome.Done;
    }

    private ReviewOutcome Approve(SourceApproval approval)
    {
        if (state.Find(approval.Group, approval.Source) is not { } source)
        {
            return ReviewOutcome.NoLongerThere;
        }

        var undecided = source.Extracted.Facts
            .Where(given => approval.Facts.Any(shown => shown.Id == given.Id && SameFacts.PrintOf(shown) == SameFacts.PrintOf(given))
                && !StandingOf(approval.Group, given.Id, given).IsDecided)
            .ToList();
        if (undecided.Count == 0)
        {
            return ReviewOutcome.DecidedMeanwhile;
        }

        undecided.ForEach(given => state.Approvals[(approval.Group, given.Id)] = (SameFacts.PrintOf(given), new FactApproval(approval.By, approval.At)));
        state.Audit.Add(approval.LineOf(undecided.Count));
        return ReviewOutcome.Done;
    }

    private ReportOutcome Report(MemberReport report)
    {
        if (state.Find(report.Group, report.Source) is null)
        {
            return ReportOutcome.NoLongerThere;
        }

        if (state.Reports.ContainsKey((report.Group, report.Id)))
        {
            return ReportOutcome.ReportedBefore;
        }

        if (state.Reports.Values.Count(other => other.Group == report.Group && other.By == report.By && state.Find(report.Group, other.Source) is not null) >= MemberReport.MostOpen)
        {
            return ReportOutcome.TooManyOpen;
        }

        state.Reports.Add((report.Group, report.Id), report);
        state.UntoldReports.Add((report.Group, report.Id));
        return ReportOutcome.Reported;
    }

    private ReviewOutcome Close(ReportClosing closing)
    {
        if (!state.Reports.Remove((closing.Group, closing.Report), out var report))
        {
            return ReviewOutcome.NoLongerThere;
        }

        state.Audit.Add(closing.LineOf(report));
        return ReviewOutcome.Done;
    }

    private Fact? FindGiven(GroupId group, FactId fact) =>
        fact.Source is { } source ? state.Find(group, source)?.Extracted.Facts.FirstOrDefault(given => given.Id == fact) : null;

    private FactStanding StandingOf(GroupId group, FactId fact, Fact? given)
    {
        var (overlay, isOrphan) = state.Overlays.GetValueOrDefault((group, fact));
        var approved = state.Approvals.GetValueOrDefault((group, fact));
        return FactStanding.Of(given, overlay, isOrphan, given is not null && approved.Said == SameFacts.PrintOf(given) ? approved.Approval : null);
    }
}
