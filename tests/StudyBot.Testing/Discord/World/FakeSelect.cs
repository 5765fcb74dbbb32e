using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.World;

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
