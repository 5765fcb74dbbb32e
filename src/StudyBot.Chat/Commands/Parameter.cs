using System.Collections.Immutable;

namespace StudyBot.Chat.Commands;

/// <summary>One parameter of a command. Where a platform gives only text, the first takes the free text and the others are <c>name:value</c>.</summary>
/// <param name="Name">Lower case, 1–32 letters, digits or hyphens.</param>
/// <param name="Description">1–100 characters.</param>
/// <param name="Choices">Where only some values are allowed; at most 25.</param>
/// <param name="Minimum">The least that a number may be.</param>
/// <param name="IsCompleted">The command completes it (<see cref="ICompletingCommand"/>), where the platform has no list of its own for its kind.</param>
public sealed record Parameter(
    string Name,
    string Description,
    ParameterKind Kind = ParameterKind.Text,
    bool IsRequired = false,
    bool IsCompleted = false,
    ImmutableArray<string> Choices = default,
    long? Minimum = null)
{
    /// <summary>What could stand there can be asked for.</summary>
    public bool IsOffered => IsCompleted || !Choices.IsDefaultOrEmpty;
}
