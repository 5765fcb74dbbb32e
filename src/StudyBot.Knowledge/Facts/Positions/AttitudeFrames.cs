namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>What must follow a verb so that it says what its subject holds.</summary>
[Flags]
internal enum AttitudeFrames
{
    None = 0,

    /// <summary>"argued that", "feared, however, that", "questioned whether".</summary>
    That = 1,

    /// <summary>"believed the only way was": a clause without its "that".</summary>
    Clause = 2,

    /// <summary>"opposed the treaty".</summary>
    Object = 4,

    /// <summary>"viewed the plan as a threat", "regarded it with suspicion".</summary>
    As = 8,

    /// <summary>"considered the act an insult", "deemed it necessary".</summary>
    Complement = 16,

    /// <summary>"wants to find", "refused to accept".</summary>
    Infinitive = 32,

    /// <summary>"claims sovereignty", "denied any part in it": only what one claims or denies, no trophy and no access.</summary>
    Claim = 64,

    /// <summary>"expressed concern about", "maintained the position that": the noun says what it is.</summary>
    Stance = 128,
}
