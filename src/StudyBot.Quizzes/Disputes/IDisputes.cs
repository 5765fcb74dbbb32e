using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Disputes;

/// <summary>What members hold against questions that were asked, and what moderators rule. Every write returns after its commit.</summary>
public interface IDisputes
{
    /// <summary>Keeps a dispute with the effect's mark, in one transaction; one each member and post, and not without end. A repeated effect is kept as it was.</summary>
    Task<DisputeOutcome> RaiseAsync(NewDispute dispute, CancellationToken cancellationToken);

    /// <summary>What <see cref="RaiseAsync"/> would come to; nothing is written.</summary>
    Task<DisputeOutcome> PreviewAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken);

    /// <summary>
    /// Rules on a post, in one transaction: the post has the ruling from then on and is to be shown anew, its open disputes are settled, what its members
    /// remember follows (<see cref="RuledReview"/>), and a question that is void, or has two right answers, is retired from the bank; one that a ruling retired
    /// is approved where a later one lets it stand. With the line <c>dispute.ruled</c> in the audit trail and the effect's mark; a repeated effect is ruled as it was.
    /// </summary>
    Task<RulingOutcome> RuleAsync(NewRuling ruling, CancellationToken cancellationToken);

    /// <summary>Of the group, what waits for a ruling, the longest waiting first.</summary>
    Task<IReadOnlyList<DisputeCase>> ListOpenAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Also of a post that nobody disputed; null where the group has no such post that is closed.</summary>
    Task<DisputeCase?> FindAsync(GroupId group, PostId post, CancellationToken cancellationToken);

    /// <summary>Of all groups: what waits for a ruling and moderators were not told of. For the clock alone.</summary>
    Task<IReadOnlyList<DisputeCase>> ListUntoldAsync(CancellationToken cancellationToken);

    /// <summary>Moderators know of what waits on this post; further disputes are not told until there is a ruling.</summary>
    Task MarkToldAsync(GroupId group, PostId post, CancellationToken cancellationToken);
}
