namespace StudyBot.Slack.Wire.Payloads;

internal sealed record UserProfile(string? DisplayName, string? RealName);
