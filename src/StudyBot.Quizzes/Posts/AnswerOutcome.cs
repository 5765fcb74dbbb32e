namespace StudyBot.Quizzes.Posts;

/// <summary>What came of an answer. A closed family.</summary>
public abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>It is kept and stays.</summary>
    public sealed record Locked(QuizPost Post, int Option) : AnswerOutcome;

    /// <summary>The member had answered before, and that stays.</summary>
    /// <param name="Option">Null where the member has had the answers erased since.</param>
    public sealed record AnsweredBefore(QuizPost Post, int? Option) : AnswerOutcome;

    public sealed record TooLate(QuizPost Post) : AnswerOutcome;

    /// <summary>The group has no such post, or it no such option.</summary>
    public sealed record NoSuchQuestion : AnswerOutcome;
}
