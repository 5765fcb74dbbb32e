using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Slack.Wire.Payloads;

/// <param name="BotId">Of what a bot said.</param>
/// <param name="Metadata">As others wrote it, so of any shape.</param>
/// <param name="Blocks">Likewise.</param>
internal sealed record HistoryMessage(string? Ts, string? BotId, JsonElement Metadata, JsonElement Blocks)
{
    /// <summary>The ids of the buttons in its rows.</summary>
    [JsonIgnore]
    public IEnumerable<string> ActionIds =>
        from block in ListOf(Blocks)
        from element in ListOf(Property(block, "elements"))
        let id = Property(element, "action_id")
        where id.ValueKind == JsonValueKind.String
        select id.GetString();

    private static JsonElement.ArrayEnumerator ListOf(JsonElement json) => json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : default;

    private static JsonElement Property(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;
}
