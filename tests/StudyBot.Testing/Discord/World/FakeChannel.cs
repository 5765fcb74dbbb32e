using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.World;

/// <summary>A channel of a guild, or a direct one.</summary>
public sealed class FakeChannel
{
    private readonly DiscordWorld world;
    private readonly List<FakeMessage> messages = [];

    internal FakeChannel(DiscordWorld world, FakeGuild? guild, string name, ChannelKind kind)
    {
        this.world = world;
        Kind = kind;
        Guild = guild;
        Name = name;
        Id = world.Ids.Next();
    }

    public string Id { get; }

    /// <summary>Null for a direct message.</summary>
    public FakeGuild? Guild { get; }

    public string Name { get; }

    public ChannelKind Kind { get; }

    public bool IsThread => Kind is ChannelKind.AnnouncementThread or ChannelKind.PublicThread or ChannelKind.PrivateThread;

    /// <summary>What the bot may do here; settable at any time.</summary>
    public DiscordPermissions BotPermissions { get; set; } = DiscordPermissions.Bot;

    public bool IsDeleted { get; private set; }

    /// <summary>What stands in it, private answers too; the deleted ones are gone.</summary>
    public IReadOnlyList<FakeMessage> Messages => world.Read(() => (IReadOnlyList<FakeMessage>)[.. messages.Where(m => !m.IsDeleted)]);

    internal List<FakeMessage> All => messages;

    public async Task DeleteAsync()
    {
        world.Change(() => IsDeleted = true);
        await world.DispatchAsync("CHANNEL_DELETE", ToJson()).ConfigureAwait(false);
    }

    /// <summary>Waits for a message that the bot posts by itself or answers with.</summary>
    public Task<FakeMessage> MessageAsync(Func<FakeMessage, bool> wanted) => world.FindAsync(
        () => messages.FirstOrDefault(m => !m.IsDeleted && !m.IsLoading && wanted(m)), $"a message in #{Name}");

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["type"] = (int)Kind,
        ["guild_id"] = Guild?.Id,
        ["name"] = Name,
        ["position"] = 0,
        ["permission_overwrites"] = new JsonArray(),
        ["nsfw"] = false,
        ["rate_limit_per_user"] = 0,
        ["parent_id"] = null,
        ["topic"] = null,
        ["last_message_id"] = messages.LastOrDefault()?.Id,
        ["flags"] = 0,
    };
}
