using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Reminders;

/// <summary>When each group was reminded of what, so that nobody is twice; and since when what it is reminded of waits.</summary>
public interface IReminders
{
    /// <summary>
    /// Takes a reminder before it is sent: true at most once in <paramref name="pause"/> for each group and reason, also over a restart. A reminder that is not sent
    /// for a crash in between comes after the pause.
    /// </summary>
    Task<bool> TryTakeAsync(GroupId group, string reason, Instant now, Duration pause, CancellationToken cancellationToken);

    /// <summary>It was surely not sent: it may be taken again.</summary>
    Task GiveBackAsync(GroupId group, string reason, CancellationToken cancellationToken);

    /// <summary>Notes all that waits in a group, for whoever looks again and again: since when each does (<see cref="Waiting"/>).</summary>
    /// <param name="items">A key each, which stays the same as long as that waits.</param>
    Task<IReadOnlyDictionary<string, Instant>> NoteWaitingAsync(GroupId group, IReadOnlyCollection<string> items, Instant now, CancellationToken cancellationToken);

    /// <summary>What was noted last; nothing is written.</summary>
    Task<IReadOnlyDictionary<string, Instant>> ReadWaitingAsync(GroupId group, CancellationToken cancellationToken);
}
