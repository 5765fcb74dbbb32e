using NodaTime;
using StudyBot.Features.Review;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Coverage;

/// <summary>All that a group has, and what of it waits for its moderators.</summary>
/// <param name="Sources">In the order of the store.</param>
/// <param name="Unused">Questions that may be asked and never were.</param>
/// <param name="Used">Questions that were asked, of those that may be asked still.</param>
/// <param name="Proposed">Questions that wait for approval.</param>
/// <param name="Waiting">What waits for moderators, whatever it is.</param>
/// <param name="Undecided">Documents that members brought and that nobody decided on yet: they wait for those who brought them, and moderators can decide too.</param>
/// <param name="Schedule">Null where the group has no daily question.</param>
/// <param name="WaitsSince">Since when something of the group's own waits for its moderators; null where nothing does.</param>
internal sealed record CoverageTotals(
    IReadOnlyList<SourceCoverage> Sources, int Unused, int Used, int Proposed, IReadOnlyList<ReviewItem> Waiting, int Undecided, GroupSchedule? Schedule, Instant? WaitsSince)
{
    /// <summary>For how many days the daily question has one that was not asked yet; null where there is no schedule.</summary>
    public int? DaysLeft => Schedule?.Schedule.Days.Count is > 0 and var days ? DaysOf(Unused, days) : null;

    /// <param name="days">Days of the week with a question.</param>
    public static int DaysOf(int questions, int days) => (int)Math.Ceiling(questions * 7.0 / days);
}
