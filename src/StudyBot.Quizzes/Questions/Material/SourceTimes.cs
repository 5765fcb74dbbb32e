using StudyBot.Knowledge.Mentions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>The time that a source tells of, by the years that it names.</summary>
/// <param name="Era">The middle one of them; null where it names none.</param>
/// <param name="IsOfOneTime">Most of them lie in one lifetime of office: whoever is named there without a year was of that time.</param>
internal sealed record SourceTimes(int? Era, bool IsOfOneTime)
{
    /// <summary>What tells of no year is taken to tell of now.</summary>
    private const int Undated = 2025;

    /// <summary>Years to either side.</summary>
    private const int OneTime = 25;

    private const double MostYears = 0.75;

    public int EraOrNow => Era ?? Undated;

    public static SourceTimes Of(QuizSource source)
    {
        List<int> years = [.. source.Mentions.OfType<DateMention>().Select(d => d.Value?.Earliest.Year).OfType<int>().Order()];
        if (years.Count == 0)
        {
            return new(null, false);
        }

        var era = years[years.Count / 2];
        return new(era, years.Count(y => Math.Abs(y - era) <= OneTime) >= years.Count * MostYears);
    }
}
