using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Audit;

/// <summary>Who changed what in a group. Lines are written by the stores, in the transaction of the change itself.</summary>
public interface IAuditTrail
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<AuditLine>> ListAsync(GroupId group, int atMost, CancellationToken cancellationToken);
}

/// <param name="Action">Stable words: <c>setting.set</c>, <c>setting.cleared</c>, <c>source.added</c>, <c>source.restated</c>.</param>
/// <param name="Subject">What it was done to: the setting's key, the document's hash.</param>
/// <param name="Detail">The new value, where there is one.</param>
public sealed record AuditLine(GroupId Group, MemberId By, Instant At, string Action, string Subject, string? Detail);
