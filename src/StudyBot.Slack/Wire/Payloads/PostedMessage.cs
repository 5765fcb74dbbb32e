namespace StudyBot.Slack.Wire.Payloads;

internal sealed record PostedMessage(string? Channel, string? Ts);
