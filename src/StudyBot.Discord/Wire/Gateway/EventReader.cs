using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Gateway;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Reads the events that the bot listens to.</summary>
internal static class EventReader
{
    // An hour in milliseconds; Discord says 41,250.
    private const double LongestInterval = 3_600_000;

    /// <summary>Null for an event that the bot does not listen to, and for a guild's outage.</summary>
    /// <exception cref="JsonException">Its content is not what it should be.</exception>
    public static GatewayEvent? Read(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        if (name.SequenceEqual("INTERACTION_CREATE"u8))
        {
            return ReadInteraction(data);
        }

        if (name.SequenceEqual("GUILD_CREATE"u8))
        {
            return ReadGuild(data) is { Unavailable: not true } guild ? new GatewayEvent.GuildCreated(guild) : null;
        }

        if (name.SequenceEqual("GUILD_DELETE"u8))
        {
            return ReadGuild(data) is { Unavailable: not true } guild ? new GatewayEvent.GuildLeft(guild.Id) : null;
        }

        if (name.SequenceEqual("GUILD_UPDATE"u8))
        {
            return new GatewayEvent.GuildUpdated(ReadGuild(data));
        }

        if (name.StartsWith("GUILD_ROLE_"u8))
        {
            return new GatewayEvent.RolesChanged(Read(data, WireJson.Plain.RoleChange).GuildId);
        }

        if (name.SequenceEqual("CHANNEL_DELETE"u8))
        {
            var channel = Read(data, WireJson.Plain.Channel);
            return new GatewayEvent.ChannelDeleted(channel.Id, channel.GuildId);
        }

        return name.SequenceEqual("RESUMED"u8) ? new GatewayEvent.Resumed() : null;
    }

    /// <exception cref="JsonException">Without a session nothing can be resumed.</exception>
    public static ReadyBody ReadReady(ReadOnlySpan<byte> data)
    {
        ReadyBody ready;
        try
        {
            ready = Read(data, WireJson.Plain.ReadyBody);
        }
        catch (JsonException)
        {
            var head = Read(data, WireJson.Plain.ReadyHead);
            ready = new ReadyBody(head.SessionId, head.ResumeGatewayUrl);
        }

        return ready.SessionId is not null ? ready : throw new JsonException("A session without an id.");
    }

    public static GatewayEvent.Ready ToEvent(ReadyBody ready) =>
        new(ready.User ?? new User(default), ready.Application?.Id, ready.Guilds is { } guilds ? [.. guilds.Select(g => g.Id)] : null);

    /// <summary>Null where there is none.</summary>
    public static TimeSpan? ReadInterval(ReadOnlySpan<byte> hello)
    {
        try
        {
            return Read(hello, WireJson.Plain.HelloBody).HeartbeatInterval is >= 1 and <= LongestInterval and var interval ? TimeSpan.FromMilliseconds(interval) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Whoever waits for an answer gets one, also where something in it is odd.
    private static GatewayEvent.InteractionCreated ReadInteraction(ReadOnlySpan<byte> data)
    {
        try
        {
            return Read(data, WireJson.Plain.Interaction) is { Token.Length: > 0 } interaction
                ? new GatewayEvent.InteractionCreated(interaction)
                : throw new JsonException("An interaction without a token.");
        }
        catch (JsonException) when (InteractionHead.Read(data) is { } head)
        {
            return new GatewayEvent.InteractionCreated(head);
        }
    }

    private static Guild ReadGuild(ReadOnlySpan<byte> data) => Read(data, WireJson.Plain.Guild);

    private static T Read<T>(ReadOnlySpan<byte> data, JsonTypeInfo<T> type)
        where T : class => JsonSerializer.Deserialize(data, type) ?? throw new JsonException("Nothing.");
}
