using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Daily;

/// <summary>A moderator pauses a group's schedule or lets it go on.</summary>
public sealed record ScheduleSwitch(GroupId Group, MemberId By, Instant At, EffectId Effect);
