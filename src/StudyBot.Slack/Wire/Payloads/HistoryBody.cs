namespace StudyBot.Slack.Wire.Payloads;

/// <param name="Messages">The newest first.</param>
/// <param name="HasMore">There are older ones that were asked for.</param>
internal sealed record HistoryBody(IReadOnlyList<HistoryMessage>? Messages, bool HasMore = false);
