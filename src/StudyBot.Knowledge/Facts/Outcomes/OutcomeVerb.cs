namespace StudyBot.Knowledge.Facts.Outcomes;

/// <summary>A verb whose object, or whose whole phrase, is what an event came to.</summary>
/// <param name="Word">Its place in the sentence.</param>
/// <param name="Reach">Which words belong to the outcome.</param>
internal readonly record struct OutcomeVerb(int Word, OutcomeReach Reach, string Rule)
{
    public bool IsWhole => Reach is OutcomeReach.Phrase;
}

/// <summary>How many of a verb's words an outcome needs to be read rightly by itself.</summary>
internal enum OutcomeReach
{
    /// <summary>"a written statement of agreement": signed, announced or issued, it speaks for itself.</summary>
    Object,

    /// <summary>"proposed a joint patrol": without its verb the object would read as done.</summary>
    VerbAndObject,

    /// <summary>"agreed to start talks on relaxing restrictions so that …".</summary>
    Phrase,
}
