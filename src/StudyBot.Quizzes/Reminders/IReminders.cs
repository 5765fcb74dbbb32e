using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Reminders;

/// <summary>When each group was reminded of what, so that nobody is twice.</summary>
public interface IReminders
{
    /// <summary>
    /// Takes a reminder before it is sent: true at most once in <paramref name="pause"/> for each group and reason, also over a restart. A reminder that is not sent
    /// for a crash in between comes after the pause.
    /// </summary>
    Task<bool> TryTakeAsync(GroupId group, string reason, Instant now, Duration pause, CancellationToken cancellationToken);

    /// <summary>It was surely not sent: it may be taken again.</summary>
    Task GiveBackAsync(GroupId group, string reason, CancellationToken cancellationToken);
}
