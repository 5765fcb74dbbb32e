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
/// said to be left, also where that happened meanwhile. Takes one event after the other.
/// </summary>
internal sealed class GuildWatch(IAdapterState state, Poster poster, TimeProvider time, ILogger logger)
{
    /// <summary>Those that were greeted and not left since.</summary>
    private readonly GuildSet known = new(state, "guilds");

    /// <summary>Those whose greeting began and was not seen to end.</summary>
    private readonly GuildSet begun = new(state, "greetings");

    private ChatMember self = new(DiscordIds.User(default(Snowflake)), "", Standing.None);

    public async Task HandleAsync(GatewayEvent happened, IRouter router, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case GatewayEvent.Ready ready:
                self = new ChatMember(DiscordIds.User(ready.Bot.Id), ready.Bot.DisplayName, Standing.None);
                foreach (var gone in ready.Guilds is { } told ? await GoneAsync(told, cancellationToken).ConfigureAwait(false) : [])
                {
                    await LeaveAsync(gone, router, cancellationToken).ConfigureAwait(false);
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
        if (await known.ContainsAsync(guild.Id, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var joined = Instant.FromDateTimeOffset(guild.JoinedAt ?? time.GetUtcNow());
        var mayStandSince = await begun.AddAsync(guild.Id, cancellationToken).ConfigureAwait(false) ? (Instant?)null : joined;
        var responder = new WelcomeResponder(guild, self.Id, mayStandSince, poster, logger);
        await router.RouteAsync(new SpaceJoined(At(guild.Id, "join", joined), guild.Name), responder, cancellationToken).ConfigureAwait(false);
        if (!responder.IsPutOff)
        {
            await known.AddAsync(guild.Id, cancellationToken).ConfigureAwait(false);
            await begun.RemoveAsync(guild.Id, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LeaveAsync(Snowflake guild, IRouter router, CancellationToken cancellationToken)
    {
        var responder = new WelcomeResponder(new Guild(guild), self.Id, null, poster, logger);
        await router.RouteAsync(new SpaceLeft(At(guild, "leave", Instant.FromDateTimeOffset(time.GetUtcNow()))), responder, cancellationToken).ConfigureAwait(false);
        await known.RemoveAsync(guild, cancellationToken).ConfigureAwait(false);
        await begun.RemoveAsync(guild, cancellationToken).ConfigureAwait(false);
    }

    // By when it was heard, so that a greeting that was put off is not taken for one that was delivered twice.
    private Circumstances At(Snowflake guild, string what, Instant at) => new(
        new DeliveryId(string.Create(CultureInfo.InvariantCulture, $"{DiscordIds.Platform}:{what}:{guild}:{time.GetUtcNow().ToUnixTimeMilliseconds()}")),
        DiscordIds.Space(guild),
        DiscordIds.Channel(guild),
        self,
        at);
}
