using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>
/// How questions that no moderator has ruled on are taken. It is asked at every reading, so that a changed policy counts for all of them at once.
/// </summary>
/// <param name="IsReviewed">None is asked before a moderator approves it.</param>
/// <param name="Confidence">Otherwise: the least confidence that needs no moderator. 0 to 1.</param>
public sealed record BankPolicy(bool IsReviewed, double Confidence)
{
    /// <summary>Those that may be asked.</summary>
    public IEnumerable<Question> Approved(GroupQuestions questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return questions.List.Where(banked => StandingOf(banked) == BankStanding.Approved).Select(banked => banked.Question);
    }

    public BankStanding StandingOf(BankedQuestion banked)
    {
        ArgumentNullException.ThrowIfNull(banked);
        return banked.Ruling switch
        {
            { IsApproved: true } => BankStanding.Approved,
            { IsApproved: false } => BankStanding.Retired,
            null => IsReviewed || banked.Question.Confidence < Confidence ? BankStanding.Proposed : BankStanding.Approved,
        };
    }
}
