namespace StudyBot.Groups.Reviews;

/// <summary>What became of a moderator's decision.</summary>
public enum ReviewOutcome
{
    Done,

    /// <summary>Somebody decided since; nothing was changed.</summary>
    DecidedMeanwhile,

    /// <summary>The fact, the source or the report is gone; nothing was changed.</summary>
    NoLongerThere,
}
