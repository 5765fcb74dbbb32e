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

/// <summary>A menu of options in a message.</summary>
public sealed record FakeSelect(string CustomId, IReadOnlyList<(string Label, string Value)> Options, bool IsDisabled)
{
    internal FakeSelect(JsonObject wire)
        : this(
            (string)wire["custom_id"]!,
            [.. wire["options"]!.AsArray().Select(o => ((string)o!["label"]!, (string)o["value"]!))],
            (bool?)wire["disabled"] ?? false)
    {
    }
}
