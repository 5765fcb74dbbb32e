namespace StudyBot.Discord.Wire.Payloads;

/// <param name="Permissions">In interactions only: what the member may do in it.</param>
internal sealed record Channel(
    Snowflake Id,
    ChannelType Type = ChannelType.GuildText,
    string? Name = null,
    Snowflake? GuildId = null,
    Snowflake? ParentId = null,
    int Position = 0,
    Permissions? Permissions = null);
