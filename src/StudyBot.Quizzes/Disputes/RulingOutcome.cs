using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Disputes;

/// <summary>What came of a ruling. A closed family.</summary>
public abstract record RulingOutcome
{
    private RulingOutcome()
    {
    }

    public sealed record Ruled(QuizPost Post) : RulingOutcome;

    /// <summary>Somebody else has ruled since; that stays.</summary>
    public sealed record Overtaken(QuizPost Post) : RulingOutcome;

    /// <summary>The group has no such post that is closed, or it no such option besides its key.</summary>
    public sealed record NoSuchQuestion : RulingOutcome;
}
