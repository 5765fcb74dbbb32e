using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Lookup.Positions;

/// <summary>What a look-up of positions came to. A closed family.</summary>
public abstract record PositionMatches
{
    private PositionMatches()
    {
    }

    /// <summary>By holder: first whoever is asked for by name, then those who say most of the topic.</summary>
    public sealed record Found(IReadOnlyList<HeldPositions> Holders, ReadWords Topic) : PositionMatches;

    /// <summary>The topic was empty: what there is, most first.</summary>
    public sealed record NothingAsked(IReadOnlyList<string> Topics, IReadOnlyList<string> Holders) : PositionMatches;

    /// <summary>Nobody is told to hold anything of it; the topics and holders that look most like it. They are no answer.</summary>
    public sealed record NothingAbout(IReadOnlyList<string> Nearest) : PositionMatches;

    /// <summary>The documents hold no positions, or there are no documents.</summary>
    public sealed record NoPositions : PositionMatches;
}

/// <summary>What one holds, newest source first.</summary>
/// <param name="Holder">As it is written most.</param>
public sealed record HeldPositions(string Holder, IReadOnlyList<FoundPosition> Positions);

/// <summary>A position, and tellings of the very same words by other sources.</summary>
public sealed record FoundPosition(PositionFact Position, IReadOnlyList<PositionFact> AlsoTold);
