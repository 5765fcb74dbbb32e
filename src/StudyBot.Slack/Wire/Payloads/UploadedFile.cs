namespace StudyBot.Slack.Wire.Payloads;

internal sealed record UploadedFile(string Id, string Title);
