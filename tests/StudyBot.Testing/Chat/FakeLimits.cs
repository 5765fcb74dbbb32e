using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;

namespace StudyBot.Testing.Chat;

/// <summary>What the narrowest platform refuses and no renderer can mend by cutting.</summary>
public static class FakeLimits
{
    public static IEnumerable<string> Broken(Card card)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (label, target) in card.Controls.SelectMany(Targets))
        {
            switch (target)
            {
                case SealedTarget { Id: var id }:
                    if (id.Length is 0 or > ButtonCodec.MaxLength)
                    {
                        yield return $"The id of \"{label}\" has {id.Length} characters.";
                    }

                    if (!ids.Add(id))
                    {
                        yield return $"The id of \"{label}\" stands twice in one message.";
                    }

                    break;
                case LinkTarget:
                    break;
                default:
                    yield return $"\"{label}\" was never sealed.";
                    break;
            }

            if (label.Length is 0 or > 80)
            {
                yield return $"A label has {label.Length} characters.";
            }
        }

        if (card.Controls.OfType<Choice>().Any(c => c.Options.Length is 0 or > 25))
        {
            yield return "A choice has no options, or more than 25.";
        }

        if (card.Title.Length == 0)
        {
            yield return "A card has no title.";
        }
    }

    public static IEnumerable<string> Broken(Form form)
    {
        if (form.Target is not SealedTarget { Id.Length: > 0 and <= ButtonCodec.MaxLength })
        {
            yield return "The form's target is not sealed.";
        }

        if (form.Fields.IsDefaultOrEmpty || form.Fields.Length > 5 || form.Fields.DistinctBy(f => f.Name).Count() != form.Fields.Length)
        {
            yield return "A form has 1–5 fields of different names.";
        }
    }

    public static IEnumerable<string> Broken(ImmutableArray<Completion> completions)
    {
        if (completions.Length > 25)
        {
            yield return $"{completions.Length} completions.";
        }

        if (completions.Any(c => c.Label.Length is 0 or > 100 || c.Value.Length is 0 or > 100))
        {
            yield return "A completion is empty or longer than 100 characters.";
        }
    }

    private static IEnumerable<(string Label, ButtonTarget Target)> Targets(CardControl control) => control switch
    {
        Button button => [(button.Label, button.Target)],
        Choice choice => choice.Options.Select(o => (o.Label, o.Target)),
        _ => [],
    };
}
