namespace StudyBot.Quizzes.Questions;

/// <summary>What became of a question since it was made.</summary>
public enum QuestionStanding
{
    Sound,

    /// <summary>One of its facts is hidden, edited, or its source removed.</summary>
    FactGone,

    /// <summary>A sentence that it quotes no longer stands there.</summary>
    SentenceGone,

    /// <summary>A source tells something now by which another option might be right too.</summary>
    DistractorMayBeTrue,
}
