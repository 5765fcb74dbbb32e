using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.World;

/// <summary>A button in a message or a view.</summary>
public sealed record FakeButton(string Label, string ActionId, string BlockId, string? Value, string? Url)
{
    internal FakeButton(JsonObject wire, string blockId)
        : this((string)wire["text"]!["text"]!, (string?)wire["action_id"] ?? "", blockId, (string?)wire["value"], (string?)wire["url"])
    {
    }
}
