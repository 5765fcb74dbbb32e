namespace StudyBot.Terminal.Lines.Editing;

/// <summary>What a key means for the line as a whole.</summary>
internal enum KeyOutcome
{
    GoesOn,

    /// <summary>The line is given.</summary>
    Done,

    /// <summary>The line was not typed: a key stands for it.</summary>
    Pressed,

    /// <summary>The input has ended.</summary>
    End,

    /// <summary>The screen is to be cleared.</summary>
    Clear,
}
