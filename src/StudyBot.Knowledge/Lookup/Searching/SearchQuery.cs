namespace StudyBot.Knowledge.Lookup.Searching;

/// <summary>What to look for.</summary>
/// <param name="Terms">As <see cref="Terms.TermReader"/> makes them, each once.</param>
/// <param name="AtMost">How many passages.</param>
public sealed record SearchQuery(IReadOnlyList<string> Terms, int AtMost)
{
    /// <summary>About so many of the terms stand in each passage, the rarer ones counted strictly; of terms that are nowhere none is asked for.</summary>
    public int AtLeast { get; init; } = 1;
}
