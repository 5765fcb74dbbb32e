namespace StudyBot.Quizzes.Scores;

public enum BoardPeriod
{
    /// <summary>From Monday.</summary>
    Week,

    /// <summary>From the first of the month.</summary>
    Month,
    All,
}
