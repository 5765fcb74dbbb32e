namespace StudyBot.Knowledge.Facts;

/// <summary>Why a fact is less sure than others of its kind.</summary>
public enum FactDoubt
{
    /// <summary>The date was taken from another paragraph than the one that names the event.</summary>
    DateFromElsewhere,

    /// <summary>Only the widest rule sees an event there, and no date bears it out.</summary>
    WideRule,

    /// <summary>Who it was is told by a pronoun alone: the name stands elsewhere.</summary>
    NameFromPronoun,

    /// <summary>Who spoke is told by what stands beside the words, and by no verb.</summary>
    SpeakerFromNearby,

    /// <summary>The words fit the weakest pattern of their rule.</summary>
    WeakPattern,
}
