namespace StudyBot.Groups.Reviews;

/// <summary>What became of a member's report.</summary>
public enum ReportOutcome
{
    Reported,

    /// <summary>The member has reported this sentence, and nobody has looked at it yet.</summary>
    ReportedBefore,

    /// <summary><see cref="MemberReport.MostOpen"/> of the member's reports wait already.</summary>
    TooManyOpen,

    /// <summary>The group no longer sees the source.</summary>
    NoLongerThere,
}
