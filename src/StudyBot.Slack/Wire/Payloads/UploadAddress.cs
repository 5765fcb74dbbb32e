namespace StudyBot.Slack.Wire.Payloads;

internal sealed record UploadAddress(string? UploadUrl, string? FileId);
