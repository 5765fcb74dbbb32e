using System.Text.Json.Nodes;

namespace StudyBot.Testing.Servers;

/// <summary>Fields that a later version of the server might send.</summary>
internal static class UnknownFields
{
    /// <summary>What is keyed by ids has no fields; a strange key would be a strange id.</summary>
    private static readonly HashSet<string> Maps = ["authorizing_integration_owners", "attachments", "messages", "users", "members", "roles", "channels"];

    /// <summary>Keyed by ids two levels deep.</summary>
    private const string FormState = "values";

    public static JsonObject AddTo(JsonObject payload)
    {
        var copy = (JsonObject)payload.DeepClone();
        Add(copy, "");
        return copy;
    }

    private static void Add(JsonNode? node, string name)
    {
        if (name == FormState)
        {
            return;
        }

        foreach (var (key, inner) in node switch
        {
            JsonObject o => o.Select(p => (p.Key, p.Value)).ToList(),
            JsonArray a => [.. a.Select(item => ("", item))],
            _ => [],
        })
        {
            Add(inner, key);
        }

        if (node is JsonObject known && !Maps.Contains(name))
        {
            known["field_of_tomorrow"] = new JsonObject { ["kind"] = 7, ["of"] = new JsonArray("a", null, 1.5) };
        }
    }
}
