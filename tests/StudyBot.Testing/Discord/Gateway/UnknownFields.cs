using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.Gateway;

/// <summary>Fields that a later version of Discord might send.</summary>
internal static class UnknownFields
{
    public static JsonObject AddTo(JsonObject payload)
    {
        var copy = (JsonObject)payload.DeepClone();
        Add(copy);
        return copy;
    }

    private static void Add(JsonNode? node)
    {
        foreach (var inner in node switch { JsonObject o => o.Select(p => p.Value).ToList(), JsonArray a => [.. a], _ => [] })
        {
            Add(inner);
        }

        if (node is JsonObject known)
        {
            known["field_of_tomorrow"] = new JsonObject { ["kind"] = 7, ["of"] = new JsonArray("a", null, 1.5) };
        }
    }
}
