namespace StudyBot.Slack.Wire.Payloads;

internal sealed record MessageBody(string? Ts, string? ThreadTs, string? User, string? Text, IReadOnlyList<FileBody>? Files);
