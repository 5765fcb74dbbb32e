using NodaTime;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Quiz.Learning;

internal static class DueText
{
    /// <summary>"in 3 hours", "in 2 days".</summary>
    public static string In(Duration wait) => wait.TotalHours < 24
        ? $"in {Counted.Of(Math.Max(1, (int)Math.Ceiling(wait.TotalHours)), "hour")}"
        : $"in {Counted.Of((int)Math.Ceiling(wait.TotalDays), "day")}";
}
