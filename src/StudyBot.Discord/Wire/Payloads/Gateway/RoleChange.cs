namespace StudyBot.Discord.Wire.Payloads.Gateway;

internal sealed record RoleChange(Snowflake GuildId);
