namespace StudyBot.Discord.Wire.Payloads;

/// <param name="LastMessageId">Also of one that is gone since; null where nothing was ever said.</param>
internal sealed record Channel(
    Snowflake Id, ChannelType Type = ChannelType.GuildText, Snowflake? GuildId = null, int? Position = null, Snowflake? LastMessageId = null);
