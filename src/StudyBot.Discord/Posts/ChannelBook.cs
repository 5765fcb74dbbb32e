using System.Collections.Concurrent;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Posts;

/// <summary>Which server a channel belongs to: nothing of one group is ever posted in another's, whatever channel somebody names.</summary>
internal sealed class ChannelBook(ChannelEndpoints channels, GuildEndpoints guilds)
{
    /// <summary>Which server a channel belongs to never changes.</summary>
    private readonly ConcurrentDictionary<Snowflake, Snowflake> known = [];

    /// <summary>False where it belongs to another, to none, or where nothing proves it: a channel need not say it, and then its server may list it.</summary>
    public async Task<RestOutcome<bool>> IsInAsync(Snowflake guild, Snowflake channel, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(channel, out var owner))
        {
            return new RestOutcome<bool>.Done(owner == guild);
        }

        switch (await channels.GetAsync(channel, cancellationToken).ConfigureAwait(false))
        {
            case RestOutcome<Channel>.Done { Value.GuildId: { } told }:
                known[channel] = told;
                return new RestOutcome<bool>.Done(told == guild);
            case RestOutcome<Channel>.Done { Value.Type: ChannelType.Direct or ChannelType.GroupDirect }:
                return new RestOutcome<bool>.Done(false);
            case RestOutcome<Channel>.Done:
                return await IsListedAsync(guild, channel, cancellationToken).ConfigureAwait(false);
            case var failed:
                return failed.As<bool>();
        }
    }

    private async Task<RestOutcome<bool>> IsListedAsync(Snowflake guild, Snowflake channel, CancellationToken cancellationToken)
    {
        var listed = IsAmong(await guilds.ListChannelsAsync(guild, cancellationToken).ConfigureAwait(false), all => all, channel);
        if (listed is RestOutcome<bool>.Done { Value: false })
        {
            listed = IsAmong(await guilds.ListThreadsAsync(guild, cancellationToken).ConfigureAwait(false), active => active.Threads, channel);
        }

        if (listed is RestOutcome<bool>.Done { Value: true })
        {
            known[channel] = guild;
        }

        return listed;
    }

    // A list that is refused proves nothing.
    private static RestOutcome<bool> IsAmong<T>(RestOutcome<T> list, Func<T, IReadOnlyList<Channel>> channelsIn, Snowflake channel) => list switch
    {
        RestOutcome<T>.Done { Value: var told } => new RestOutcome<bool>.Done(channelsIn(told).Any(c => c.Id == channel)),
        RestOutcome<T>.Unavailable => list.As<bool>(),
        _ => new RestOutcome<bool>.Done(false),
    };
}
