using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>What came of a try to show the answer of a closed question. A closed family.</summary>
internal abstract record ShowingOutcome
{
    private ShowingOutcome()
    {
    }

    /// <summary>It is shown, or was as far as anybody can tell.</summary>
    /// <param name="Beside">Where, if not in the question's own post; null also where nobody knows.</param>
    public sealed record Shown(PostRef? Beside) : ShowingOutcome;

    /// <summary>Worth another try.</summary>
    public sealed record Later : ShowingOutcome;

    /// <summary>The bot may not show it there, for a reason that moderators can mend.</summary>
    public sealed record Refused(string Reason) : ShowingOutcome;

    /// <summary>The question or its channel is there no more, or can never be changed again.</summary>
    public sealed record Gone : ShowingOutcome;
}
