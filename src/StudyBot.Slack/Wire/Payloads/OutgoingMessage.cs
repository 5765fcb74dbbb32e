using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Wire.Payloads;

/// <summary>A message to be sent, over the Web API or to a response address; each uses some of the members.</summary>
/// <param name="Text">What notifications and screen readers take; mrkdwn, so it is escaped.</param>
internal sealed record OutgoingMessage(string Text, IReadOnlyList<Block>? Blocks)
{
    public const string Ephemeral = "ephemeral";
    public const string InChannel = "in_channel";

    public string? Channel { get; init; }

    /// <summary>Of an ephemeral message: who sees it.</summary>
    public string? User { get; init; }

    /// <summary>Of an edit: the message.</summary>
    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    public MessageMetadata? Metadata { get; init; }

    public bool? UnfurlLinks { get; init; }

    public bool? UnfurlMedia { get; init; }

    /// <summary>Of a response address: <see cref="Ephemeral"/> or <see cref="InChannel"/>.</summary>
    public string? ResponseType { get; init; }

    public bool? ReplaceOriginal { get; init; }
}
