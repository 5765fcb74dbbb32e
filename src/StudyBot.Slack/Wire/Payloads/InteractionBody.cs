using System.Text.Json;

namespace StudyBot.Slack.Wire.Payloads;

/// <summary>A press, a form, a menu that asks for options, or a shortcut; each uses some of the members.</summary>
internal sealed record InteractionBody
{
    public const string BlockActions = "block_actions";
    public const string ViewSubmission = "view_submission";
    public const string ViewClosed = "view_closed";
    public const string BlockSuggestion = "block_suggestion";
    public const string MessageAction = "message_action";
    public const string Shortcut = "shortcut";

    public string? Type { get; init; }

    public IdBody? Team { get; init; }

    public PersonBody? User { get; init; }

    public IdBody? Channel { get; init; }

    public ContainerBody? Container { get; init; }

    public MessageBody? Message { get; init; }

    public ViewBody? View { get; init; }

    public IReadOnlyList<ActionBody>? Actions { get; init; }

    /// <summary>Of a suggestion: the menu.</summary>
    public string? ActionId { get; init; }

    /// <summary>Of a suggestion: the block of the menu.</summary>
    public string? BlockId { get; init; }

    /// <summary>Of a suggestion: what is typed so far.</summary>
    public string? Value { get; init; }

    public string? CallbackId { get; init; }

    public string? ResponseUrl { get; init; }

    public string? TriggerId { get; init; }

    public JsonElement IsEnterpriseInstall { get; init; }
}
