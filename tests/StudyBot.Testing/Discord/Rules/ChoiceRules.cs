using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>The limits of choices, fixed ones and those offered while somebody types.</summary>
internal static class ChoiceRules
{
    private const int Most = 25;
    private const int Longest = 100;
    private const int Text = 3;

    /// <param name="type">The option's: 3 text, 4 whole number, 10 number.</param>
    public static IEnumerable<string> Of(JsonArray choices, int type)
    {
        if (choices.Count > Most)
        {
            yield return $"{choices.Count} choices, at most {Most}";
        }

        foreach (var choice in choices.OfType<JsonObject>())
        {
            var name = (string?)choice["name"] ?? "";
            if (string.IsNullOrWhiteSpace(name) || name.Length > Longest)
            {
                yield return $"name of a choice has {name.Length} characters, 1 to {Longest}";
            }

            var isText = choice["value"]?.GetValueKind() == JsonValueKind.String;
            if (isText != (type == Text))
            {
                yield return "value of a choice is not of the option's type";
            }

            if (isText && ((string)choice["value"]!).Length is 0 or > Longest)
            {
                yield return $"value of a choice: 1 to {Longest} characters";
            }
        }
    }
}
