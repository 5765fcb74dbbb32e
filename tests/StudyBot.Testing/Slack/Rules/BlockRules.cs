using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.Rules;

/// <summary>The limits of blocks, in code points, as Slack's reference names them.</summary>
internal static class BlockRules
{
    private const int MostInMessage = 50;
    private const int MostInView = 100;
    private const int LongestSection = 3000;
    private const int LongestField = 2000;
    private const int LongestHeader = 150;
    private const int LongestLabel = 2000;
    private const int LongestAlt = 2000;
    private const int LongestUrl = 3000;
    private const int LongestMarkdown = 12_000;
    private const int MostFields = 10;
    private const int MostElements = 25;
    private const int MostInContext = 10;

    /// <param name="isView">In a modal or the Home tab, and not in a message.</param>
    public static IEnumerable<string> Of(JsonNode? given, bool isView, string at = "/blocks")
    {
        if (given is not JsonArray blocks)
        {
            return [$"must be a list {Fields.At(at)}"];
        }

        var most = isView ? MostInView : MostInMessage;
        return
        [
            .. blocks.Count > most ? [$"{blocks.Count} blocks, at most {most} {Fields.At(at)}"] : (string[])[],
            .. Twice(blocks, "block_id").Select(id => $"block_id \"{id}\" stands more than once {Fields.At(at)}"),
            .. blocks.SelectMany((block, place) => Of(block, isView, $"{at}/{place}", place)),
        ];
    }

    private static IEnumerable<string> Of(JsonNode? given, bool isView, string at, int place) => given is not JsonObject block
        ? [$"is no block {Fields.At($"{at}")} ({place})"]
        : [.. Fields.Id(block, "block_id", at), .. OfType(block, (string?)block["type"] ?? "", isView, at)];

    private static IEnumerable<string> OfType(JsonObject block, string type, bool isView, string at) => type switch
    {
        "section" => Section(block, at),
        "header" => [.. Fields.Unknown(block, at, "type", "block_id", "text"), .. TextRules.Plain(block, "text", at, LongestHeader, isRequired: true)],
        "divider" => Fields.Unknown(block, at, "type", "block_id"),
        "context" => Context(block, at),
        "actions" => Actions(block, at),
        "image" => Image(block, at),
        "input" => Input(block, at),
        "markdown" when !isView => [.. Fields.Unknown(block, at, "type", "block_id", "text"), .. Fields.Text(block, "text", at, LongestMarkdown, isRequired: true)],
        "rich_text" => Fields.Unknown(block, at, "type", "block_id", "elements"),
        _ => [$"unsupported type: {type} {Fields.At($"{at}/type")}"],
    };

    private static IEnumerable<string> Section(JsonObject block, string at)
    {
        var fields = block["fields"] as JsonArray ?? [];
        return
        [
            .. Fields.Unknown(block, at, "type", "block_id", "text", "fields", "accessory", "expand"),
            .. TextRules.Of(block, "text", at, LongestSection),
            .. block["text"] is null && fields.Count == 0 ? [$"neither text nor fields {Fields.At(at)}"] : (string[])[],
            .. block.ContainsKey("fields") && fields.Count is 0 or > MostFields ? [$"{fields.Count} fields, 1 to {MostFields} {Fields.At(at)}"] : (string[])[],
            .. fields.SelectMany((field, place) => TextRules.Of(field, $"{at}/fields/{place}", LongestField)),
            .. block["accessory"] is { } accessory && (string?)accessory["type"] != "image" ? ElementRules.Of(accessory, "section", $"{at}/accessory") : [],
        ];
    }

    private static IEnumerable<string> Context(JsonObject block, string at)
    {
        var elements = block["elements"] as JsonArray ?? [];
        return
        [
            .. Fields.Unknown(block, at, "type", "block_id", "elements"),
            .. elements.Count is 0 or > MostInContext ? [$"{elements.Count} elements, 1 to {MostInContext} {Fields.At(at)}"] : (string[])[],
            .. elements.SelectMany((element, place) => (string?)element?["type"] == "image" ? [] : TextRules.Of(element, $"{at}/elements/{place}", LongestSection)),
        ];
    }

    private static IEnumerable<string> Actions(JsonObject block, string at)
    {
        var elements = block["elements"] as JsonArray ?? [];
        return
        [
            .. Fields.Unknown(block, at, "type", "block_id", "elements"),
            .. elements.Count is 0 or > MostElements ? [$"{elements.Count} elements, 1 to {MostElements} {Fields.At(at)}"] : (string[])[],
            .. Twice(elements, "action_id").Select(id => $"action_id \"{id}\" already exists for another element {Fields.At(at)}"),
            .. elements.SelectMany((element, place) => ElementRules.Of(element, "actions", $"{at}/elements/{place}")),
        ];
    }

    private static IEnumerable<string> Image(JsonObject block, string at) =>
    [
        .. Fields.Unknown(block, at, "type", "block_id", "image_url", "alt_text", "title", "slack_file"),
        .. Fields.Text(block, "alt_text", at, LongestAlt, isRequired: true),
        .. Fields.Address(block, "image_url", at, LongestUrl),
        .. TextRules.Plain(block, "title", at, LongestLabel),
        .. (block["image_url"] is null) == (block["slack_file"] is null) ? [$"either image_url or slack_file {Fields.At(at)}"] : (string[])[],
    ];

    private static IEnumerable<string> Input(JsonObject block, string at) =>
    [
        .. Fields.Unknown(block, at, "type", "block_id", "label", "element", "hint", "optional", "dispatch_action"),
        .. TextRules.Plain(block, "label", at, LongestLabel, isRequired: true),
        .. TextRules.Plain(block, "hint", at, LongestLabel),
        .. Fields.Flag(block, "optional", at),
        .. ElementRules.Of(block["element"], "input", $"{at}/element"),
    ];

    private static IEnumerable<string> Twice(JsonArray all, string name) => all.Select(one => (string?)one?[name]).OfType<string>()
        .GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}
