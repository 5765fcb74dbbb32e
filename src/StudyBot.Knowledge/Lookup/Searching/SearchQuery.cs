namespace StudyBot.Knowledge.Lookup.Searching;

/// <summary>What to look for.</summary>
/// <param name="Terms">As <see cref="Terms.TermReader"/> makes them, each once.</param>
/// <param name="AtMost">How many passages.</param>
public sealed record SearchQuery(IReadOnlyList<string> Terms, int AtMost);
