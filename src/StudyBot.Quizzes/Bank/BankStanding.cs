namespace StudyBot.Quizzes.Bank;

/// <summary>Whether a question of the bank may be asked.</summary>
public enum BankStanding
{
    /// <summary>Waits for a moderator.</summary>
    Proposed,
    Approved,
    Retired,
}
