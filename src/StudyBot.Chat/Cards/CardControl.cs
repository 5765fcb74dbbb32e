using System.Collections.Immutable;
using StudyBot.Chat.Buttons;

namespace StudyBot.Chat.Cards;

/// <summary>Something on a card that can be pressed or chosen. A closed family.</summary>
public abstract record CardControl
{
    private protected CardControl()
    {
    }
}

/// <summary>A button. <see cref="Target"/> is what the feature wants; the router turns it into a <see cref="SealedTarget"/> before an adapter sees it.</summary>
public sealed record Button(string Label, ButtonTarget Target, ButtonStyle Style = ButtonStyle.Secondary, bool IsDisabled = false) : CardControl
{
    public PageTurn Turn { get; init; }
}

/// <summary>A list to choose one from. Each option has a target of its own, so that a platform may show it as a menu or as buttons.</summary>
public sealed record Choice(string Placeholder, ImmutableArray<ChoiceOption> Options) : CardControl;

public sealed record ChoiceOption(string Label, string? Description, ButtonTarget Target);
