namespace StudyBot.Discord;

/// <summary>What the operator sets.</summary>
/// <param name="Token">The bot's. Never logged.</param>
/// <param name="RestBaseUrl">With its version; the gateway's address comes from it.</param>
public sealed record DiscordSettings(string Token, Uri RestBaseUrl)
{
    // A record's own text would show the token.
    public override string ToString() => $"Discord at {RestBaseUrl.Host}";
}
