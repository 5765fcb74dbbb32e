using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>The limits of embeds; characters are counted as UTF-16 units, which is never less than Discord counts.</summary>
internal static class EmbedRules
{
    private const int Most = 10;
    private const int LongestTogether = 6000;
    private const int MostFields = 25;

    public static IEnumerable<string> Of(JsonArray? embeds)
    {
        if (embeds is null)
        {
            yield break;
        }

        if (embeds.Count > Most)
        {
            yield return $"embeds: {embeds.Count}, at most {Most}";
        }

        var together = 0;
        foreach (var (embed, number) in embeds.OfType<JsonObject>().Select((embed, number) => (embed, number)))
        {
            foreach (var (name, text, limit, mayBeEmpty) in Texts(embed))
            {
                together += text.Length;
                if (text.Length > limit)
                {
                    yield return $"embeds[{number}].{name}: {text.Length} characters, at most {limit}";
                }

                if (!mayBeEmpty && string.IsNullOrWhiteSpace(text))
                {
                    yield return $"embeds[{number}].{name}: is empty";
                }
            }

            if (embed["fields"] is JsonArray { Count: > MostFields } fields)
            {
                yield return $"embeds[{number}].fields: {fields.Count}, at most {MostFields}";
            }

            if (embed.All(p => p.Key is "type" or "color"))
            {
                yield return $"embeds[{number}]: says nothing";
            }
        }

        if (together > LongestTogether)
        {
            yield return $"embeds: {together} characters in all, at most {LongestTogether}";
        }
    }

    private static IEnumerable<(string Name, string Text, int Limit, bool MayBeEmpty)> Texts(JsonObject embed)
    {
        yield return ("title", (string?)embed["title"] ?? "", 256, true);
        yield return ("description", (string?)embed["description"] ?? "", 4096, true);
        yield return ("footer.text", (string?)embed["footer"]?["text"] ?? "", 2048, embed["footer"] is null);
        yield return ("author.name", (string?)embed["author"]?["name"] ?? "", 256, embed["author"] is null);
        foreach (var (field, number) in (embed["fields"] as JsonArray ?? []).Select((field, number) => (field, number)))
        {
            yield return ($"fields[{number}].name", (string?)field?["name"] ?? "", 256, false);
            yield return ($"fields[{number}].value", (string?)field?["value"] ?? "", 1024, false);
        }
    }
}
