using NodaTime;

namespace StudyBot.Quizzes.Posts;

/// <summary>That a question stands in its channel, or may.</summary>
/// <param name="Ref">Null where nobody could find out whether it stands there.</param>
/// <param name="At">Since when.</param>
/// <param name="Closes">As its card says it.</param>
public sealed record PostMark(PostRef? Ref, Instant At, Instant Closes)
{
    /// <summary>
    /// A claim that is posted by this; one in doubt of which it tells the place. Null where it says nothing new, and where it is of an earlier post of that
    /// day: a claim that was never given to a platform stands nowhere.
    /// </summary>
    public QuizPost? Apply(QuizPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post is { Stage: PostStage.Claimed, Tried: not null } ? post with { Stage = PostStage.Posted, Ref = Ref, Posted = At, Closes = Closes }
            : post is { Stage: PostStage.Posted, Ref: null } && Ref is not null ? post with { Ref = Ref, Closes = Closes }
            : null;
    }
}
