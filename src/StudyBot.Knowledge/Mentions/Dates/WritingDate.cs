using NodaTime;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>Counting from the date of the writing.</summary>
internal static class WritingDate
{
    /// <summary>So near ahead, and so far back at the same time, a day without a year and without a telling verb lies ahead.</summary>
    private const int NearDays = 65;
    private const int FarDays = 300;

    /// <summary>The year of a day or month (<paramref name="day"/> 0) without one, or null.</summary>
    public static int? YearOf(CivilDate writing, int month, int day, DateDirection direction)
    {
        if (writing.Precision is not (DatePrecision.Day or DatePrecision.Month))
            return null;
        var now = writing.Latest;
        var isMonth = day == 0 || writing.Precision == DatePrecision.Month;
        var isPast = month < now.Month || (month == now.Month && (isMonth || day <= now.Day));
        var pastYear = isPast ? now.Year : now.Year - 1;
        if (month == now.Month && (isMonth || day == now.Day))
            return now.Year;
        var (past, ahead) = (Start(pastYear, month, day), Start(pastYear + 1, month, day));
        var isAhead = direction == DateDirection.Ahead
            || (direction == DateDirection.Open && Days(past, now) > FarDays && Days(now, ahead) < NearDays);
        return isAhead ? pastYear + 1 : pastYear;
    }

    public static CivilDate? NearMonth(CivilDate writing, int month, DateDirection direction)
    {
        if (writing.Precision is not (DatePrecision.Day or DatePrecision.Month))
            return null;
        var now = writing.Latest;
        return direction switch
        {
            DateDirection.Back => CivilDate.Month(month < now.Month ? now.Year : now.Year - 1, month),
            DateDirection.Ahead => CivilDate.Month(month > now.Month ? now.Year : now.Year + 1, month),
            _ => CivilDate.Month(now.Year, month),
        };
    }

    /// <summary>"last" and "next" have two readings, the nearest and that of the week beside; where they differ there is no date.</summary>
    public static CivilDate? NearWeekday(CivilDate writing, int weekday, DateDirection direction, DateDirection verbs)
    {
        if (writing.Precision != DatePrecision.Day)
            return null;
        var now = writing.Latest;
        var monday = now.PlusDays(1 - (int)now.DayOfWeek);
        var inWeek = monday.PlusDays(weekday - 1);
        return direction switch
        {
            DateDirection.Within => CivilDate.Day(inWeek),
            DateDirection.Back => inWeek < now ? null : CivilDate.Day(inWeek.PlusDays(-7)),
            DateDirection.Ahead => inWeek > now ? null : CivilDate.Day(inWeek.PlusDays(7)),
            _ when verbs == DateDirection.Ahead => CivilDate.Day(inWeek >= now ? inWeek : inWeek.PlusDays(7)),
            _ => CivilDate.Day(inWeek <= now ? inWeek : inWeek.PlusDays(-7)),
        };
    }

    /// <summary>The year of "last fall", "this summer"; winters lie in two years, "next summer" may be either.</summary>
    public static CivilDate? NearSeason(CivilDate writing, int season, DateDirection direction)
    {
        // Spring is March to May.
        var (first, last) = (season * 3, (season * 3) + 2);
        var now = writing.Latest;
        if (season == 4 || writing.Precision is not (DatePrecision.Day or DatePrecision.Month))
            return null;
        return direction switch
        {
            DateDirection.Within => CivilDate.Year(now.Year),
            DateDirection.Back => CivilDate.Year(now.Month > last ? now.Year : now.Year - 1),
            DateDirection.Ahead when now.Month >= first => CivilDate.Year(now.Year + 1),
            _ => null,
        };
    }

    /// <summary>So many units from a date, as precise as the unit; null where the date is coarser than the unit.</summary>
    public static CivilDate? Count(CivilDate from, DateUnit unit, int amount, bool isNamedWeek)
    {
        var (day, isDay) = (from.Latest, from.Precision == DatePrecision.Day);
        switch (unit)
        {
            case DateUnit.Day when isDay:
                return CivilDate.Day(day.PlusDays(amount));
            case DateUnit.Week when isDay && isNamedWeek:
                var monday = day.PlusDays(1 - (int)day.DayOfWeek).PlusWeeks(amount);
                return CivilDate.Interval(CivilDate.Day(monday), CivilDate.Day(monday.PlusDays(6)));
            case DateUnit.Week when isDay && amount is > 1 or < -1:
                return CivilDate.Day(day.PlusWeeks(amount));
            case DateUnit.Month when isDay || from.Precision == DatePrecision.Month:
                var month = day.PlusMonths(amount);
                return CivilDate.Month(month.Year, month.Month);
            case DateUnit.Year when from.Earliest.Year == day.Year:
                return day.Year + amount is >= 1 and <= 9999 ? CivilDate.Year(day.Year + amount) : null;
            default:
                return null;
        }
    }

    private static LocalDate Start(int year, int month, int day) =>
        new(year, month, Math.Clamp(day, 1, CivilCalendar.DaysIn(month)));

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
