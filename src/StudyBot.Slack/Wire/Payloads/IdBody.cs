namespace StudyBot.Slack.Wire.Payloads;

internal sealed record IdBody(string? Id);
