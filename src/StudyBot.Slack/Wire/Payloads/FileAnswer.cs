namespace StudyBot.Slack.Wire.Payloads;

internal sealed record FileAnswer(FileBody? File);
