namespace StudyBot.Knowledge.Mentions.Dates;

internal enum DateUnit
{
    Day,
    Week,
    Month,
    Year,

    /// <summary>Decades and centuries: told, never counted.</summary>
    Longer,
}
