using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>
/// A date as texts give it: a day, a month, a year or an interval of days, without a zone.
/// ISO forms: <c>2016-12-15</c>, <c>2016-12</c>, <c>2016</c>, <c>A/B</c> where A and B are any of these.
/// </summary>
public sealed record CivilDate
{
    private CivilDate(LocalDate earliest, LocalDate latest, DatePrecision precision, string iso)
    {
        Earliest = earliest;
        Latest = latest;
        Precision = precision;
        Iso = iso;
    }

    public LocalDate Earliest { get; }

    /// <summary>The last day that belongs to it.</summary>
    public LocalDate Latest { get; }

    public DatePrecision Precision { get; }

    public string Iso { get; }

    public static CivilDate Day(LocalDate day) =>
        new(day, day, DatePrecision.Day, LocalDatePattern.Iso.Format(day));

    public static CivilDate Day(int year, int month, int day) => Day(new LocalDate(year, month, day));

    public static CivilDate Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(first, first.PlusMonths(1).PlusDays(-1), DatePrecision.Month,
            string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"));
    }

    public static CivilDate Year(int year) =>
        new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), DatePrecision.Year, year.ToString("D4", CultureInfo.InvariantCulture));

    /// <summary>From the start of one date to the end of another; the two in order.</summary>
    public static CivilDate Interval(CivilDate from, CivilDate to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return to.Latest < from.Earliest
            ? throw new ArgumentException("An interval ends after it starts.", nameof(to))
            : new(from.Earliest, to.Latest, DatePrecision.Interval, $"{from.Iso}/{to.Iso}");
    }

    /// <summary>Reads an ISO form; null where it is none.</summary>
    public static CivilDate? Parse(string? iso)
    {
        if (iso?.Split('/') is [var a, var b])
        {
            return Parse(a) is { Precision: not DatePrecision.Interval } from
                && Parse(b) is { Precision: not DatePrecision.Interval } to
                && from.Earliest <= to.Latest
                ? Interval(from, to)
                : null;
        }

        return iso?.Length switch
        {
            10 when LocalDatePattern.Iso.Parse(iso) is { Success: true } day => Day(day.Value),
            7 when LocalDatePattern.Iso.Parse(iso + "-01") is { Success: true } month => Month(month.Value.Year, month.Value.Month),
            4 when int.TryParse(iso, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 => Year(year),
            _ => null,
        };
    }

    /// <summary>Whether every day of the other is a day of this.</summary>
    public bool Covers(CivilDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Earliest <= other.Earliest && other.Latest <= Latest;
    }

    public override string ToString() => Iso;
}
