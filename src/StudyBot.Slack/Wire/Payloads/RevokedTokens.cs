namespace StudyBot.Slack.Wire.Payloads;

internal sealed record RevokedTokens(IReadOnlyList<string>? Oauth, IReadOnlyList<string>? Bot);
