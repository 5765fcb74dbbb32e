using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Posts;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Guilds;

/// <summary>
/// Which servers the bot is in, as the gateway tells: one that is new is greeted once, also where it was added while the bot was off; one that is gone is
/// said to be left, also where that happened meanwhile. One that a session merely did not name at its beginning, and that is told of later, was never left:
/// it is said to be joined, which takes its leaving back, and is not greeted again. Takes one event after the other.
/// </summary>
internal sealed class GuildWatch(IAdapterState state, Poster poster, TimeProvider time, ILogger logger)
{
    /// <summary>
    /// Whoever adds the bot again does so after it was missed, by Discord's clock as by ours; within this time that is no proof, as clocks differ and a
    /// moment may be told that is none.
    /// </summary>
    private static readonly Duration Doubt = Duration.FromMinutes(5);

    /// <summary>Those that were greeted and not seen to be left since.</summary>
    private readonly GuildSet known = new(state, "guilds");

    /// <summary>Those whose greeting began and was not seen to end.</summary>
    private readonly GuildSet begun = new(state, "greetings");

    /// <summary>Those that are left as far as a session's list says; they may turn out never to have been.</summary>
    private readonly MissedGuilds missed = new(state);

    private ChatMember self = new(DiscordIds.User(default(Snowflake)), "", Standing.None);

    public async Task HandleAsync(GatewayEvent happened, IRouter router, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case GatewayEvent.Ready ready:
                self = new ChatMember(DiscordIds.User(ready.Bot.Id), ready.Bot.DisplayName, Standing.None);
                foreach (var gone in ready.Guilds is { } told ? await GoneAsync(told, cancellationToken).ConfigureAwait(false) : [])
                {
                    await missed.AddAsync(gone, Instant.FromDateTimeOffset(time.GetUtcNow()), cancellationToken).ConfigureAwait(false);
                    await TellLeftAsync(gone, router, cancellationToken).ConfigureAwait(false);
                }

                break;
            case GatewayEvent.GuildCreated { Guild: { Unavailable: not true } guild }:
                await JoinAsync(guild, router, cancellationToken).ConfigureAwait(false);
                break;
            case GatewayEvent.GuildLeft { Guild: var left }:
                await LeaveAsync(left, router, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    /// <summary>Also those that were not greeted yet: they may have data.</summary>
    private async Task<IEnumerable<Snowflake>> GoneAsync(IReadOnlyList<Snowflake> told, CancellationToken cancellationToken) =>
        (await known.ExceptAsync(told, cancellationToken).ConfigureAwait(false)).Union(await begun.ExceptAsync(told, cancellationToken).ConfigureAwait(false)).ToList();

    private async Task JoinAsync(Guild guild, IRouter router, CancellationToken cancellationToken)
    {
        var joined = guild.JoinedAt is { } told ? Instant.FromDateTimeOffset(told) : (Instant?)null;
        var missedSince = await missed.SinceAsync(guild.Id, cancellationToken).ConfigureAwait(false);
        var isGreeted = await known.ContainsAsync(guild.Id, cancellationToken).ConfigureAwait(false) && !(joined > missedSince + Doubt);
        if (isGreeted && missedSince is null)
        {
            return;
        }

        var at = joined ?? Instant.FromDateTimeOffset(time.GetUtcNow());
        var mayStandSince = isGreeted || await begun.AddAsync(guild.Id, cancellationToken).ConfigureAwait(false) ? (Instant?)null : at;
        var responder = new WelcomeResponder(guild, self.Id, mayStandSince, poster, logger) { IsGreeted = isGreeted };
        await router.RouteAsync(new SpaceJoined(At(guild.Id, "join", at), guild.Name ?? ""), responder, cancellationToken).ConfigureAwait(false);
        if (!responder.IsPutOff)
        {
            await known.AddAsync(guild.Id, cancellationToken).ConfigureAwait(false);
            await begun.RemoveAsync(guild.Id, cancellationToken).ConfigureAwait(false);
            await missed.RemoveAsync(guild.Id, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LeaveAsync(Snowflake guild, IRouter router, CancellationToken cancellationToken)
    {
        await TellLeftAsync(guild, router, cancellationToken).ConfigureAwait(false);
        await known.RemoveAsync(guild, cancellationToken).ConfigureAwait(false);
        await begun.RemoveAsync(guild, cancellationToken).ConfigureAwait(false);
        await missed.RemoveAsync(guild, cancellationToken).ConfigureAwait(false);
    }

    private Task TellLeftAsync(Snowflake guild, IRouter router, CancellationToken cancellationToken) => router.RouteAsync(
        new SpaceLeft(At(guild, "leave", Instant.FromDateTimeOffset(time.GetUtcNow()))),
        new WelcomeResponder(new Guild(guild), self.Id, null, poster, logger),
        cancellationToken);

    // By when it was heard, so that a greeting that was put off is not taken for one that was delivered twice.
    private Circumstances At(Snowflake guild, string what, Instant at) => new(
        new DeliveryId(string.Create(CultureInfo.InvariantCulture, $"{DiscordIds.Platform}:{what}:{guild}:{time.GetUtcNow().ToUnixTimeMilliseconds()}")),
        DiscordIds.Space(guild),
        DiscordIds.Channel(guild),
        self,
        at);
}
