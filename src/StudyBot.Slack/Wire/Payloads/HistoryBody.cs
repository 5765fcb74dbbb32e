namespace StudyBot.Slack.Wire.Payloads;

internal sealed record HistoryBody(IReadOnlyList<HistoryMessage>? Messages);
