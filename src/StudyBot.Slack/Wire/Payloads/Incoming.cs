using System.Text.Json;

namespace StudyBot.Slack.Wire.Payloads;

/// <summary>What an envelope brings. A closed family.</summary>
internal abstract record Incoming
{
    private Incoming()
    {
    }

    public sealed record Command(SlashCommand Body) : Incoming;

    public sealed record Interaction(InteractionBody Body) : Incoming;

    public sealed record Event(EventCallback Body) : Incoming;

    /// <summary>Of a kind that this version does not know, or unreadable: acknowledged and passed over.</summary>
    public sealed record Unknown(string Kind) : Incoming;
}

internal sealed record SlashCommand(
    string? Command,
    string? Text,
    string? TeamId,
    string? EnterpriseId,
    string? ChannelId,
    string? UserId,
    string? UserName,
    string? ResponseUrl,
    string? TriggerId,
    JsonElement IsEnterpriseInstall);

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

    /// <summary>Of a suggestion: what is typed so far.</summary>
    public string? Value { get; init; }

    public string? CallbackId { get; init; }

    public string? ResponseUrl { get; init; }

    public string? TriggerId { get; init; }

    public JsonElement IsEnterpriseInstall { get; init; }
}

internal sealed record IdBody(string? Id);

internal sealed record PersonBody(string? Id, string? TeamId, string? Name, string? Username);

internal sealed record ContainerBody(string? Type, string? MessageTs, string? ThreadTs, string? ChannelId, string? ViewId, bool? IsEphemeral);

internal sealed record MessageBody(string? Ts, string? ThreadTs, string? User, string? Text, IReadOnlyList<FileBody>? Files);

internal sealed record ViewBody(string? Id, string? Type, string? CallbackId, string? PrivateMetadata, ViewState? State);

internal sealed record ViewState(IReadOnlyDictionary<string, IReadOnlyDictionary<string, FieldState>>? Values);

internal sealed record FieldState(string? Type, string? Value, ChosenOption? SelectedOption, IReadOnlyList<FileBody>? Files);

internal sealed record ChosenOption(string? Value);

internal sealed record ActionBody(string? Type, string? ActionId, string? BlockId, string? Value, ChosenOption? SelectedOption, string? ActionTs);

internal sealed record EventCallback(string? TeamId, string? EventId, long? EventTime, EventBody? Event);

internal sealed record EventBody(string? Type, string? User, string? Channel, string? Tab, RevokedTokens? Tokens)
{
    public const string HomeOpened = "app_home_opened";
    public const string Uninstalled = "app_uninstalled";
    public const string TokensRevoked = "tokens_revoked";
}

internal sealed record RevokedTokens(IReadOnlyList<string>? Oauth, IReadOnlyList<string>? Bot);
