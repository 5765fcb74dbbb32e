namespace StudyBot.Knowledge.Mentions.Dates;

public enum DatePrecision
{
    Day,
    Month,
    Year,

    /// <summary>From one day to another.</summary>
    Interval,
}
