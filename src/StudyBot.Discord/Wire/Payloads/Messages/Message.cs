namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <summary>A message as Discord tells it.</summary>
/// <param name="InteractionMetadata">Of an answer to an interaction.</param>
internal sealed record Message(
    Snowflake Id,
    Snowflake ChannelId,
    User? Author = null,
    string Content = "",
    MessageFlags Flags = MessageFlags.None,
    Snowflake? GuildId = null,
    Snowflake? WebhookId = null,
    Snowflake? ApplicationId = null,
    DateTimeOffset? EditedTimestamp = null,
    InteractionMetadata? InteractionMetadata = null)
{
    public IReadOnlyList<Attachment> Attachments { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Embed> Embeds { get; init => field = value ?? []; } = [];

    public override string ToString() => $"message {Id} in {ChannelId}";
}
