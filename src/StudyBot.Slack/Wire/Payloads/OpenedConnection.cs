namespace StudyBot.Slack.Wire.Payloads;

internal sealed record OpenedConnection(string? Url);
