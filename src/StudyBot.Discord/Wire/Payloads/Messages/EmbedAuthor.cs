namespace StudyBot.Discord.Wire.Payloads.Messages;

internal sealed record EmbedAuthor(string Name, string? Url = null, string? IconUrl = null);
