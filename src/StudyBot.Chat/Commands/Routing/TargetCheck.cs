using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>That what a handler puts on a card leads somewhere; a card that breaks this is a bug of its feature.</summary>
internal static class TargetCheck
{
    /// <exception cref="InvalidOperationException">An action is unknown, or a look-up button would have an effect, or the other way round.</exception>
    public static void Require(Card card, CommandCatalog catalog)
    {
        foreach (var control in card.Controls.IsDefault ? [] : card.Controls)
        {
            switch (control)
            {
                case Button button:
                    Require(button.Target, catalog);
                    break;
                case Choice choice:
                    foreach (var option in choice.Options)
                    {
                        Require(option.Target, catalog);
                    }

                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
    }

    public static void Require(Form form, CommandCatalog catalog)
    {
        var action = form.Target switch
        {
            ReadTarget read => read.Action,
            EffectTarget effect => effect.Action,
            _ => throw new InvalidOperationException("A form's target names the action of its handler."),
        };
        if (catalog.FindForm(action) is null)
        {
            throw new InvalidOperationException($"No form handler has the action \"{action}\".");
        }
    }

    private static void Require(ButtonTarget target, CommandCatalog catalog)
    {
        var (action, hasEffect) = target switch
        {
            ReadTarget read => (read.Action, false),
            EffectTarget effect => (effect.Action, true),
            _ => (null, false),
        };
        if (action is null)
        {
            return;
        }

        if (catalog.FindButton(action) is not var (_, spec))
        {
            throw new InvalidOperationException($"No button handler has the action \"{action}\".");
        }

        if (spec.HasEffect != hasEffect)
        {
            throw new InvalidOperationException($"The button \"{action}\" {(spec.HasEffect ? "has an effect and needs an EffectTarget" : "only looks up and needs a ReadTarget")}.");
        }
    }
}
