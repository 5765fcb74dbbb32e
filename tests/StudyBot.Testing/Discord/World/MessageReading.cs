using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.World;

/// <summary>What a member reads in a message: content, embeds and the texts of components.</summary>
internal static class MessageReading
{
    /// <summary>A component, what is in it, and what stands beside it, in the order of the screen.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? components)
    {
        foreach (var component in (components as JsonArray ?? []).OfType<JsonObject>())
        {
            yield return component;
            foreach (var inner in All(component["components"]))
            {
                yield return inner;
            }

            if (component["accessory"] is JsonObject accessory)
            {
                yield return accessory;
            }

            if (component["component"] is JsonObject labelled)
            {
                yield return labelled;
            }
        }
    }

    public static string Text(FakeMessage message) => string.Join('\n', Lines(message).Where(line => line.Length > 0));

    private static IEnumerable<string> Lines(FakeMessage message)
    {
        yield return message.Content;
        foreach (var embed in message.Embeds.OfType<JsonObject>())
        {
            yield return (string?)embed["author"]?["name"] ?? "";
            yield return (string?)embed["title"] ?? "";
            yield return (string?)embed["description"] ?? "";
            foreach (var field in (embed["fields"] as JsonArray ?? []).OfType<JsonObject>())
            {
                yield return $"{field["name"]}: {field["value"]}";
            }

            yield return (string?)embed["footer"]?["text"] ?? "";
        }

        foreach (var text in All(message.Components).Where(c => (int?)c["type"] == 10))
        {
            yield return (string?)text["content"] ?? "";
        }
    }
}
