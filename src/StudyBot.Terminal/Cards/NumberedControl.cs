using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Cards;

/// <summary>A button, or an option of a choice, under the number that is typed to use it: 1 is the first of the card.</summary>
/// <param name="Heading">The choice's placeholder, on its first option.</param>
public sealed record NumberedControl(int Number, string Label, string? Description, string? Heading, ButtonTarget Target)
{
    /// <summary>Those of a card that can be used, in reading order.</summary>
    public static IReadOnlyList<NumberedControl> Of(Card card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var numbered = new List<NumberedControl>();
        foreach (var control in card.Controls)
        {
            if (control is Button { IsDisabled: false } button)
            {
                numbered.Add(new(numbered.Count + 1, button.Label, null, null, button.Target));
            }
            else if (control is Choice choice)
            {
                string? heading = choice.Placeholder;
                foreach (var option in choice.Options)
                {
                    numbered.Add(new(numbered.Count + 1, option.Label, option.Description, heading, option.Target));
                    heading = null;
                }
            }
        }

        return numbered;
    }
}
