using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Members;

/// <summary>The members of each group as far as they answered or said how they want to be shown.</summary>
public interface IQuizMembers
{
    Task<IReadOnlyList<QuizMember>> ListAsync(GroupId group, CancellationToken cancellationToken);

    Task<QuizMember?> FindAsync(GroupId group, MemberId member, CancellationToken cancellationToken);

    /// <summary>
    /// With the effect's mark, in one transaction. Where the member is not to be named any more, the answers that are shown with the name are to be shown anew.
    /// An effect that is done already changes nothing.
    /// </summary>
    Task SetAsync(PrivacyChange change, CancellationToken cancellationToken);

    /// <summary>
    /// Erases the member's answers, reviews and name, and what the member wrote in disputes, with the effect's mark, in one transaction. How the member wants to be shown stays, and so does the
    /// bare mark of who answered a question that is open still: nobody answers it twice. The spreads of closed ones stay as they are; those that are shown with
    /// the member's name are to be shown anew.
    /// </summary>
    /// <param name="buttons">Actions of buttons that hold what a member answered in practice: those that are the member's alone are erased as well.</param>
    /// <returns>How many answers and reviews were erased.</returns>
    Task<int> ForgetAsync(GroupId group, MemberId member, IReadOnlySet<string> buttons, EffectId effect, CancellationToken cancellationToken);
}
