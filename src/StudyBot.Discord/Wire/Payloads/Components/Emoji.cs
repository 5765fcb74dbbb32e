namespace StudyBot.Discord.Wire.Payloads.Components;

/// <param name="Name">The character itself; of a server's own emoji its name.</param>
internal sealed record Emoji(string Name, Snowflake? Id = null);
