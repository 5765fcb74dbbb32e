using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.Rules;

/// <summary>What Slack refuses of a view.</summary>
internal static class ViewRules
{
    private const int LongestTitle = 24;
    private const int LongestMetadata = 3000;
    private const int LargestBytes = 250_000;

    public static IEnumerable<string> Of(JsonObject view)
    {
        var type = (string?)view["type"];
        if (type is not ("modal" or "home"))
        {
            return [$"unsupported type: {type} [json-pointer:/view/type]"];
        }

        var blocks = view["blocks"] as JsonArray ?? [];
        var isModal = type == "modal";
        return
        [
            .. isModal
                ? Fields.Unknown(view, "/view", "type", "title", "blocks", "close", "submit", "private_metadata", "callback_id", "clear_on_close", "notify_on_close", "external_id", "submit_disabled")
                : Fields.Unknown(view, "/view", "type", "blocks", "private_metadata", "callback_id", "external_id"),
            .. TextRules.Plain(view, "title", "/view", LongestTitle, isRequired: isModal),
            .. TextRules.Plain(view, "submit", "/view", LongestTitle, isRequired: isModal && blocks.Any(b => (string?)b?["type"] == "input")),
            .. TextRules.Plain(view, "close", "/view", LongestTitle),
            .. Fields.Text(view, "private_metadata", "/view", LongestMetadata),
            .. Fields.Id(view, "callback_id", "/view"),
            .. Fields.Id(view, "external_id", "/view"),
            .. blocks.Count == 0 ? ["no blocks [json-pointer:/view/blocks]"] : (string[])[],
            .. BlockRules.Of(view["blocks"], isView: true, "/view/blocks"),
            .. FileInputs(blocks, isModal),
            .. Encoding.UTF8.GetByteCount(view.ToJsonString()) > LargestBytes ? ["view_too_large"] : (string[])[],
        ];
    }

    private static IEnumerable<string> FileInputs(JsonArray blocks, bool isModal) =>
        isModal ? [] : blocks.Where(b => (string?)b?["element"]?["type"] == "file_input").Select(_ => "file_input stands in modals only");
}
