namespace StudyBot.Quizzes.Disputes;

/// <summary>What came of a dispute.</summary>
public enum DisputeOutcome
{
    Kept,

    /// <summary>The member had disputed this question before; that one stays.</summary>
    DisputedBefore,

    /// <summary><see cref="Dispute.MostOpen"/> of the member's disputes wait already.</summary>
    TooManyOpen,

    /// <summary>Its answer is not out yet.</summary>
    StillOpen,

    NoSuchQuestion,
}
