namespace StudyBot.Slack.Wire.Payloads;

internal sealed record EventBody(string? Type, string? User, string? Channel, string? Tab, RevokedTokens? Tokens)
{
    public const string HomeOpened = "app_home_opened";
    public const string Uninstalled = "app_uninstalled";
    public const string TokensRevoked = "tokens_revoked";
}
