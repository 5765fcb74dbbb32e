namespace StudyBot.Quizzes.Questions;

/// <summary>What an option is, which says how to tell whether it is true as well.</summary>
public enum OptionKind
{
    Name,
    Date,
    Number,

    /// <summary>Words of a source: an outcome, a definition, what happened.</summary>
    Words,
}
