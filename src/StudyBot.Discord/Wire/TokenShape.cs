using System.Buffers.Text;
using System.Text;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Wire;

/// <summary>Tells what was put where a bot's token belongs, as far as its shape betrays it. A user's token looks like a bot's; only Discord knows it apart.</summary>
internal static class TokenShape
{
    private const int ClientSecretLength = 32;
    private const int PublicKeyLength = 64;

    /// <summary>A sentence for whoever set it, without the value; null where nothing speaks against it.</summary>
    public static string? Explain(string token)
    {
        if (token.StartsWith("Bot ", StringComparison.OrdinalIgnoreCase) || token.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return "Discord:Token must be the bare token, without \"Bot\" or \"Bearer\" before it.";
        }

        if (token.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            return "Discord:Token has spaces or a line break in it; copy the token again, alone.";
        }

        if (token.StartsWith('"') || token.StartsWith('\''))
        {
            return "Discord:Token has quotation marks around it; leave them off.";
        }

        if (token.Any(c => c is < '!' or > '~'))
        {
            return "Discord:Token has a letter or sign in it that no token has, perhaps one that only looks like another; copy the token again.";
        }

        if (token.StartsWith("xox", StringComparison.Ordinal) || token.StartsWith("xapp-", StringComparison.Ordinal))
        {
            return "Discord:Token holds a token of Slack.";
        }

        if (token.StartsWith("mfa.", StringComparison.Ordinal))
        {
            return $"Discord:Token holds the token of a person's account, which no bot may use. {WhereItIs}";
        }

        if (token.Length is >= 17 and <= 20 && token.All(char.IsAsciiDigit))
        {
            return $"Discord:Token holds an application's id, not its bot's token. {WhereItIs}";
        }

        if (token.Length == PublicKeyLength && token.All(char.IsAsciiHexDigit))
        {
            return $"Discord:Token holds an application's public key, not its bot's token. {WhereItIs}";
        }

        return token.Length == ClientSecretLength && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? $"Discord:Token holds an application's client secret, not its bot's token. {WhereItIs}"
            : null;
    }

    /// <summary>
    /// The bot's own user, which a token begins with (in base64url). Null where it does not. Of all but the oldest bots it is the application's id too, so it
    /// stands in where nobody tells that one.
    /// </summary>
    public static Snowflake? UserIn(string token)
    {
        var first = token.Split('.') is [var part, _, _] ? part : "";
        return Base64Url.IsValid(first) && Snowflake.Parse(Encoding.ASCII.GetString(Base64Url.DecodeFromChars(first))) is { Value: > 0 } user ? user : null;
    }

    public const string WhereItIs = "The token is at https://discord.com/developers/applications, under the application's page \"Bot\".";
}
