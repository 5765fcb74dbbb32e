namespace StudyBot.Discord.Wire.Payloads;

/// <summary>A role of a guild; the one of everybody has the guild's own id.</summary>
internal sealed record Role(Snowflake Id, string? Name = null, Permissions Permissions = default);
