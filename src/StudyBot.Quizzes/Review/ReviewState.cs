using NodaTime;

namespace StudyBot.Quizzes.Review;

/// <summary>Where a member stands with a question.</summary>
/// <param name="Reviewed">The last review.</param>
/// <param name="IntervalDays">From the last review to <paramref name="Due"/>.</param>
/// <param name="Lapses">How often it was forgotten after it had been known.</param>
public sealed record ReviewState(Memory Memory, Instant Reviewed, Instant Due, int IntervalDays, int Lapses)
{
    public bool IsDue(Instant now) => Due <= now;
}
