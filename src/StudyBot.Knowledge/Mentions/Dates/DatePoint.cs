namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>A day or a month as read from tokens, 0 for what is not said.</summary>
/// <param name="PhraseBase">Set where a phrase stands for the year: "of the same year", "last year".</param>
internal readonly record struct DatePoint(int Year, int Month, int Day, int Weekday, int End, bool IsMonthFirst,
    DateBase? PhraseBase = null, int PhraseOffset = 0)
{
    /// <summary>Before the other within a year.</summary>
    public bool IsBefore(DatePoint other) => Month < other.Month || (Month == other.Month && Day < other.Day);

    public bool IsValid => Day == 0 || Day <= (Month == 2 && (Year == 0 || CivilCalendar.IsLeap(Year)) ? 29 : Month == 2 ? 28
        : CivilCalendar.DaysIn(Month));

    public CivilDate ToDate() => Day == 0 ? CivilDate.Month(Year, Month) : CivilDate.Day(Year, Month, Day);
}
