namespace StudyBot.Terminal.Lines.Editing;

/// <summary>What a key means for the line as a whole.</summary>
internal enum KeyOutcome
{
    GoesOn,

    /// <summary>The line is given.</summary>
    Done,

    /// <summary>The input has ended.</summary>
    End,

    /// <summary>The screen is to be cleared.</summary>
    Clear,
}
