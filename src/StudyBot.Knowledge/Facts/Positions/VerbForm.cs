namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>How a form of a verb may be used.</summary>
internal enum VerbForm
{
    /// <summary>"argue": of many, of "I", or behind "did".</summary>
    Base,

    /// <summary>"argues".</summary>
    Third,

    /// <summary>"argued": told, or behind "has"; behind "was" it is done to the subject.</summary>
    Past,

    /// <summary>"arguing".</summary>
    Ing,
}
