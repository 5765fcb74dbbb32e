using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>The limits of a form, which Discord calls a modal.</summary>
internal static class ModalRules
{
    private const int LongestTitle = 45;
    private const int LongestLabel = 45;
    private const int MostRows = 5;
    private const int TextInput = 4;
    private const int Label = 18;
    private const int TextDisplay = 10;
    private const int LongestText = 4000;

    public static IEnumerable<string> Of(JsonObject modal)
    {
        var title = (string?)modal["title"] ?? "";
        if (string.IsNullOrWhiteSpace(title) || title.Length > LongestTitle)
        {
            yield return $"modal: title of {title.Length} characters, 1 to {LongestTitle}";
        }

        if (((string?)modal["custom_id"] ?? "").Length is 0 or > 100)
        {
            yield return "modal: custom_id, 1 to 100 characters";
        }

        var rows = modal["components"] as JsonArray ?? [];
        if (rows.Count is 0 or > MostRows)
        {
            yield return $"modal: {rows.Count} components, 1 to {MostRows}";
        }

        foreach (var row in rows.OfType<JsonObject>())
        {
            var inputs = MessageReading.All(new JsonArray(row.DeepClone())).Where(c => (int?)c["type"] is not (1 or Label or TextDisplay)).ToList();
            if ((int?)row["type"] != TextDisplay && inputs.Count != 1)
            {
                yield return "modal: one input in each row";
            }

            var label = (string?)row["label"] ?? (string?)inputs.FirstOrDefault()?["label"];
            if ((int?)row["type"] != TextDisplay && (string.IsNullOrWhiteSpace(label) || label.Length > LongestLabel))
            {
                yield return $"modal: label of {label?.Length ?? 0} characters, 1 to {LongestLabel}";
            }

            if (((string?)row["description"] ?? "").Length > 100)
            {
                yield return "modal: description, at most 100 characters";
            }

            foreach (var problem in inputs.Where(i => (int?)i["type"] == TextInput).SelectMany(OfInput))
            {
                yield return problem;
            }
        }

        foreach (var problem in ControlRules.OfIds([.. MessageReading.All(rows)]))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> OfInput(JsonObject input)
    {
        if (((string?)input["value"] ?? "").Length > LongestText || ((string?)input["placeholder"] ?? "").Length > 100)
        {
            yield return $"modal: text of at most {LongestText}, placeholder of at most 100 characters";
        }

        var (least, most) = ((int?)input["min_length"] ?? 0, (int?)input["max_length"] ?? LongestText);
        if (least is < 0 or > LongestText || most is < 1 or > LongestText || least > most)
        {
            yield return $"modal: {least} to {most} characters, within 0 to {LongestText}";
        }

        if ((string?)input["value"] is { Length: > 0 } value && (value.Length < least || value.Length > most))
        {
            yield return $"modal: a given text of {value.Length} characters, {least} to {most}";
        }

        if ((int?)input["style"] is not (1 or 2) || input["custom_id"] is null)
        {
            yield return "modal: an input has a style (1 or 2) and a custom_id";
        }
    }
}
