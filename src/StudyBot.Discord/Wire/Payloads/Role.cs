namespace StudyBot.Discord.Wire.Payloads;

/// <summary>The role <c>@everyone</c> has the id of its guild.</summary>
internal sealed record Role(Snowflake Id, string Name = "", Permissions Permissions = default, int Position = 0);
