using System.Collections.Immutable;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Daily;

/// <summary>When and where a group is asked; one a group.</summary>
/// <param name="By">The moderator who set it, to be told where it cannot be kept.</param>
/// <param name="From">When it was made, or resumed after a moderator's pause: no slot before is ever looked at.</param>
/// <param name="HandledTo">Slots up to here are posted, skipped or were never wished. It is a moment of the clock: one that lies ahead tells that the clock was set back.</param>
/// <param name="Pause">Null where it runs.</param>
public sealed record GroupSchedule(GroupId Group, DailySchedule Schedule, PostPlace Place, MemberId By, Instant From, Instant HandledTo, SchedulePause? Pause)
{
    /// <summary>Whoever cannot be told for so long has other troubles.</summary>
    private const int MostOwed = 20;

    /// <summary>What moderators are to be told yet, the earliest first.</summary>
    public ImmutableArray<OwedNotice> Owed { get; init; } = [];

    /// <summary>The same notice is owed once.</summary>
    public GroupSchedule Owing(IEnumerable<OwedNotice> notices) =>
        this with { Owed = [.. Owed.Concat(notices).DistinctBy(notice => notice.Text).TakeLast(MostOwed)] };

    /// <summary>It goes on, and that it was paused need not be told any more.</summary>
    public GroupSchedule Resumed() => this with { Pause = null, Owed = [.. Owed.Where(notice => notice is not OwedNotice.Paused)] };

    public GroupSchedule Settled(OwedNotice told) => this with { Owed = [.. Owed.Where(notice => notice.Text != told.Text)] };
}
