namespace StudyBot.Slack.Wire.Payloads;

internal sealed record UserAnswer(UserBody? User);
