using Microsoft.Extensions.Configuration;

namespace StudyBot.Settings;

/// <summary>Which platforms have a token, and what that means for a start without a verb.</summary>
/// <param name="IsAnyGiven">Also of a platform that this version does not speak to: then the chat is not in the terminal.</param>
/// <param name="Sentence">For standard error; names settings, never their values.</param>
internal sealed record Tokens(bool IsDiscordGiven, bool IsAnyGiven, string Sentence)
{
    private const string InTheTerminal = "\"StudyBot chat\" opens the chat in the terminal.";

    // Read one by one: nothing else of the options is wanted before the host validates them.
    public static Tokens In(IConfiguration configuration)
    {
        var isDiscordGiven = IsGiven("Discord:Token");
        var isSlackGiven = IsGiven("Slack:BotToken") || IsGiven("Slack:AppToken");
        return new(isDiscordGiven, isDiscordGiven || isSlackGiven, (isDiscordGiven, isSlackGiven) switch
        {
            (false, false) => "No platform has a token, so the chat is here in the terminal.",
            (true, false) => $"Discord has a token, so the chat is there; {InTheTerminal}",
            (true, true) => $"Discord has a token, so the chat is there. This version cannot yet connect to Slack, which has a token too; {InTheTerminal}",
            (false, true) => $"This version cannot yet connect to Slack, which has a token, and no other platform is left; {InTheTerminal}",
        });

        bool IsGiven(string key) => !string.IsNullOrWhiteSpace(configuration[key]);
    }
}
