using System.Collections.Immutable;

namespace StudyBot.Chat.Commands;

/// <summary>What is read, allowed and run as one: a command's part, or the whole of it (with an empty name).</summary>
/// <param name="Example">A line that works as typed.</param>
/// <param name="HasEffect">Its delivery is committed before it is acknowledged, and runs again at the next start if it did not end.</param>
public sealed record Subcommand(
    string Name,
    string Description,
    string Example,
    ImmutableArray<Parameter> Parameters,
    Right Right,
    ResponseMode Mode,
    bool HasEffect);
