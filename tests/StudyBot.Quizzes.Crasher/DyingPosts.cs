using System.Diagnostics;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Quizzes.Crasher;

/// <summary>The real store, and the end of the process right before or right after one of its writes.</summary>
internal sealed class DyingPosts(IQuizPosts inner) : IQuizPosts
{
    /// <summary>"discord before claim", "slack after mark"; null lives on.</summary>
    public string? DiesAt { get; set; }

    public Task<bool> ClaimAsync(PostClaim claim, CancellationToken cancellationToken) => AtAsync(claim.Post.Group, "claim", () => inner.ClaimAsync(claim, cancellationToken));

    public Task<bool> TryingAsync(GroupId group, PostId post, Instant at, bool mayStand, CancellationToken cancellationToken) =>
        AtAsync(group, "try", () => inner.TryingAsync(group, post, at, mayStand, cancellationToken));

    public Task NotTakenAsync(GroupId group, PostId post, CancellationToken cancellationToken) => inner.NotTakenAsync(group, post, cancellationToken);

    public Task<bool> ReleaseAsync(GroupId group, PostId post, OwedNotice? owed, CancellationToken cancellationToken) =>
        inner.ReleaseAsync(group, post, owed, cancellationToken);

    public Task<bool> GiveUpAsync(GroupId group, PostId post, Instant handledTo, OwedNotice owed, CancellationToken cancellationToken) =>
        inner.GiveUpAsync(group, post, handledTo, owed, cancellationToken);

    public Task<QuizPost?> ReplaceAsync(GroupId group, PostId post, Question question, CancellationToken cancellationToken) =>
        inner.ReplaceAsync(group, post, question, cancellationToken);

    public Task<bool> MarkPostedAsync(GroupId group, PostId post, PostMark mark, CancellationToken cancellationToken) =>
        AtAsync(group, "mark", () => inner.MarkPostedAsync(group, post, mark, cancellationToken));

    public Task<bool> MarkInDoubtAsync(GroupId group, PostId post, PostMark mark, OwedNotice owed, CancellationToken cancellationToken) =>
        inner.MarkInDoubtAsync(group, post, mark, owed, cancellationToken);

    public Task<AnswerOutcome> AnswerAsync(NewAnswer answer, CancellationToken cancellationToken) =>
        AtAsync(answer.Group, "answer", () => inner.AnswerAsync(answer, cancellationToken));

    public Task AddDownAsync(GroupId group, PostId post, Duration down, CancellationToken cancellationToken) =>
        inner.AddDownAsync(group, post, down, cancellationToken);

    public Task<QuizPost?> CloseAsync(GroupId group, PostId post, bool wasAnswerable, CancellationToken cancellationToken) =>
        AtAsync(group, "close", () => inner.CloseAsync(group, post, wasAnswerable, cancellationToken));

    public Task<bool> ShowingAsync(GroupId group, PostId post, int showings, CancellationToken cancellationToken) =>
        inner.ShowingAsync(group, post, showings, cancellationToken);

    public Task<bool> MarkRevealedAsync(
        GroupId group, PostId post, int notes, IReadOnlyList<MemberId> named, PostRef? beside, CancellationToken cancellationToken) =>
        AtAsync(group, "reveal", () => inner.MarkRevealedAsync(group, post, notes, named, beside, cancellationToken));

    public Task<int> CorrectAsync(NewCorrections corrections, CancellationToken cancellationToken) => inner.CorrectAsync(corrections, cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListUnfinishedAsync(CancellationToken cancellationToken) => inner.ListUnfinishedAsync(cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListOpenAsync(GroupId group, CancellationToken cancellationToken) => inner.ListOpenAsync(group, cancellationToken);

    public Task<QuizPost?> FindAsync(GroupId group, PostId post, CancellationToken cancellationToken) => inner.FindAsync(group, post, cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListAsync(GroupId group, CancellationToken cancellationToken) => inner.ListAsync(group, cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListSinceAsync(GroupId group, LocalDate since, CancellationToken cancellationToken) =>
        inner.ListSinceAsync(group, since, cancellationToken);

    public Task<IReadOnlyList<PostedQuestion>> ListAskedAsync(GroupId group, CancellationToken cancellationToken) =>
        inner.ListAskedAsync(group, cancellationToken);

    public Task<IReadOnlyList<GivenAnswer>> ListAnswersAsync(GroupId group, CancellationToken cancellationToken) =>
        inner.ListAnswersAsync(group, cancellationToken);

    public Task<IReadOnlyList<GivenAnswer>> ListAnswersAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        inner.ListAnswersAsync(group, post, cancellationToken);

    public Task<GivenAnswer?> FindAnswerAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken) =>
        inner.FindAnswerAsync(group, post, member, cancellationToken);

    public Task<bool> HasAnsweredAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken) =>
        inner.HasAnsweredAsync(group, post, member, cancellationToken);

    public Task<bool> IsAnsweredAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        inner.IsAnsweredAsync(group, post, cancellationToken);

    private async Task<T> AtAsync<T>(GroupId group, string step, Func<Task<T>> write)
    {
        Die(group, $"before {step}");
        var result = await write();
        Die(group, $"after {step}");
        return result;
    }

    private void Die(GroupId group, string step)
    {
        if (DiesAt == $"{group.Value.Split(':')[0]} {step}")
        {
            Process.GetCurrentProcess().Kill();
        }
    }
}
