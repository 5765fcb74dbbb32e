using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Members;

/// <summary>What members are in the workspace, as Slack says; kept for five minutes at most. Who cannot be asked about is nobody.</summary>
internal sealed partial class MemberBook(SlackApi api, TimeProvider time, ILogger logger)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    /// <summary>A form must be open within three seconds of the press.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const int MostKept = 5000;

    private readonly ConcurrentDictionary<string, Entry> known = new(StringComparer.Ordinal);

    /// <param name="name">As the delivery says it; shown where nothing better is known.</param>
    public async Task<ChatMember> FindAsync(string team, string user, string name, CancellationToken cancellationToken)
    {
        var id = SlackMember(team, user);
        if (known.TryGetValue(user, out var kept) && time.GetElapsedTime(kept.Since) < Kept)
        {
            return new ChatMember(id, kept.Name ?? name, kept.Standing);
        }

        ApiOutcome<UserAnswer> outcome;
        try
        {
            outcome = await api.GetUserAsync(user, cancellationToken).WaitAsync(Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            LogUnknown(user, "no answer in time");
            return new ChatMember(id, name, Standing.None);
        }

        if (outcome is not ApiOutcome<UserAnswer>.Done { Value.User: { } found })
        {
            LogUnknown(user, outcome.Sentence);
            return new ChatMember(id, name, Standing.None);
        }

        // Of another workspace, an administrator there is none here.
        var isOurs = found.Deleted is not true && (found.TeamId is null || found.TeamId == team);
        var isOwner = isOurs && (found.IsOwner is true || found.IsPrimaryOwner is true);
        var entry = new Entry(NameOf(found), new Standing(isOwner, isOurs && (isOwner || found.IsAdmin is true), []), time.GetTimestamp());
        if (known.Count >= MostKept)
        {
            known.Clear();
        }

        known[user] = entry;
        return new ChatMember(id, entry.Name ?? name, entry.Standing);
    }

    private static UserId SlackMember(string team, string user) => Interactions.SlackIds.User(team, user);

    private static string? NameOf(UserBody user) =>
        new[] { user.Profile?.DisplayName, user.Profile?.RealName, user.RealName, user.Name }.FirstOrDefault(n => !string.IsNullOrWhiteSpace(n));

    private sealed record Entry(string? Name, Standing Standing, long Since);

    [LoggerMessage(Level = LogLevel.Warning, Message = "What {User} may do is not known ({Reason}), so nothing is allowed but asking")]
    private partial void LogUnknown(string user, string reason);
}
