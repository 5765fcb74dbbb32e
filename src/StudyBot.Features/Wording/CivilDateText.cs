using System.Globalization;
using NodaTime;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Wording;

/// <summary>Civil dates as people write them in full, no more exact than they are: "15 December 2016", "September 2016", "12–14 May 2001".</summary>
public static class CivilDateText
{
    public static string InFull(CivilDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.Iso.Split('/') is [var from, var to]
            ? Between(CivilDate.Parse(from)!, CivilDate.Parse(to)!)
            : date.Precision switch
            {
                DatePrecision.Day => $"{Day(date.Earliest)} {Month(date.Earliest)} {Year(date.Earliest)}",
                DatePrecision.Month => $"{Month(date.Earliest)} {Year(date.Earliest)}",
                _ => Year(date.Earliest),
            };
    }

    private static string Between(CivilDate from, CivilDate to)
    {
        var a = from.Earliest;
        var b = to.Earliest;
        return (from.Precision, to.Precision) switch
        {
            (DatePrecision.Day, DatePrecision.Day) when (a.Year, a.Month) == (b.Year, b.Month) => $"{Day(a)}–{Day(b)} {Month(b)} {Year(b)}",
            (DatePrecision.Day, DatePrecision.Day) when a.Year == b.Year => $"{Day(a)} {Month(a)} – {Day(b)} {Month(b)} {Year(b)}",
            (DatePrecision.Month, DatePrecision.Month) when a.Year == b.Year => $"{Month(a)}–{Month(b)} {Year(b)}",
            (DatePrecision.Year, DatePrecision.Year) => $"{Year(a)}–{Year(b)}",
            _ => $"{InFull(from)} – {InFull(to)}",
        };
    }

    private static string Day(LocalDate date) => date.Day.ToString(CultureInfo.InvariantCulture);

    private static string Month(LocalDate date) => DateTimeFormatInfo.InvariantInfo.MonthNames[date.Month - 1];

    private static string Year(LocalDate date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
