using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Posts;

/// <param name="Name">As others see the member now.</param>
/// <param name="Option">The index of what was pressed.</param>
/// <param name="Seen">The post that was pressed, where it is the one in its channel: of a post whose mark was cut off it is the mark.</param>
/// <param name="Asked">The <see cref="QuestionPrint"/> of the card that was pressed; null where it can be of no other question than the post's.</param>
public sealed record NewAnswer(
    GroupId Group, PostId Post, MemberId Member, string Name, int Option, Instant At, EffectId Effect, PostMark? Seen = null, string? Asked = null)
{
    /// <summary>Whether it is this post that was answered, and an option that it has.</summary>
    public bool IsOf(QuizPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.Id == Post
            && post.Group == Group
            && Option >= 0
            && Option < post.Question.Options.Count
            && (Asked is null || Asked == QuestionPrint.Of(post.Question));
    }
}
