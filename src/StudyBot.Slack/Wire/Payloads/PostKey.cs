namespace StudyBot.Slack.Wire.Payloads;

internal sealed record PostKey(string? Key);
