using StudyBot.Knowledge;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;

namespace StudyBot.LiteDb.Quizzes;

/// <inheritdoc/>
internal sealed class LiteReviewStore(SingleWriter writer, StoreReader reader) : IReviewStore
{
    public Task<IReadOnlyList<MemberReview>> ListAsync(GroupId group, MemberId member, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<MemberReview>>(
            view =>
            [
                .. view.FindBy(Collections.Reviews, "gm", QuizKeys.Member(group, member))
                    .Select(ReviewRow.Read)
                    .OrderBy(review => review.State.Due)
                    .ThenBy(review => review.Question.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    public Task<ReviewState?> FindAsync(GroupId group, MemberId member, QuestionId question, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => ReviewRow.Find(view, group, member, question), cancellationToken);

    public Task<ReviewState?> RateAsync(ReviewChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return writer.WriteAsync(session => Rate(session, change), cancellationToken);
    }

    private static ReviewState? Rate(WriteSession session, ReviewChange change)
    {
        var now = ReviewRow.Find(session, change.Group, change.Member, change.Question);
        if (!Effects.TryMark(session, change.Effect, "rate") || change.Apply(now) is not { } rated)
        {
            return now;
        }

        ReviewRow.Put(session, change.Group, change.Member, change.Question, rated);
        return rated;
    }
}
