using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Wire;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Members;

/// <summary>Who is in which user group: one call for the whole workspace, kept for five minutes at most.</summary>
internal sealed partial class UserGroupBook(SlackApi api, TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    /// <summary>Somebody may be giving the app its scope right now.</summary>
    private static readonly TimeSpan RefusalKept = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private (Task<UserGroups> Reading, long Since)? last;

    /// <summary>Those who ask at the same time wait for the same call.</summary>
    public Task<UserGroups> ReadAsync(CancellationToken cancellationToken)
    {
        Task<UserGroups> reading;
        lock (gate)
        {
            if (last is not { } kept || !IsGood(kept.Reading, time.GetElapsedTime(kept.Since)))
            {
                // Not by the token of the one who happens to ask first: others wait for it too.
                last = kept = (AskAsync(), time.GetTimestamp());
            }

            reading = kept.Reading;
        }

        return reading.WaitAsync(cancellationToken);
    }

    public async Task<SpaceRoles> ReadRolesAsync(CancellationToken cancellationToken) => await ReadAsync(cancellationToken) switch
    {
        UserGroups.Read { All: var all } => new SpaceRoles.Read([.. all.Select(group => new SpaceRole(group.Id, group.Handle))]),
        UserGroups.NotAllowed { Advice: var advice } => new SpaceRoles.Unreadable(advice),
        _ => new SpaceRoles.Unreadable("Slack does not tell me the user groups right now; try again in a while."),
    };

    /// <summary>"&lt;!subteam^S123|@readers&gt;", "&lt;@U123|ana&gt;", and ids by their first letter; what was typed without Slack's menu is a name.</summary>
    public static Mention? ReadMention(string team, string text)
    {
        if (MentionText.Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        return match.Groups["group"] is { Success: true, Value: var group } ? new Mention.Role(group)
            : match.Groups["user"] is { Success: true, Value: var user } ? new Mention.Member(SlackIds.User(team, user))
            : new Mention.Everybody();
    }

    private static bool IsGood(Task<UserGroups> reading, TimeSpan age) =>
        !reading.IsCompleted || (reading.IsCompletedSuccessfully && reading.Result switch
        {
            UserGroups.Read => age < Kept,
            UserGroups.NotAllowed => age < RefusalKept,
            _ => false,
        });

    private async Task<UserGroups> AskAsync() => await api.ListUserGroupsAsync(CancellationToken.None) switch
    {
        ApiOutcome<UserGroupsAnswer>.Done { Value.Usergroups: var groups } => new UserGroups.Read(
        [
            .. (groups ?? [])
                .Where(g => g is { Id.Length: > 0, DateDelete: null or 0 })
                .Select(g => new UserGroup(g.Id!, g.Handle ?? g.Name ?? g.Id!, [.. g.Users ?? []])), // Those without an id are left out above.
        ]),
        ApiOutcome<UserGroupsAnswer>.Refused { Error: ErrorWord.MissingScope, Needed: var needed } => new UserGroups.NotAllowed(SlackAdvice.MissingScope(needed)),
        var failed => new UserGroups.Unknown(failed.Sentence),
    };

    // "<!subteam^S0123|@readers>", "<@U0123|ana>", "S0123", "U0123", "<!channel>"
    [GeneratedRegex(
        @"^(?:<!subteam\^(?<group>[A-Z0-9]{2,20})(?:\|[^>]*)?>|<@(?<user>[A-Z0-9]{2,20})(?:\|[^>]*)?>|(?<group>S[A-Z0-9]{7,19})|(?<user>[UW][A-Z0-9]{7,19})|<!(?:channel|everyone|here)(?:\|[^>]*)?>)$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MentionText { get; }
}
