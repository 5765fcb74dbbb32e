namespace StudyBot.Discord.Wire.Payloads.Messages;

internal sealed record EmbedField(string Name, string Value, bool? Inline = null);
