using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Members;

/// <summary>What members are in the workspace, as Slack says; kept for five minutes at most. Who cannot be asked about is unknown.</summary>
internal sealed partial class MemberBook(SlackApi api, UserGroupBook groups, TimeProvider time, ILogger logger)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    /// <summary>A form must be open within three seconds of the press.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const int MostKept = 5000;
    private const string Scope = "users:read";

    private readonly ConcurrentDictionary<string, Entry> known = new(StringComparer.Ordinal);

    /// <param name="name">As the delivery says it; shown where nothing better is known.</param>
    /// <param name="patience">After it whoever Slack has not told of is unknown.</param>
    public async Task<ChatMember> FindAsync(string team, string user, string name, TimeSpan patience, CancellationToken cancellationToken)
    {
        var id = SlackMember(team, user);
        Asked asked;
        UserGroups? inGroups = null;
        try
        {
            // Both at once, within the same time.
            var started = time.GetTimestamp();
            var groupsRead = IsKnownAdministrator(user) ? null : groups.ReadAsync(cancellationToken);
            asked = await AskAsync(team, user, cancellationToken).WaitAsync(patience, time, cancellationToken);
            if (groupsRead is not null && asked.Found is { IsOurs: true, IsAdministrator: false })
            {
                var left = patience - time.GetElapsedTime(started);
                inGroups = await groupsRead.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, time, cancellationToken);
            }
        }
        catch (TimeoutException)
        {
            asked = new Asked(null, "no answer in time");
        }

        if (asked.Found is { } found)
        {
            return new ChatMember(id, found.Name ?? name, StandingOf(found, user, inGroups));
        }

        LogUnknown(user, asked.Why);
        return new ChatMember(id, name, Standing.Unknown with { Advice = asked.Advice });
    }

    /// <summary>As others see the member; null where Slack does not say.</summary>
    public async Task<string?> FindNameAsync(string team, string user, CancellationToken cancellationToken) =>
        (await AskAsync(team, user, cancellationToken)).Found?.Name;

    private bool IsKnownAdministrator(string user) => KeptOf(user) is { IsAdministrator: true };

    private Entry? KeptOf(string user) => known.TryGetValue(user, out var kept) && time.GetElapsedTime(kept.Since) < Kept ? kept : null;

    private async Task<Asked> AskAsync(string team, string user, CancellationToken cancellationToken)
    {
        if (KeptOf(user) is { } kept)
        {
            return new Asked(kept, "");
        }

        var outcome = await api.GetUserAsync(user, cancellationToken);
        if (outcome is not ApiOutcome<UserAnswer>.Done { Value.User: { } found })
        {
            // Trying again would change nothing: whoever runs the bot must be told, and hears it from whoever tried.
            var advice = outcome is ApiOutcome<UserAnswer>.Refused { Error: ErrorWord.MissingScope, Needed: var needed } ? SlackAdvice.MissingScope(needed ?? Scope) : null;
            return new Asked(null, outcome.Sentence, advice);
        }

        // Of another workspace, an administrator there is none here.
        var isOurs = found.Deleted is not true && (found.TeamId is null || found.TeamId == team);
        var isOwner = isOurs && (found.IsOwner is true || found.IsPrimaryOwner is true);
        var entry = new Entry(NameOf(found), isOurs, isOwner, isOurs && (isOwner || found.IsAdmin is true), time.GetTimestamp());
        if (known.Count >= MostKept)
        {
            known.Clear();
        }

        known[user] = entry;
        return new Asked(entry, "");
    }

    /// <summary>Who is no administrator holds what was granted to a user group, so that one whose groups are unknown is unknown.</summary>
    private Standing StandingOf(Entry entry, string user, UserGroups? inGroups)
    {
        switch (inGroups)
        {
            case UserGroups.Unknown { Reason: var reason }:
                LogUnknown(user, reason);
                return Standing.Unknown;
            case UserGroups.Read read:
                return new Standing(entry.IsOwner, entry.IsAdministrator, read.Of(user));
            default:
                return new Standing(entry.IsOwner, entry.IsAdministrator, []);
        }
    }

    private static UserId SlackMember(string team, string user) => Interactions.SlackIds.User(team, user);

    private static string? NameOf(UserBody user) =>
        new[] { user.Profile?.DisplayName, user.Profile?.RealName, user.RealName, user.Name }.FirstOrDefault(n => !string.IsNullOrWhiteSpace(n));

    /// <param name="Why">It was not found, for the log.</param>
    /// <param name="Advice">What would change that, for the member; null where time may.</param>
    private sealed record Asked(Entry? Found, string Why, string? Advice = null);

    private sealed record Entry(string? Name, bool IsOurs, bool IsOwner, bool IsAdministrator, long Since);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What {User} may do is not known ({Reason}), so nothing is allowed but asking")]
    private partial void LogUnknown(string user, string reason);
}
