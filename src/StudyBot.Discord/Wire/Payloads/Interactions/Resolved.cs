using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>What the ids in an interaction stand for; of channels a part is told.</summary>
/// <param name="Users">Also those who are not in the server.</param>
internal sealed record Resolved(
    IReadOnlyDictionary<Snowflake, Message>? Messages = null,
    IReadOnlyDictionary<Snowflake, Attachment>? Attachments = null,
    IReadOnlyDictionary<Snowflake, Channel>? Channels = null,
    IReadOnlyDictionary<Snowflake, Role>? Roles = null,
    IReadOnlyDictionary<Snowflake, User>? Users = null);
