namespace StudyBot.Quizzes.Questions.Titles;

/// <summary>Whether a title may say when: not where that is asked.</summary>
internal enum WithDate
{
    No,
    WhereItIsNeeded,
}
