namespace StudyBot.Slack.Wire.Payloads;

internal sealed record PersonBody(string? Id, string? TeamId, string? Name, string? Username);
