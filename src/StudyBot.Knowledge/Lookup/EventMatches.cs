using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>What a look-up of an event by name came to. A closed family.</summary>
public abstract record EventMatches
{
    private EventMatches()
    {
    }

    /// <summary>The name was empty.</summary>
    public sealed record NothingAsked : EventMatches;

    /// <summary>One fits best; the others that fit follow, best first.</summary>
    public sealed record OneBest(EventFact Event, IReadOnlyList<EventFact> AlsoThere, NameMatch Match) : EventMatches;

    /// <summary>Several fit equally well: whoever asked must choose. The others that fit follow.</summary>
    public sealed record EquallyGood(IReadOnlyList<EventFact> Events, IReadOnlyList<EventFact> AlsoThere, NameMatch Match) : EventMatches;

    /// <summary>None fits; the nearest, if any, for whoever asked to look at. They are no answer.</summary>
    public sealed record NoEvent(IReadOnlyList<EventFact> Nearest) : EventMatches;
}

/// <summary>How a name was understood.</summary>
/// <param name="ReadAs">The name as it was understood, in the sources' own spelling where it differs from what was typed.</param>
/// <param name="IsKindAsAsked">False where the name said a kind ("summit") and the best event is of another.</param>
public sealed record NameMatch(NameMatchQuality Quality, string ReadAs, bool IsKindAsAsked);

/// <summary>From the surest to the least sure.</summary>
public enum NameMatchQuality
{
    /// <summary>Every word stands in the event.</summary>
    Words,

    /// <summary>Some word is the start of one.</summary>
    Start,

    /// <summary>Some word is spelt otherwise; always said.</summary>
    Spelling,
}
