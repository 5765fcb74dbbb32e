namespace StudyBot.Discord.Wire.Payloads;

/// <summary>With whom a direct channel is wanted.</summary>
internal sealed record RecipientBody(Snowflake RecipientId);
