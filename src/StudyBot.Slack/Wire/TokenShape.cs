namespace StudyBot.Slack.Wire;

/// <summary>Tells what was put where Slack's two tokens belong, as far as their shape betrays it.</summary>
internal static class TokenShape
{
    public const string WhereBotTokenIs =
        "The bot token begins with xoxb- and stands at https://api.slack.com/apps, under the app's page \"OAuth & Permissions\", once the app is installed.";

    public const string WhereAppTokenIs =
        "The app token begins with xapp- and is made at https://api.slack.com/apps, under the app's page \"Basic Information\", \"App-Level Tokens\", with the scope connections:write.";

    /// <summary>A sentence for whoever set them, without the values; null where nothing speaks against them.</summary>
    public static string? Explain(string botToken, string appToken)
    {
        if (botToken.StartsWith("xapp-", StringComparison.Ordinal) && appToken.StartsWith("xoxb-", StringComparison.Ordinal))
        {
            return "Slack:BotToken and Slack:AppToken stand in each other's place; exchange them.";
        }

        return Explain("Slack:BotToken", botToken, "xoxb-", WhereBotTokenIs) ?? Explain("Slack:AppToken", appToken, "xapp-", WhereAppTokenIs);
    }

    private static string? Explain(string setting, string token, string beginning, string whereItIs)
    {
        if (token.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return $"{setting} must be the bare token, without \"Bearer\" before it.";
        }

        if (token.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            return $"{setting} has spaces or a line break in it; copy the token again, alone.";
        }

        if (token.StartsWith('"') || token.StartsWith('\''))
        {
            return $"{setting} has quotation marks around it; leave them off.";
        }

        if (token.StartsWith(beginning, StringComparison.Ordinal))
        {
            return null;
        }

        var what = token switch
        {
            _ when token.StartsWith("xapp-", StringComparison.Ordinal) => "the app token, which belongs into Slack:AppToken",
            _ when token.StartsWith("xoxb-", StringComparison.Ordinal) => "the bot token, which belongs into Slack:BotToken",
            _ when token.StartsWith("xoxp-", StringComparison.Ordinal) => "the token of a person, which no bot may use",
            _ when token.StartsWith("xoxe", StringComparison.Ordinal) => "a token for refreshing or configuring, which opens nothing",
            _ when token.Length is 32 or 64 && token.All(char.IsAsciiHexDigit) => "a secret of the app, not a token",
            _ => $"something that is no such token: it does not begin with {beginning}",
        };
        return $"{setting} holds {what}. {whereItIs}";
    }
}
