using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Review;

/// <summary>A member saw a question in practice. It counts only where nothing else came meanwhile: a button that is pressed twice rates once.</summary>
/// <param name="Before">What was remembered before this rating; null for the first.</param>
public sealed record ReviewChange(
    GroupId Group, MemberId Member, QuestionId Question, Rating Rating, ReviewState? Before, Instant At, EffectId Effect)
{
    /// <summary>The member says that the rating made at <see cref="At"/> should be this one: it is taken back and made anew.</summary>
    public bool IsCorrection { get; init; }

    /// <param name="now">What is remembered now.</param>
    /// <returns>What is remembered from here on; null where nothing changes.</returns>
    public ReviewState? Apply(ReviewState? now)
    {
        var awaited = IsCorrection ? At : Before?.Reviewed;
        return now?.Reviewed == awaited ? ReviewPlan.Answer(Before, Rating, At) : null;
    }
}
