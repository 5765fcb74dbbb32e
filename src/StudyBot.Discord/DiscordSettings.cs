using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord;

/// <summary>What the operator sets.</summary>
/// <param name="Token">The bot's. Never logged.</param>
/// <param name="RestBaseUrl">With its version; the gateway's address comes from it.</param>
/// <param name="DevelopmentGuild">The id of the one server in which commands are registered; null for all servers.</param>
public sealed record DiscordSettings(string Token, Uri RestBaseUrl, string? DevelopmentGuild = null)
{
    /// <summary>Whether a text is an id of Discord's: digits alone, the number of which fits 64 bits.</summary>
    public static bool IsId(string text) => Snowflake.Parse(text) is { Value: > 0 };

    // A record's own text would show the token.
    public override string ToString() => $"Discord at {RestBaseUrl.Host}";
}
