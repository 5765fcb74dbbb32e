using NodaTime;

namespace StudyBot.Quizzes.Review;

/// <summary>
/// When a question comes again: without learning steps, in whole days, for 90 % remembered. Each better rating waits at least a day longer than
/// the one below it.
/// </summary>
public static class ReviewPlan
{
    /// <summary>FSRS's default. Days.</summary>
    private const int LongestInterval = 36_500;

    /// <param name="before">Null for the first answer.</param>
    public static ReviewState Answer(ReviewState? before, Rating rating, Instant at) => Preview(before, at)[rating];

    /// <summary>What each rating would do, as it is offered.</summary>
    public static IReadOnlyDictionary<Rating, ReviewState> Preview(ReviewState? before, Instant at)
    {
        // A clock that was set back must not make time negative.
        var elapsed = before is null ? 0 : Math.Max(0, (int)Math.Floor((at - before.Reviewed).TotalDays));
        var memories = Ratings.All.ToDictionary(r => r, r => before is null ? Fsrs.First(r) : Fsrs.Next(before.Memory, r, elapsed, SameDay.IsAReview));
        var intervals = Intervals(memories);
        return Ratings.All.ToDictionary(
            r => r,
            r => new ReviewState(memories[r], at, at + Duration.FromDays(intervals[r]), intervals[r], (before?.Lapses ?? 0) + (before is not null && r == Rating.Again ? 1 : 0)));
    }

    private static Dictionary<Rating, int> Intervals(Dictionary<Rating, Memory> memories)
    {
        var days = memories.ToDictionary(m => m.Key, m => Math.Clamp((int)Math.Floor(m.Value.Stability + 0.5), 1, LongestInterval));
        days[Rating.Again] = Math.Min(days[Rating.Again], days[Rating.Hard]);
        days[Rating.Hard] = Math.Max(days[Rating.Hard], days[Rating.Again] + 1);
        days[Rating.Good] = Math.Max(days[Rating.Good], days[Rating.Hard] + 1);
        days[Rating.Easy] = Math.Max(days[Rating.Easy], days[Rating.Good] + 1);
        return days;
    }
}
