using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Daily;

/// <summary>A moderator's new schedule for a group. It counts from now on, and a pause is over.</summary>
public sealed record ScheduleChange(GroupId Group, DailySchedule Schedule, PostPlace Place, MemberId By, Instant At, EffectId Effect);
