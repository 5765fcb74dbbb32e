using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>What the ids in an interaction stand for.</summary>
internal sealed record Resolved(
    IReadOnlyDictionary<Snowflake, Message>? Messages = null,
    IReadOnlyDictionary<Snowflake, Attachment>? Attachments = null);
