using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Audit;

/// <summary>Who changed what in a group. Lines are written by the stores, in the transaction of the change itself.</summary>
public interface IAuditTrail
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<AuditLine>> ListAsync(GroupId group, int atMost, CancellationToken cancellationToken);

    /// <summary>Writes down what changes nothing and is to be known all the same: that something was taken along. Once for an effect.</summary>
    Task NoteAsync(AuditLine line, EffectId effect, CancellationToken cancellationToken);
}

/// <param name="Action">
/// Stable words, a thing and what was done to it: <c>setting.set</c>, <c>setting.cleared</c>, <c>right.allowed</c>, <c>right.denied</c>,
/// <c>quiz.scheduled</c>, <c>quiz.paused</c>, <c>quiz.resumed</c>, <c>quiz.posted</c>, <c>question.approved</c>, <c>question.retired</c>,
/// <c>questions.exported</c>, <c>audit.exported</c>, <c>dispute.ruled</c>, <c>fact.approved</c>, <c>fact.edited</c>, <c>fact.hidden</c>,
/// <c>fact.restored</c>, <c>report.closed</c>, <c>source.added</c>, <c>source.approved</c>, <c>source.hidden</c>, <c>source.reindexed</c>,
/// <c>source.removed</c>, <c>source.renamed</c>, <c>source.replaced</c>, <c>source.restated</c>, <c>source.restored</c>.
/// </param>
/// <param name="Subject">What it was done to, by an id: the setting's key, the question's id, the hash of a source's content, the holder of a right.</param>
/// <param name="Detail">The new value, where there is one; never a text of a document or what a member wrote in a chat.</param>
public sealed record AuditLine(GroupId Group, MemberId By, Instant At, string Action, string Subject, string? Detail);
