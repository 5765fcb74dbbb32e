namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>What date expressions need of the calendar.</summary>
internal static class CivilCalendar
{
    /// <summary>Earlier years do not occur in what study groups read as four bare digits.</summary>
    public const int FirstYear = 1000;
    public const int LastYear = 2199;

    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Of a year without a leap day.</summary>
    public static int DaysIn(int month) => month switch { 2 => 28, 4 or 6 or 9 or 11 => 30, _ => 31 };

    /// <summary>The day, or null where the calendar has none.</summary>
    public static CivilDate? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= (month == 2 && IsLeap(year) ? 29 : DaysIn(month))
            ? CivilDate.Day(year, month, day)
            : null;
}
