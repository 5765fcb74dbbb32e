namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>What a look-up by name came to. A closed family.</summary>
public abstract record NameMatches
{
    private NameMatches()
    {
    }

    /// <summary>The name was empty.</summary>
    public sealed record NothingAsked : NameMatches;

    /// <summary>One fits best; the others that fit less well follow, best first.</summary>
    /// <param name="IsByRole">Not by a name, but by what the sources call it beside its name: "prime minister".</param>
    public sealed record OneBest(NamedThing Thing, IReadOnlyList<NamedThing> Others, NameMatchQuality Quality, bool IsByRole) : NameMatches;

    /// <summary>Several fit equally well: whoever asked must choose. The most often named come first.</summary>
    /// <param name="IsByRole">As of <see cref="OneBest"/>.</param>
    public sealed record EquallyGood(IReadOnlyList<NamedThing> Things, NameMatchQuality Quality, bool IsByRole) : NameMatches;

    /// <summary>None fits; the nearest, if any, are no answer.</summary>
    public sealed record NoName(IReadOnlyList<NamedThing> Nearest) : NameMatches;
}
