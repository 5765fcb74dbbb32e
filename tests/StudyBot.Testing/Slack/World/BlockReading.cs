using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.World;

/// <summary>What stands in blocks: their elements, and what a member reads in them.</summary>
internal static class BlockReading
{
    /// <summary>Whatever can be used in them, with the id of its block, in the order of the screen.</summary>
    public static IEnumerable<(JsonObject Element, string BlockId)> Elements(JsonArray blocks)
    {
        foreach (var block in blocks.OfType<JsonObject>())
        {
            var id = (string?)block["block_id"] ?? "";
            foreach (var single in new[] { block["accessory"], block["element"] }.OfType<JsonObject>())
            {
                yield return (single, id);
            }

            if ((string?)block["type"] == "actions")
            {
                foreach (var element in (block["elements"] as JsonArray ?? []).OfType<JsonObject>())
                {
                    yield return (element, id);
                }
            }
        }
    }

    public static IReadOnlyList<FakeButton> Buttons(JsonArray blocks) =>
        [.. Elements(blocks).Where(e => (string?)e.Element["type"] == "button").Select(e => new FakeButton(e.Element, e.BlockId))];

    public static IReadOnlyList<FakeSelect> Selects(JsonArray blocks) =>
        [.. Elements(blocks).Where(e => IsMenu((string?)e.Element["type"])).Select(e => new FakeSelect(e.Element, e.BlockId))];

    /// <summary>Each text of each block, top to bottom, a line each; not what stands on buttons and menus.</summary>
    public static string Text(JsonArray blocks) => string.Join('\n', blocks.OfType<JsonObject>().SelectMany(Texts).Where(t => t.Length > 0));

    private static bool IsMenu(string? type) => type is "static_select" or "external_select" or "overflow" or "radio_buttons" or "checkboxes";

    private static IEnumerable<string> Texts(JsonObject block)
    {
        yield return Text(block["text"]);
        yield return Text(block["label"]);
        foreach (var part in (block["fields"] as JsonArray ?? []).Concat((string?)block["type"] == "context" ? block["elements"] as JsonArray ?? [] : []))
        {
            yield return Text(part);
        }

        yield return Text(block["hint"]);
        yield return (string?)block["alt_text"] ?? "";
        if ((string?)block["type"] == "rich_text")
        {
            yield return RichText(block["elements"]);
        }
    }

    private static string Text(JsonNode? text) => text switch
    {
        JsonObject holder => (string?)holder["text"] ?? "",
        JsonValue plain => plain.ToString(),
        _ => "",
    };

    private static string RichText(JsonNode? elements) => string.Concat((elements as JsonArray ?? []).OfType<JsonObject>().Select(e =>
        (string?)e["text"] ?? (string?)e["url"] ?? RichText(e["elements"]) + ((string?)e["type"] == "rich_text_section" ? "\n" : "")));
}
