using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.People;

/// <summary>
/// The offices of one person, each with the days that it is as of: what the sentence itself says, else when its document was written. An office that
/// several documents give is one line with its days.
/// </summary>
internal static class OfficeLines
{
    private const int DaysShown = 3;

    private static readonly string[] Over = ["former", "ex", "late", "then", "past"];

    public static IEnumerable<CitedLine> Of(Reading reading, IEnumerable<OfficeFact> offices) => offices
        .Select(office => (Fact: office, AsOf: AsOf(reading, office)))
        .OrderByDescending(o => o.AsOf?.Earliest ?? NodaTime.LocalDate.MinIsoValue)
        .GroupBy(o => (NameForm.Fold(o.Fact.Office.Value), o.Fact.IsFormer))
        .Select(same => new CitedLine(
            "Offices",
            LineText.Of(
                same.First().Fact.Office.Value,
                $"{(IsSaid(same.First().Fact) ? "" : ", former")} · {Days([.. same.Select(o => o.AsOf).OfType<CivilDate>().Select(CivilDateText.InFull).Distinct()])}",
                same.Any(o => o.Fact.Office.IsEdited || o.Fact.AsOf is { IsEdited: true } || o.Fact.Person.IsEdited)),
            [.. same.Select(o => new Passage(o.Fact.Source, o.Fact.Office.Evidence)).Distinct().Take(DaysShown)],
            LineForm.Listed));

    private static CivilDate? AsOf(Reading reading, OfficeFact office) =>
        office.AsOf?.Value ?? (reading.Shelf.Find(office.Source) is { } source ? FactLines.WrittenOn(source.Info) : null);

    private static string Days(List<string> days) => days.Count switch
    {
        0 => "undated document",
        <= DaysShown => $"as of {string.Join(", ", days)}",
        _ => $"as of {string.Join(", ", days.Take(DaysShown))} and {Counted.Of(days.Count - DaysShown, "other day")}",
    };

    // Whether the words themselves tell that it was over, where it was.
    private static bool IsSaid(OfficeFact office) => !office.IsFormer || NameForm.Words(office.Office.Value).Any(Over.Contains);
}
