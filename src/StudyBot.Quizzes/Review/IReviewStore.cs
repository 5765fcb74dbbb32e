using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Review;

/// <summary>What each member of a group remembers of each question. Answers to the questions of the days stand in it as well.</summary>
public interface IReviewStore
{
    /// <summary>All of a member's, the earliest due first; also of questions that are no longer in the bank, or open still.</summary>
    Task<IReadOnlyList<MemberReview>> ListAsync(GroupId group, MemberId member, CancellationToken cancellationToken);

    Task<ReviewState?> FindAsync(GroupId group, MemberId member, QuestionId question, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a rating into what was remembered (<see cref="ReviewChange.Apply"/>), with the effect's mark, in one transaction. An effect that is done
    /// already changes nothing.
    /// </summary>
    /// <returns>What is remembered now; null where it is nothing, because the member had it erased meanwhile.</returns>
    Task<ReviewState?> RateAsync(ReviewChange change, CancellationToken cancellationToken);
}
