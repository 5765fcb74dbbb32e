using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Posts;

/// <summary>What bots have posted in a channel, where the operator gave the scopes to read it: <c>channels:history</c> and <c>groups:history</c>, which the manifest does not ask for.</summary>
internal sealed class OwnPostReader(SlackApi api)
{
    private const int MostPages = 20;

    /// <param name="since">How far it is read on; what is older on the last page comes along.</param>
    public async Task<OwnPosts> ReadAsync(SpaceId space, ChannelId channel, Instant since, CancellationToken cancellationToken)
    {
        var own = ImmutableArray.CreateBuilder<OwnPost>();
        string? before = null;
        for (var page = 0; page < MostPages; page++)
        {
            switch (await api.ReadHistoryAsync(channel.Value, before, cancellationToken))
            {
                case ApiOutcome<HistoryBody>.Done { Value: var history }:
                    var messages = (history.Messages ?? []).Where(m => m.Ts is not null).ToList();
                    own.AddRange(messages.Where(m => m.BotId is not null).Select(m => new OwnPost(new MessageRef(space, channel, m.Ts!), [.. m.ActionIds])));
                    if (!history.HasMore || messages.Count == 0 || TimeOf(messages[^1].Ts!) < since)
                    {
                        return new OwnPosts.Read(own.ToImmutable());
                    }

                    before = messages[^1].Ts;
                    break;
                case ApiOutcome<HistoryBody>.Unavailable unavailable:
                    return new OwnPosts.Unreachable(unavailable.Reason);
                case ApiOutcome<HistoryBody>.Refused refused:
                    return new OwnPosts.Unreadable($"Slack does not show that channel ({refused.Error}).");
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        return new OwnPosts.Unreadable("Too much was said in that channel since.");
    }

    /// <summary>A message's id is the second that it was posted in, and a number behind the point.</summary>
    private static Instant TimeOf(string ts) =>
        long.TryParse(ts.AsSpan(0, Math.Max(0, ts.IndexOf('.', StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Instant.FromUnixTimeSeconds(Math.Min(seconds, Instant.MaxValue.ToUnixTimeSeconds()))
            : Instant.MaxValue;
}
