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
    private (UserGroups Groups, long Asked)? known;
    private Task<UserGroups>? asking;

    /// <summary>Those who ask at the same time wait for the same call.</summary>
    public Task<UserGroups> ReadAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (known is { } kept && time.GetElapsedTime(kept.Asked) < TimeOf(kept.Groups))
            {
                return Task.FromResult(kept.Groups);
            }

            if (asking is null or { IsCompleted: true })
            {
                // Not by the token of the one who happens to ask first: others wait for it too.
                asking = AskAsync();
            }

            return asking.WaitAsync(cancellationToken);
        }
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

    private static TimeSpan TimeOf(UserGroups groups) => groups switch
    {
        UserGroups.Read => Kept,
        UserGroups.NotAllowed => RefusalKept,
        _ => TimeSpan.Zero,
    };

    private async Task<UserGroups> AskAsync()
    {
        var asked = time.GetTimestamp();
        var groups = Of(await api.ListUserGroupsAsync(CancellationToken.None));
        lock (gate)
        {
            known = (groups, asked);
        }

        return groups;
    }

    private static UserGroups Of(ApiOutcome<UserGroupsAnswer> outcome) => outcome switch
    {
        ApiOutcome<UserGroupsAnswer>.Done { Value.Usergroups: var groups } => new UserGroups.Read(
            [.. (groups ?? []).Where(g => g.DateDelete is null or 0).Select(UserGroupOf).OfType<UserGroup>()]),
        ApiOutcome<UserGroupsAnswer>.Refused { Error: ErrorWord.MissingScope, Needed: var needed } => new UserGroups.NotAllowed(SlackAdvice.MissingScope(needed)),
        var failed => new UserGroups.Unknown(failed.Sentence),
    };

    private static UserGroup? UserGroupOf(UserGroupBody group) =>
        group.Id is { Length: > 0 } id ? new UserGroup(id, group.Handle ?? group.Name ?? id, [.. group.Users ?? []]) : null;

    // "<!subteam^S0123|@readers>", "<@U0123|ana>", "S0123", "U0123", "<!channel>"
    [GeneratedRegex(
        @"^(?:<!subteam\^(?<group>[A-Z0-9]{2,20})(?:\|[^>]*)?>|<@(?<user>[A-Z0-9]{2,20})(?:\|[^>]*)?>|(?<group>S[A-Z0-9]{7,19})|(?<user>[UW][A-Z0-9]{7,19})|<!(?:channel|everyone|here)(?:\|[^>]*)?>)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MentionText { get; }
}
