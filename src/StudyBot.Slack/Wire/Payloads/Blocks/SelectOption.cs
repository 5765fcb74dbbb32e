namespace StudyBot.Slack.Wire.Payloads.Blocks;

internal sealed record SelectOption(TextObject Text, string Value, TextObject? Description = null);
