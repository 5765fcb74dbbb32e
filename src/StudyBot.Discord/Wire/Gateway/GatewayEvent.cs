using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Interactions;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What Discord tells over the gateway, as far as the bot listens. A closed family.</summary>
internal abstract record GatewayEvent
{
    private GatewayEvent()
    {
    }

    /// <summary>A new session. Each of the guilds follows as <see cref="GuildCreated"/>.</summary>
    /// <param name="ApplicationId">Null where it was not told.</param>
    /// <param name="Guilds">Null where they were not told: then none is known to be left.</param>
    public sealed record Ready(User Bot, Snowflake? ApplicationId, IReadOnlyList<Snowflake>? Guilds) : GatewayEvent;

    /// <summary>The session goes on; all that was missed has been told before this.</summary>
    public sealed record Resumed : GatewayEvent;

    public sealed record InteractionCreated(Interaction Interaction) : GatewayEvent;

    /// <summary>After <see cref="Ready"/> for every guild, after an outage, and when the bot is added to one (then <see cref="Guild.JoinedAt"/> is now).</summary>
    public sealed record GuildCreated(Guild Guild) : GatewayEvent;

    /// <summary>Its name, owner or settings changed.</summary>
    public sealed record GuildUpdated(Guild Guild) : GatewayEvent;

    /// <summary>The bot was removed. Outages are not told.</summary>
    public sealed record GuildLeft(Snowflake Guild) : GatewayEvent;

    /// <summary>A role was made, changed or deleted: what is known of members' rights there is old.</summary>
    public sealed record RolesChanged(Snowflake Guild) : GatewayEvent;

    public sealed record ChannelDeleted(Snowflake Channel, Snowflake? Guild) : GatewayEvent;
}
