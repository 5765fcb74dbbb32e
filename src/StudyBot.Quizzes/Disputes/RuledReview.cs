using NodaTime;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Review;

namespace StudyBot.Quizzes.Disputes;

/// <summary>
/// What a ruling makes of what a member remembers of a question. The answer of the day was a review like any other: it is made anew as the ruling has it, or
/// taken back where the question is void. Whoever has practised it since goes on from there, since that is the later word.
/// </summary>
public static class RuledReview
{
    /// <summary>What the answer of the day left; null where that is nothing.</summary>
    /// <param name="before">What was remembered before the answer; null for the first.</param>
    /// <param name="at">When it was answered.</param>
    public static ReviewState? Of(QuizPost post, int option, ReviewState? before, Instant at)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.IsVoid ? before : ReviewPlan.Answer(before, Ratings.Of(post.IsRight(option)), at);
    }

    /// <summary>Whether nothing has come since the post's answer as it counted until now.</summary>
    public static bool IsUntouched(ReviewState? now, QuizPost until, int option, ReviewState? before, Instant at) =>
        now?.Reviewed == Of(until, option, before, at)?.Reviewed;
}
