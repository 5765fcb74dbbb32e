namespace StudyBot.Discord.Wire.Payloads.Messages;

/// <param name="User">Who asked.</param>
internal sealed record InteractionMetadata(Snowflake Id, User? User = null);
