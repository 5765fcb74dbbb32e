using Microsoft.Extensions.Configuration;

namespace StudyBot.Settings;

/// <summary>Which platforms have a token, and what that means for a start without a verb.</summary>
/// <param name="Sentence">For standard error; names settings, never their values.</param>
internal sealed record Tokens(bool IsAnyGiven, string Sentence)
{
    public static Tokens In(IConfiguration configuration)
    {
        var discord = configuration.GetSection(DiscordOptions.Section).Get<DiscordOptions>() ?? new();
        var slack = configuration.GetSection(SlackOptions.Section).Get<SlackOptions>() ?? new();
        string[] given = [.. discord.HasToken ? ["Discord"] : Array.Empty<string>(), .. slack.HasToken ? ["Slack"] : Array.Empty<string>()];
        return given.Length == 0
            ? new(false, "No platform has a token, so the chat is here in the terminal.")
            : new(
                true,
                $"This version cannot yet connect to {string.Join(" or ", given)}, which has a token, and no other platform is left; "
                + "\"StudyBot chat\" opens the chat in the terminal.");
    }
}
