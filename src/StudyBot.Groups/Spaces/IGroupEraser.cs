using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Spaces;

/// <summary>Deletes all that belongs to a group.</summary>
public interface IGroupEraser
{
    /// <summary>
    /// Sources, facts, overlays, approvals, reports, hidden seeds, settings, grants, audit trail, quizzes with all answers, spaces, buttons and deliveries of the group, in one transaction with the
    /// effect's mark; originals that no other group holds go afterwards. The library is never forgotten: false for it,
    /// and where the delivery has done something else before, so that nothing was forgotten.
    /// </summary>
    Task<bool> ForgetAsync(GroupId group, EffectId effect, CancellationToken cancellationToken);

    /// <summary>
    /// Likewise, but only where the bot was removed from every space of the group before an instant, which is decided in the same transaction: one
    /// that it comes back to meanwhile keeps everything. False where nothing was forgotten.
    /// </summary>
    Task<bool> ForgetLeftAsync(GroupId group, Instant leftBefore, CancellationToken cancellationToken);
}
