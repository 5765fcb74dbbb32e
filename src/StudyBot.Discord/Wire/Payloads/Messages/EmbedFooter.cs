namespace StudyBot.Discord.Wire.Payloads.Messages;

internal sealed record EmbedFooter(string Text, string? IconUrl = null);
