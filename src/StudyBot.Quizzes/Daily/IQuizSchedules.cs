using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Daily;

/// <summary>
/// The schedules of all groups. What a moderator changes comes with its line in the audit trail and the effect's mark in one transaction, and an effect that
/// is done already changes nothing. What moderators are to be told stands with the schedule, written with what it tells of; a group without one has nobody who waits
/// for it.
/// </summary>
public interface IQuizSchedules
{
    /// <summary>Of all groups, for the clock alone.</summary>
    Task<IReadOnlyList<GroupSchedule>> ListAsync(CancellationToken cancellationToken);

    Task<GroupSchedule?> FindAsync(GroupId group, CancellationToken cancellationToken);

    Task SetAsync(ScheduleChange change, CancellationToken cancellationToken);

    /// <summary>False where there is none or it is paused already.</summary>
    Task<bool> PauseAsync(ScheduleSwitch by, CancellationToken cancellationToken);

    /// <summary>
    /// What was missed in a moderator's pause is not caught up; what was missed in one of the bot's own is due again, as after any time that the bot was not
    /// there. False where there is none or it is not paused.
    /// </summary>
    Task<bool> ResumeAsync(ScheduleSwitch by, CancellationToken cancellationToken);

    /// <summary>By the bot itself, because it may not post or show an answer; that is owed to moderators from then on. False where there is none for that place, or it is paused already.</summary>
    Task<bool> PauseAsync(RefusedPost refused, CancellationToken cancellationToken);

    /// <summary>Nothing is to be done up to an instant; also an earlier one than before, where the clock was set back.</summary>
    /// <param name="owed">What moderators are to be told of it.</param>
    Task HandledAsync(GroupId group, Instant to, IReadOnlyList<OwedNotice> owed, CancellationToken cancellationToken);

    /// <summary>Moderators are to be told; what is owed already is not owed twice.</summary>
    Task OweAsync(GroupId group, OwedNotice owed, CancellationToken cancellationToken);

    /// <summary>Moderators were told.</summary>
    Task SettleAsync(GroupId group, OwedNotice told, CancellationToken cancellationToken);
}
