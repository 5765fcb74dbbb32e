using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Groups.Reviews;

/// <summary>
/// What moderators decide of facts, and what members report of them. Each decision is one transaction with its line in the audit trail and the effect's
/// mark; an effect that is done already changes nothing and has the same outcome again.
/// </summary>
public interface IReviewDesk
{
    /// <summary>A fact as its source gives it, hidden or not, with what was decided of it. Null where the group sees no such source or fact.</summary>
    Task<ReviewedFact?> FindAsync(GroupId group, FactId fact, CancellationToken cancellationToken);

    /// <summary>The facts that somebody looked at and found right, of sources that the group sees. What is given otherwise since is not among them (<see cref="SameFacts"/>).</summary>
    Task<IReadOnlyDictionary<FactId, FactApproval>> ListApprovedAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>
    /// Decides of a fact, or takes back what was said of one that is no longer found. Only where it still stands as whoever decides has seen it. What is hidden
    /// or edited is asked of no more: an open question that was made of it is withdrawn in the same transaction, with the line <c>quiz.withdrawn</c>.
    /// Each question of the group's that was asked of what is hidden keeps that it is, until the hiding is taken back. Asked of it are also those of the same sentence of a
    /// text whose place its document took.
    /// </summary>
    Task<ReviewOutcome> DecideAsync(FactDecision decision, CancellationToken cancellationToken);

    /// <summary>Approves facts of one source together; what was decided of one of them meanwhile, or is given otherwise, stays as it is.</summary>
    Task<ReviewOutcome> ApproveAsync(SourceApproval approval, CancellationToken cancellationToken);

    /// <summary>Keeps a member's report of a sentence.</summary>
    Task<ReportOutcome> ReportAsync(MemberReport report, EffectId effect, CancellationToken cancellationToken);

    /// <summary>The open ones of sources that the group sees, the oldest first.</summary>
    Task<IReadOnlyList<MemberReport>> ListReportsAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Of all groups, the open ones that moderators were not told of, the oldest first. For the clock alone.</summary>
    Task<IReadOnlyList<MemberReport>> ListUntoldAsync(CancellationToken cancellationToken);

    /// <summary>Moderators know of it.</summary>
    Task MarkToldAsync(GroupId group, ReportId report, CancellationToken cancellationToken);

    /// <summary>Done with a report, whatever came of it.</summary>
    Task<ReviewOutcome> CloseAsync(ReportClosing closing, CancellationToken cancellationToken);
}
