using NodaTime;

namespace StudyBot.Quizzes.Daily;

/// <summary>Nothing is posted until somebody resumes it.</summary>
/// <param name="Reason">Why the bot paused it by itself; null where a moderator did.</param>
public sealed record SchedulePause(Instant Since, string? Reason);
