namespace StudyBot.Knowledge.Lookup;

/// <summary>What came of letting go of a document that waits.</summary>
public enum HeldLeaving
{
    /// <summary>It was decided on before; nothing was changed.</summary>
    Gone,

    /// <summary>Others brought it as well: it waits for them.</summary>
    WaitsForOthers,

    LetGo,
}
