using NodaTime;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Dates near the key and of its precision, outside of it, not told around the stem in any source and not after the source was written.</summary>
internal static class DateDistractors
{
    private static readonly int[] Years = [-7, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 7, 9, -9];
    private static readonly int[] Months = [-14, -9, -7, -5, -4, -3, -2, 2, 3, 4, 5, 7, 9, 14];
    private static readonly int[] Days = [-180, -130, -95, -61, -45, -33, -24, -17, -12, -8, 8, 12, 17, 24, 33, 45, 61, 95, 130, 180];

    /// <summary>So many of the nearest are drawn from.</summary>
    private const int Nearest = 12;

    // A paper is signed in one year, ratified in another and in force in a third: each may be called its date.
    private static readonly int[] FarYears = [-17, -14, -12, -11, -9, -8, -7, -6, 6, 7, 8, 9, 11, 12, 14, 17];
    private static readonly int[] FarMonths = [-85, -74, -67, -59, -50, 50, 59, 67, 74, 85];
    private static readonly int[] FarDays = [-2600, -2290, -1930, -1710, 1710, 1930, 2290, 2600];

    /// <param name="isFar">Dates a few years off may be told of the same too.</param>
    public static IReadOnlyList<Option> For(CivilDate key, GroupMaterial material, string stem, IReadOnlyList<Citation> evidence, bool isFar = false)
    {
        var around = Surroundings.Of(material, stem, evidence);
        var written = material.SourceOf(evidence[0].Source).Document.Info is { } info ? (info.Written ?? info.Published)?.Latest : null;
        var others = material.SentenceOf(evidence[0].Source, evidence[0].Evidence)?.Dates.Select(d => d.Value).OfType<CivilDate>().ToList() ?? [];
        var candidates = Near(key, isFar)
            .Where(d => !key.Covers(d) && !around.MayHold(d) && (written is null || d.Latest <= written) && others.TrueForAll(o => KeepsOrder(d, key, o)))
            .OrderBy(d => Math.Abs(Period.DaysBetween(key.Earliest, d.Earliest)))
            .Take(Nearest)
            .Select(DateText.OptionOf);
        return Pick.Three(Seeded.Shuffle(candidates, stem, o => o.Value), DateText.OptionOf(key), stem, (_, _) => true);
    }

    // "was appointed on December 2, 1959, and presented his credentials on _____": not on a day before.
    private static bool KeepsOrder(CivilDate date, CivilDate key, CivilDate other) =>
        key.Latest < other.Earliest ? date.Latest < other.Earliest
        : other.Latest >= key.Earliest || other.Latest < date.Earliest;

    private static IEnumerable<CivilDate> Near(CivilDate key, bool isFar) => key.Precision switch
    {
        DatePrecision.Year => (isFar ? FarYears : Years).Select(y => CivilDate.Year(key.Earliest.Year + y)),
        DatePrecision.Month => (isFar ? FarMonths : Months).Select(m => key.Earliest.PlusMonths(m)).Select(d => CivilDate.Month(d.Year, d.Month)),
        DatePrecision.Day => (isFar ? FarDays : Days).Select(d => CivilDate.Day(key.Earliest + Period.FromDays(d))),
        DatePrecision.Interval => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
