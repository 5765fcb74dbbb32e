using Microsoft.Extensions.Configuration;

namespace StudyBot.Settings;

/// <summary>Which platforms have their tokens, and what that means for a start without a verb.</summary>
/// <param name="IsSlackGiven">Both of its tokens.</param>
/// <param name="IsAnyGiven">Also one of the two that Slack needs: then the chat is not in the terminal.</param>
/// <param name="Sentence">For standard error; names settings, never their values.</param>
internal sealed record Tokens(bool IsDiscordGiven, bool IsSlackGiven, bool IsAnyGiven, string Sentence)
{
    private const string InTheTerminal = "\"StudyBot chat\" opens the chat in the terminal.";

    // Read one by one: nothing else of the options is wanted before the host validates them.
    public static Tokens In(IConfiguration configuration)
    {
        var isDiscordGiven = IsGiven("Discord:Token");
        var (hasBotToken, hasAppToken) = (IsGiven("Slack:BotToken"), IsGiven("Slack:AppToken"));
        var missing = (hasBotToken, hasAppToken) switch
        {
            (true, false) => "Slack needs two tokens, and Slack:AppToken is not set",
            (false, true) => "Slack needs two tokens, and Slack:BotToken is not set",
            _ => null,
        };
        var isSlackGiven = hasBotToken && hasAppToken;
        return new(isDiscordGiven, isSlackGiven, isDiscordGiven || hasBotToken || hasAppToken, (isDiscordGiven, isSlackGiven, missing) switch
        {
            (false, false, null) => "No platform has a token, so the chat is here in the terminal.",
            (true, true, _) => $"Discord and Slack have their tokens, so the chat is there; {InTheTerminal}",
            (true, false, null) => $"Discord has a token, so the chat is there; {InTheTerminal}",
            (true, false, _) => $"Discord has a token, so the chat is there. {missing}, so it is not in Slack; {InTheTerminal}",
            (false, true, _) => $"Slack has its tokens, so the chat is there; {InTheTerminal}",
            (false, false, _) => $"{missing}, and no other platform is left; {InTheTerminal}",
        });

        bool IsGiven(string key) => !string.IsNullOrWhiteSpace(configuration[key]);
    }
}
