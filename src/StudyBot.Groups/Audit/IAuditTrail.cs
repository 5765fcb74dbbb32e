using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Audit;

/// <summary>Who changed what in a group. Lines are written by the stores, in the transaction of the change itself.</summary>
public interface IAuditTrail
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<AuditLine>> ListAsync(GroupId group, int atMost, CancellationToken cancellationToken);

    /// <summary>One page of those that are asked for. However long the trail is, no more is read of it than it takes to fill the page.</summary>
    Task<AuditPage> ReadPageAsync(GroupId group, AuditFilter filter, AuditPlace place, int atMost, CancellationToken cancellationToken);

    /// <summary>Writes down what changes nothing and is to be known all the same: that something was taken along. Once for an effect.</summary>
    Task NoteAsync(AuditLine line, EffectId effect, CancellationToken cancellationToken);
}

/// <param name="Action">One of <see cref="AuditActions"/>.</param>
/// <param name="Subject">What it was done to, by an id: the setting's key, the question's id, the hash of a source's content, the holder of a right.</param>
/// <param name="Detail">The new value, where there is one; never a text of a document or what a member wrote in a chat.</param>
public sealed record AuditLine(GroupId Group, MemberId By, Instant At, string Action, string Subject, string? Detail);
