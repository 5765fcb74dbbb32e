using System.Text.RegularExpressions;
using NodaTime;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Dates near the key and of its precision, outside of it, not told around the stem in any source and not after the source was written.</summary>
internal static partial class DateDistractors
{
    private static readonly int[] Years = [-7, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 7, 9, -9];
    private static readonly int[] Months = [-14, -9, -7, -5, -4, -3, -2, 2, 3, 4, 5, 7, 9, 14];
    private static readonly int[] Days = [-180, -130, -95, -61, -45, -33, -24, -17, -12, -8, 8, 12, 17, 24, 33, 45, 61, 95, 130, 180];

    // Where a source tells of the same year in other words, the nearest are those of the years beside.
    private static readonly int[] WiderYears = [-12, -11, -10, -8, 8, 10, 11, 12];
    private static readonly int[] WiderMonths = [-26, -23, -21, -18, -16, 16, 18, 21, 23, 26];
    private static readonly int[] WiderDays = [-540, -478, -431, -399, -341, -287, -236, 236, 287, 341, 399, 431, 478, 540];

    private static readonly int[] DenseMonths = [.. Months.Concat([-20, -17, -12, -11, -10, -8, -6, 6, 8, 10, 11, 12, 17, 20]).Order()];

    private static readonly int[] NextYears = [-1, 1];

    private const int Fewest = 3;

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
        var written = WrittenUntil(material, evidence[0].Source);
        var others = material.SentenceOf(evidence[0].Source, evidence[0].Evidence)?.Dates.Select(d => d.Value).OfType<CivilDate>().ToList() ?? [];

        // "Oscar Meyer (1909-1911) was appointed in _____": the span tells it.
        if (others.Exists(o => o.Precision == DatePrecision.Interval && o.Covers(key)))
        {
            return [];
        }

        var spans = SpansTold(material, stem, evidence, key);
        var terms = Presidencies.Of(stem, key);
        var near = Candidates(Near(key, isFar, isDense: terms.Count > 0));
        var candidates = near.Count >= Fewest || isFar || others.Exists(o => o != key && o.Covers(key)) ? near : [.. near.Concat(Candidates(Wider(key)).Where(IsInTerm)).Distinct()];

        // In what years somebody held his office many know: those are likelier than others, and others only fill up.
        var likely = candidates.Where(d => spans.Leaders.All(s => s.From <= d.Earliest.Year && d.Earliest.Year <= s.To) && IsInTerm(d)).ToList();

        // A term may be too short for years that lie apart; a paper of it may be dated a year off.
        if (likely.Count < Fewest && terms.Count > 0 && key.Precision == DatePrecision.Year && !isFar)
        {
            likely = Paper().IsMatch(stem) ? likely : [.. likely, .. Candidates(NextYears.Select(y => CivilDate.Year(key.Earliest.Year + y))).Where(IsInTerm)];
            if (likely.Count < Fewest && Presidencies.HasActed(stem, key))
            {
                return [];
            }
        }

        var drawn = spans.Leaders.Count + terms.Count == 0 ? candidates : [.. likely, .. candidates.Except(likely).Take(Math.Max(0, Fewest - likely.Count))];
        return Pick.Three(Seeded.Shuffle(drawn.Select(DateText.OptionOf), stem, o => o.Value), DateText.OptionOf(key), stem, (_, _) => true);

        bool IsInTerm(CivilDate date) => terms.All(t => t.From <= (date.Precision == DatePrecision.Year ? date.Latest : date.Earliest) && date.Earliest <= t.To);

        List<CivilDate> Candidates(IEnumerable<CivilDate> dates) =>
        [
            .. dates
                .Where(d => !key.Covers(d) && !around.MayHold(d) && (written is null || d.Latest <= written) && others.TrueForAll(o => KeepsOrder(d, key, o)))
                .Where(d => spans.Bodies.All(s => s.From <= d.Earliest.Year && d.Earliest.Year <= s.To))
                .OrderBy(d => Math.Abs(Period.DaysBetween(key.Earliest, d.Earliest)))
                .Take(terms.Count > 0 ? Nearest * 2 : Nearest),
        ];
    }

    // Years in which there was a body, and in which somebody led a state, as far as the key lies in them.
    private static (IReadOnlyList<(int From, int To)> Bodies, IReadOnlyList<(int From, int To)> Leaders) SpansTold(GroupMaterial material, string stem, IReadOnlyList<Citation> evidence, CivilDate key)
    {
        var named = material.SentenceOf(evidence[0].Source, evidence[0].Evidence)?.Names.Select(n => n.Thing).Distinct().ToList() ?? [];
        var year = key.Earliest.Year;
        return (
            [.. Lifetimes.Of(stem, year), .. named.Select(t => t.KnownBody).OfType<KnownBody>().Where(b => b.From <= year && year <= b.To && b.Names.Any(n => stem.Contains(n, StringComparison.Ordinal))).Select(b => (b.From, b.To))],
            [.. named.Select(t => t.KnownThere).OfType<KnownPerson>().Where(p => p.Rank == OfficeClass.Head && p.From <= year && year <= p.To && stem.Contains(p.Name.Split(' ')[^1], StringComparison.Ordinal)).Select(p => (p.From, p.To))]);
    }

    // "was appointed on December 2, 1959, and presented his credentials on _____": not on a day before.
    private static bool KeepsOrder(CivilDate date, CivilDate key, CivilDate other) =>
        key.Latest < other.Earliest ? date.Latest < other.Earliest
        : other.Latest >= key.Earliest || other.Latest < date.Earliest;

    // A speech tells of nothing later than what it tells of.
    private static LocalDate? WrittenUntil(GroupMaterial material, SourceId source)
    {
        var document = material.SourceOf(source);
        return (document.Document.Info is { } info ? (info.Written ?? info.Published)?.Latest : null)
            ?? (material.IsSpeech(source) && document.Mentions.OfType<DateMention>().Select(d => d.Value?.Earliest.Year).Max() is { } year ? new LocalDate(year, 12, 31) : null);
    }

    private static IEnumerable<CivilDate> Wider(CivilDate key) => key.Precision switch
    {
        DatePrecision.Year => WiderYears.Select(y => CivilDate.Year(key.Earliest.Year + y)),
        DatePrecision.Month => WiderMonths.Select(m => key.Earliest.PlusMonths(m)).Select(d => CivilDate.Month(d.Year, d.Month)),
        DatePrecision.Day => WiderDays.Select(d => CivilDate.Day(key.Earliest + Period.FromDays(d))),
        DatePrecision.Interval => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <param name="isDense">Of a term of office every date is needed.</param>
    private static IEnumerable<CivilDate> Near(CivilDate key, bool isFar, bool isDense) => key.Precision switch
    {
        DatePrecision.Year => (isFar ? FarYears : Years).Select(y => CivilDate.Year(key.Earliest.Year + y)),
        DatePrecision.Month => (isFar ? FarMonths : isDense ? DenseMonths : Months).Select(m => key.Earliest.PlusMonths(m)).Select(d => CivilDate.Month(d.Year, d.Month)),
        DatePrecision.Day => (isFar ? FarDays : Days).Select(d => CivilDate.Day(key.Earliest + Period.FromDays(d))),
        DatePrecision.Interval => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    [GeneratedRegex(@"\b(signed|ratified|[Tt]reaty|[Aa]greements?|[Cc]onvention|[Aa]ccords?|Act|Protocol|Pact)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Paper();
}
