using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.Rules;

/// <summary>What Slack refuses of a message, and what this house asks of every message that it sends.</summary>
internal static class MessageRules
{
    private const int AdvisedText = 4000;

    /// <summary>Everything that is wrong, a sentence each.</summary>
    public static IEnumerable<string> Of(JsonObject body, MessageKind kind)
    {
        var text = (string?)body["text"] ?? "";
        var blocks = body["blocks"];
        if (blocks is not null)
        {
            foreach (var problem in BlockRules.Of(blocks, isView: false))
            {
                yield return problem;
            }
        }

        var isDeletion = (bool?)body["delete_original"] == true;
        if (string.IsNullOrWhiteSpace(text) && !isDeletion)
        {
            yield return blocks is JsonArray { Count: > 0 } ? "blocks without a text for notifications and screen readers" : "no_text: neither text nor blocks";
        }

        if (CodePoints.Count(text) > AdvisedText)
        {
            yield return $"text has {CodePoints.Count(text)} characters, at most {AdvisedText} are advised";
        }

        foreach (var problem in TextRules.Markup(text, "/text"))
        {
            yield return problem;
        }

        if (body["attachments"] is not null)
        {
            yield return "attachments, which are of old";
        }

        if (body["link_names"] is not null || (string?)body["parse"] is not (null or "none"))
        {
            yield return "link_names or parse, by which a text could ping";
        }

        if (kind == MessageKind.Post && (body["metadata"]?["event_type"] is null || body["metadata"]?["event_payload"] is not JsonObject { Count: > 0 }))
        {
            yield return "a post without metadata of its own could not be found again after a crash";
        }

        if (kind == MessageKind.Response && (string?)body["response_type"] is not (null or "ephemeral" or "in_channel"))
        {
            yield return $"response_type {body["response_type"]}";
        }
    }
}
