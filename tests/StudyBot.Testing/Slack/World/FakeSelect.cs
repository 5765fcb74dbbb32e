using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.World;

/// <summary>A menu in a message or a view: its options, or, where it is external, none but what is offered while somebody types.</summary>
public sealed record FakeSelect(string Type, string ActionId, string BlockId, IReadOnlyList<FakeOption> Options)
{
    internal FakeSelect(JsonObject wire, string blockId)
        : this((string)wire["type"]!, (string?)wire["action_id"] ?? "", blockId, FakeOption.Of(wire))
    {
        MinimumLength = (int?)wire["min_query_length"] ?? 3;
    }

    public bool IsExternal => Type is "external_select" or "multi_external_select";

    /// <summary>So many characters are typed before anything is offered.</summary>
    public int MinimumLength { get; }
}

/// <summary>One of a menu.</summary>
public sealed record FakeOption(string Label, string Value)
{
    internal static IReadOnlyList<FakeOption> Of(JsonObject holder) =>
    [
        .. ((holder["options"] as JsonArray) ?? []).Concat((holder["option_groups"] as JsonArray ?? []).SelectMany(g => g!["options"]!.AsArray()))
            .Select(o => new FakeOption((string)o!["text"]!["text"]!, (string)o["value"]!)),
    ];

    internal JsonObject ToJson() => new()
    {
        ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = Label, ["emoji"] = true },
        ["value"] = Value,
    };
}
