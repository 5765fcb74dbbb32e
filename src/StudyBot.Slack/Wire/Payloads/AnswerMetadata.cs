namespace StudyBot.Slack.Wire.Payloads;

internal sealed record AnswerMetadata(IReadOnlyList<string>? Messages);
