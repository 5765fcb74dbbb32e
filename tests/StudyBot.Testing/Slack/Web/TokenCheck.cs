using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Web;

/// <summary>The right kind of token at the right method, and the scope that it needs.</summary>
internal sealed class TokenCheck(SlackWorld world, Violations violations, string botToken, string appToken)
{
    private const string OfApp = "xapp-";
    private const string OfBot = "xoxb-";
    private const string Bearer = "Bearer ";

    /// <summary>So often a token that was refused may be tried, by several that were on their way.</summary>
    private const int MostTries = 6;

    private int tries;

    /// <summary>Why the bot's token is worth nothing any more: <c>token_revoked</c>, <c>account_inactive</c>; null while it is good.</summary>
    public string? BotRefusal { get; set; }

    public string? AppRefusal { get; set; }

    public static string? Of(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.Ordinal) ? header[Bearer.Length..] : null;
    }

    public void Forget() => tries = 0;

    public WebAnswer? Refusal(WebCall call, WebMethod method)
    {
        if (call.Fields["token"] is not null)
        {
            violations.Add($"{call.Method}: the token stands among the arguments, not in its header.");
        }

        if (Word(call.Token, method) is { } word)
        {
            if (Interlocked.Increment(ref tries) > MostTries)
            {
                violations.Add($"{call.Method}: tried again and again with a token that is refused ({word}).");
            }

            return WebAnswer.Error(word);
        }

        var granted = method.IsForAppToken ? world.App.AppScopes : world.App.Scopes;
        return method.Scope is { } needed && !needed.Split('|').Any(granted.Contains) ? WebAnswer.MissingScope(needed.Split('|')[0], granted) : null;
    }

    /// <summary>Whether the bytes of a file are given out.</summary>
    public bool MayRead(WebCall call) => call.Token == botToken && BotRefusal is null && world.App.Scopes.Contains("files:read");

    private string? Word(string? token, WebMethod method)
    {
        if (string.IsNullOrEmpty(token))
        {
            return "not_authed";
        }

        var (right, wrongKind, refusal) = method.IsForAppToken ? (appToken, OfBot, AppRefusal) : (botToken, OfApp, BotRefusal);
        return token.StartsWith(wrongKind, StringComparison.Ordinal) ? "not_allowed_token_type"
            : token != right ? "invalid_auth"
            : refusal;
    }
}
