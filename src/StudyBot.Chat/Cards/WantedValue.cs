using System.Collections.Immutable;

namespace StudyBot.Chat.Cards;

/// <summary>
/// A value that the command was not given, or not rightly. Where nothing is completed while somebody types, a platform may offer below the card what could
/// stand there, and ask once more with all else as it was.
/// </summary>
/// <param name="Parameter">By its name; one that has completions or choices.</param>
public sealed record WantedValue(string Parameter)
{
    /// <summary>What the command read for its parameters out of the free text, by their names; all others stay as they were typed.</summary>
    public ImmutableDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;
}
