using System.Collections.Immutable;

namespace StudyBot.Chat.Buttons;

/// <summary>What the id of a pressed button, option or form says. A closed family.</summary>
public abstract record ButtonReading
{
    private ButtonReading()
    {
    }

    public sealed record Opened(string Action, ImmutableArray<string> Arguments) : ButtonReading;

    /// <param name="Action">What the id names, unproven; only where <see cref="ButtonRefusal.Gone"/> is the reason.</param>
    public sealed record Refused(ButtonRefusal Why, string? Action = null) : ButtonReading;
}
