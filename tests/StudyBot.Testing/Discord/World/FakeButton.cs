using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.World;

/// <summary>A button of a message.</summary>
public sealed record FakeButton(string Label, string? CustomId, string? Url, bool IsDisabled, int Style)
{
    internal FakeButton(JsonObject wire)
        : this(
            (string?)wire["label"] ?? (string?)wire["emoji"]?["name"] ?? "",
            (string?)wire["custom_id"],
            (string?)wire["url"],
            (bool?)wire["disabled"] ?? false,
            (int?)wire["style"] ?? 0)
    {
    }
}
