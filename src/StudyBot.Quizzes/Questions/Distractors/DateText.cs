using System.Globalization;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>A date as an option: "16 December 1773", "October 1765", "1778".</summary>
internal static class DateText
{
    public static Option OptionOf(CivilDate date) => new(OptionKind.Date, Of(date), date.Iso);

    public static string Of(CivilDate date) => date.Precision switch
    {
        DatePrecision.Day => date.Earliest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Year => date.Earliest.Year.ToString(CultureInfo.InvariantCulture),
        DatePrecision.Interval => date.Iso,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
