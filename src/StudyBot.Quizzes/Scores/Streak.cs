using NodaTime;

namespace StudyBot.Quizzes.Scores;

/// <summary>How many questions in a row a member answered, right or wrong.</summary>
/// <param name="Current">Up to the last closed day, and the open one where it is answered.</param>
public sealed record Streak(int Current, int Longest)
{
    /// <summary>
    /// Frozen on days without a post, on days while the bot was down, and on the open day until it closes. An answer given on any of them counts.
    /// </summary>
    /// <param name="days">Days with a post, in any order.</param>
    /// <param name="answered">The dates that the member answered.</param>
    public static Streak Of(IEnumerable<QuizDay> days, IReadOnlySet<LocalDate> answered)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(answered);
        var (current, longest) = (0, 0);
        foreach (var day in days.OrderBy(d => d.Date))
        {
            if (answered.Contains(day.Date))
            {
                current++;
                longest = Math.Max(longest, current);
            }
            else if (day is { IsClosed: true, WasAnswerable: true })
            {
                current = 0;
            }
        }

        return new(current, longest);
    }
}
