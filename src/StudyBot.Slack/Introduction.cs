using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Commands;
using StudyBot.Slack.Wire;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack;

/// <summary>At every start, before the connection: whose token it is, and whether it may do all that it must.</summary>
internal sealed partial class Introduction(SlackApi api, TimeProvider time, TextWriter messages, ILogger logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    // Where the address never leads anywhere, it may be what is wrong.
    private const int FailuresOfAddress = 3;

    /// <summary>The workspace, or why there is none.</summary>
    public sealed record Met(string Team, string Name, string? Advice)
    {
        public static Met Refused(string advice) => new("", "", advice);
    }

    /// <summary>An outage is waited out.</summary>
    public async Task<Met> RunAsync(CancellationToken cancellationToken)
    {
        var notFound = 0;
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            switch (await api.TestAsync(cancellationToken))
            {
                case ApiOutcome<AuthBody>.Done { Value.IsEnterpriseInstall: true }:
                    return Met.Refused(SlackAdvice.WholeOrganisation);
                case ApiOutcome<AuthBody>.Done { Value: { TeamId: { Length: > 0 } team } body, Scopes: var scopes }:
                    await messages.WriteLineAsync($"Slack: {TextSafety.CleanLine(body.User ?? "the bot")} answers in the workspace {TextSafety.CleanLine(body.Team ?? team)}.");
                    CheckScopes(scopes);
                    return new Met(team, body.Team ?? team, null);
                case ApiOutcome<AuthBody>.Refused refused when SlackAdvice.Final(refused.Error, refused.Needed, isAppToken: false) is { } advice:
                    return Met.Refused(advice);
                case ApiOutcome<AuthBody>.Refused { Error: "http_404" } when ++notFound >= FailuresOfAddress:
                    return Met.Refused(SlackAdvice.AddressIsWrong(404));
                case var failed:
                    LogUnavailable(failed.Sentence);
                    break;
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private void CheckScopes(string? scopes)
    {
        if (scopes is null)
        {
            return;
        }

        var given = scopes.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var missing = Manifest.BotScopes.Except(given, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            LogScopesMissing(string.Join(", ", missing));
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The app lacks these scopes: {Missing}. Give it the manifest that \"StudyBot slack-manifest\" prints, and install it again; what needs them does not work until then")]
    private partial void LogScopesMissing(string missing);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack cannot be reached yet: {Reason}")]
    private partial void LogUnavailable(string reason);
}
