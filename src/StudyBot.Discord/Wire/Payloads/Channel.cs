namespace StudyBot.Discord.Wire.Payloads;

internal sealed record Channel(Snowflake Id, ChannelType Type = ChannelType.GuildText, Snowflake? GuildId = null, int Position = 0);
