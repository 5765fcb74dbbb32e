using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.Rules;

/// <summary>The limits of what can be pressed, chosen or filled in.</summary>
internal static class ElementRules
{
    private const int LongestLabel = 75;
    private const int LongestValue = 2000;
    private const int LongestUrl = 3000;
    private const int LongestPlaceholder = 150;
    private const int LongestInput = 3000;
    private const int MostOptions = 100;
    private const int MostBoxes = 10;
    private const int MostOfOverflow = 5;
    private const int MostFiles = 10;

    private static readonly HashSet<string> InActions =
        ["button", "static_select", "external_select", "users_select", "conversations_select", "channels_select", "overflow", "checkboxes", "radio_buttons", "datepicker", "timepicker"];

    private static readonly HashSet<string> InSections = [.. InActions, "image", "multi_static_select", "multi_external_select"];

    private static readonly HashSet<string> InInputs =
        ["plain_text_input", "static_select", "external_select", "multi_static_select", "multi_external_select", "checkboxes", "radio_buttons", "datepicker", "timepicker",
            "number_input", "url_text_input", "email_text_input", "file_input", "users_select", "conversations_select", "channels_select"];

    /// <param name="place">The kind of block that it stands in: <c>actions</c>, <c>section</c>, <c>input</c>.</param>
    public static IEnumerable<string> Of(JsonNode? given, string place, string at)
    {
        if (given is not JsonObject element)
        {
            return [$"is no element {Fields.At(at)}"];
        }

        var type = (string?)element["type"] ?? "";
        var allowed = place switch { "actions" => InActions, "input" => InInputs, _ => InSections };
        if (!allowed.Contains(type))
        {
            return [$"unsupported type: {type} in {place} {Fields.At($"{at}/type")}"];
        }

        return [.. Fields.Id(element, "action_id", at), .. OfType(element, type, at), .. Confirm(element["confirm"], $"{at}/confirm")];
    }

    /// <summary>The options of a menu, or those that are offered for one.</summary>
    /// <param name="isOffer">Offered while somebody types: there may be none.</param>
    public static IEnumerable<string> OfOptions(JsonObject holder, string at, int most = MostOptions, bool isOffer = false)
    {
        if ((holder["options"] is null) == (holder["option_groups"] is null))
        {
            return [$"either options or option_groups {Fields.At(at)}"];
        }

        if (holder["option_groups"] is JsonArray groups)
        {
            return groups.Count > MostOptions || (groups.Count == 0 && !isOffer)
                ? [$"{groups.Count} groups, 1 to {MostOptions} {Fields.At(at)}"]
                : groups.SelectMany((g, i) => g is JsonObject group
                    ? TextRules.Plain(group, "label", $"{at}/option_groups/{i}", LongestLabel, isRequired: true).Concat(OfOptions(group, $"{at}/option_groups/{i}"))
                    : [$"is no group {Fields.At(at)}"]);
        }

        var options = holder["options"] as JsonArray ?? [];
        var counted = options.Count > most || (options.Count == 0 && !isOffer) ? [$"{options.Count} options, 1 to {most} {Fields.At($"{at}/options")}"] : (string[])[];
        var twice = options.Select(o => (string?)o?["value"]).GroupBy(v => v, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => $"two options of one value {Fields.At($"{at}/options")}");
        return counted.Concat(twice).Concat(options.SelectMany((o, i) => Option(o, $"{at}/options/{i}")));
    }

    private static IEnumerable<string> OfType(JsonObject element, string type, string at)
    {
        switch (type)
        {
            case "button":
                return
                [
                    .. Fields.Unknown(element, at, "type", "text", "action_id", "url", "value", "style", "confirm", "accessibility_label"),
                    .. TextRules.Plain(element, "text", at, LongestLabel, isRequired: true),
                    .. Fields.Text(element, "value", at, LongestValue),
                    .. Fields.Address(element, "url", at, LongestUrl),
                    .. Fields.Text(element, "accessibility_label", at, LongestLabel),
                    .. (string?)element["style"] is null or "primary" or "danger" ? (string[])[] : [$"style {element["style"]} {Fields.At($"{at}/style")}"],
                ];
            case "static_select" or "multi_static_select":
                return
                [
                    .. Fields.Unknown(element, at, "type", "action_id", "placeholder", "options", "option_groups", "initial_option", "initial_options", "confirm", "focus_on_load", "max_selected_items"),
                    .. TextRules.Plain(element, "placeholder", at, LongestPlaceholder),
                    .. OfOptions(element, at),
                    .. Initial(element, at),
                ];
            case "external_select" or "multi_external_select":
                return
                [
                    .. Fields.Unknown(element, at, "type", "action_id", "placeholder", "min_query_length", "initial_option", "initial_options", "confirm", "focus_on_load", "max_selected_items"),
                    .. TextRules.Plain(element, "placeholder", at, LongestPlaceholder),
                    .. element["action_id"] is null ? [$"missing required field: action_id {Fields.At(at)}"] : (string[])[],
                ];
            case "overflow":
                return [.. Fields.Unknown(element, at, "type", "action_id", "options", "confirm"), .. OfOptions(element, at, MostOfOverflow)];
            case "checkboxes" or "radio_buttons":
                return
                [
                    .. Fields.Unknown(element, at, "type", "action_id", "options", "initial_option", "initial_options", "confirm", "focus_on_load"),
                    .. OfOptions(element, at, MostBoxes),
                    .. Initial(element, at),
                ];
            case "plain_text_input":
                return PlainInput(element, at);
            case "file_input":
                return FileInput(element, at);
            default:
                return TextRules.Plain(element, "placeholder", at, LongestPlaceholder);
        }
    }

    private static IEnumerable<string> PlainInput(JsonObject element, string at)
    {
        var (least, most) = ((int?)element["min_length"] ?? 0, (int?)element["max_length"] ?? LongestInput);
        return
        [
            .. Fields.Unknown(element, at, "type", "action_id", "initial_value", "multiline", "min_length", "max_length", "dispatch_action_config", "focus_on_load", "placeholder"),
            .. TextRules.Plain(element, "placeholder", at, LongestPlaceholder),
            .. Fields.Text(element, "initial_value", at, most),
            .. Fields.Flag(element, "multiline", at),
            .. least < 0 || least > most || most is < 1 or > LongestInput ? [$"length of {least} to {most}, within 0 to {LongestInput} {Fields.At(at)}"] : (string[])[],
        ];
    }

    private static IEnumerable<string> FileInput(JsonObject element, string at) =>
    [
        .. Fields.Unknown(element, at, "type", "action_id", "filetypes", "max_files"),
        .. (int?)element["max_files"] is < 1 or > MostFiles ? [$"max_files {element["max_files"]}, 1 to {MostFiles} {Fields.At(at)}"] : (string[])[],
        .. element["filetypes"] is JsonArray { Count: 0 } ? [$"filetypes without any {Fields.At(at)}"] : (string[])[],
    ];

    private static IEnumerable<string> Option(JsonNode? given, string at) => given is not JsonObject option
        ? [$"is no option {Fields.At(at)}"]
        :
        [
            .. Fields.Unknown(option, at, "text", "value", "description", "url"),
            .. TextRules.Of(option, "text", at, LongestLabel, isRequired: true),
            .. Fields.Text(option, "value", at, LongestLabel, isRequired: true),
            .. TextRules.Of(option, "description", at, LongestLabel),
            .. Fields.Address(option, "url", at, LongestUrl),
        ];

    private static IEnumerable<string> Initial(JsonObject element, string at)
    {
        var values = ((element["options"] as JsonArray) ?? []).Concat((element["option_groups"] as JsonArray ?? []).SelectMany(g => g?["options"] as JsonArray ?? []))
            .Select(o => o?.ToJsonString()).ToHashSet(StringComparer.Ordinal);
        return (element["initial_options"] as JsonArray ?? []).Append(element["initial_option"]).OfType<JsonObject>().Any(o => !values.Contains(o.ToJsonString()))
            ? [$"an initial option that is none of the options {Fields.At(at)}"]
            : [];
    }

    private static IEnumerable<string> Confirm(JsonNode? given, string at) => given is not JsonObject confirm
        ? []
        :
        [
            .. Fields.Unknown(confirm, at, "title", "text", "confirm", "deny", "style"),
            .. TextRules.Plain(confirm, "title", at, 100, isRequired: true),
            .. TextRules.Of(confirm, "text", at, 300, isRequired: true),
            .. TextRules.Plain(confirm, "confirm", at, 30, isRequired: true),
            .. TextRules.Plain(confirm, "deny", at, 30, isRequired: true),
        ];
}
