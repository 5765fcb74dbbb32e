using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Daily;

/// <summary>When and where a group is asked; one a group.</summary>
/// <param name="By">The moderator who set it, to be told where it cannot be kept.</param>
/// <param name="HandledTo">Slots up to here are posted, skipped or were never wished.</param>
/// <param name="Pause">Null where it runs.</param>
public sealed record GroupSchedule(GroupId Group, DailySchedule Schedule, PostPlace Place, MemberId By, Instant HandledTo, SchedulePause? Pause);
