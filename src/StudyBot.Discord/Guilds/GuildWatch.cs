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
internal sealed class GuildWatch(KnownGuilds known, Poster poster, TimeProvider time, ILogger logger)
{
    private ChatMember self = new(DiscordIds.User(default(Snowflake)), "", Standing.None);

    public async Task HandleAsync(GatewayEvent happened, IRouter router, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case GatewayEvent.Ready ready:
                self = new ChatMember(DiscordIds.User(ready.Bot.Id), ready.Bot.DisplayName, Standing.None);
                foreach (var gone in ready.Guilds is { } told ? await known.ExceptAsync(told, cancellationToken).ConfigureAwait(false) : [])
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

    private async Task JoinAsync(Guild guild, IRouter router, CancellationToken cancellationToken)
    {
        if (await known.ContainsAsync(guild.Id, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var responder = new WelcomeResponder(guild, poster, logger);
        await router.RouteAsync(new SpaceJoined(At(guild.Id, "join", guild.JoinedAt ?? time.GetUtcNow()), guild.Name), responder, cancellationToken).ConfigureAwait(false);
        if (!responder.IsPutOff)
        {
            await known.AddAsync(guild.Id, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LeaveAsync(Snowflake guild, IRouter router, CancellationToken cancellationToken)
    {
        await router.RouteAsync(new SpaceLeft(At(guild, "leave", time.GetUtcNow())), new WelcomeResponder(new Guild(guild), poster, logger), cancellationToken).ConfigureAwait(false);
        await known.RemoveAsync(guild, cancellationToken).ConfigureAwait(false);
    }

    private Circumstances At(Snowflake guild, string what, DateTimeOffset at) => new(
        new DeliveryId(string.Create(CultureInfo.InvariantCulture, $"{DiscordIds.Platform}:{what}:{guild}:{at.ToUnixTimeMilliseconds()}")),
        DiscordIds.Space(guild),
        DiscordIds.Channel(guild),
        self,
        Instant.FromDateTimeOffset(at));
}
