using Microsoft.Extensions.Configuration;

namespace StudyBot.Settings;

/// <summary>Which platforms have a token, and what that means for a start without a verb.</summary>
/// <param name="Sentence">For standard error; names settings, never their values.</param>
internal sealed record Tokens(bool IsAnyGiven, string Sentence)
{
    private static readonly string[] Keys = ["Discord:Token", "Slack:BotToken", "Slack:AppToken"];

    // Read one by one: nothing else of the options is wanted before the host validates them.
    public static Tokens In(IConfiguration configuration)
    {
        string[] given = [.. Keys.Where(k => !string.IsNullOrWhiteSpace(configuration[k])).Select(k => k.Split(':')[0]).Distinct()];
        return given.Length == 0
            ? new(false, "No platform has a token, so the chat is here in the terminal.")
            : new(
                true,
                $"This version cannot yet connect to {string.Join(" or ", given)}, which has a token, and no other platform is left; "
                + "\"StudyBot chat\" opens the chat in the terminal.");
    }
}
