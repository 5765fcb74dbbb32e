namespace StudyBot.Quizzes.Questions.Titles;

/// <summary>Whether a title may say when: not where that is asked.</summary>
internal enum WithDate
{
    No,
    WhereItIsNeeded,

    /// <summary>Conferences of one name come every few years, also where the sources tell of one.</summary>
    Always,
}
