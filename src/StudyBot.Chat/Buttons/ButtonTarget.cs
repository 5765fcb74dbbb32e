using System.Collections.Immutable;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Buttons;

/// <summary>What pressing a button means. A closed family.</summary>
public abstract record ButtonTarget
{
    private protected ButtonTarget()
    {
    }
}

/// <summary>
/// A look-up: nothing is written, neither when the card is sent nor when it is pressed. Becomes a self-contained sealed id, or a row where
/// it does not fit 100 characters.
/// </summary>
/// <param name="Action">Lower case, 1–16 letters, digits or hyphens.</param>
/// <param name="Allowed">The one member who may press it; null for anybody in the space.</param>
public sealed record ReadTarget(string Action, ImmutableArray<string> Arguments, UserId? Allowed = null) : ButtonTarget;

/// <summary>Pressing it changes something: always a row, written before the card is sent.</summary>
/// <param name="Group">The text form of the group whose data it concerns.</param>
public sealed record EffectTarget(string Action, ImmutableArray<string> Arguments, string Group, UserId? Allowed = null) : ButtonTarget;

/// <summary>Opens an address.</summary>
public sealed record LinkTarget(Uri Address) : ButtonTarget;

/// <summary>An id of at most 100 characters, the only target besides a link that an adapter ever sees.</summary>
public sealed record SealedTarget(string Id) : ButtonTarget;
