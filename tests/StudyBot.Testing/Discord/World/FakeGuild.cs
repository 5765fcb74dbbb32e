using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.Members;

namespace StudyBot.Testing.Discord.World;

/// <summary>A server of Discord's, which they call a guild.</summary>
public sealed class FakeGuild
{
    private readonly DiscordWorld world;
    private readonly List<FakeChannel> channels = [];
    private readonly List<FakeMember> members = [];
    private readonly List<FakeRole> roles = [];

    internal FakeGuild(DiscordWorld world, string name)
    {
        this.world = world;
        Name = name;
        Id = world.Ids.Next();
        OwnerId = world.Ids.Next();
        JoinedAt = world.Time.GetUtcNow();
        // It has the guild's own id.
        Everyone = new FakeRole(this, Id, "@everyone", DiscordPermissions.Member | DiscordPermissions.Bot);
    }

    public string Id { get; }

    public string Name { get; }

    public string OwnerId { get; }

    /// <summary>When the bot was added, the last time.</summary>
    public DateTimeOffset JoinedAt { get; internal set; }

    public bool HasBot { get; internal set; } = true;

    /// <summary>The role that everybody has.</summary>
    public FakeRole Everyone { get; }

    /// <summary>Those of this guild alone.</summary>
    public RegisteredCommands Commands { get; } = new();

    public IReadOnlyList<FakeChannel> Channels => world.Read(() => (IReadOnlyList<FakeChannel>)[.. channels.Where(c => !c.IsDeleted)]);

    public FakeChannel AddChannel(string name, ChannelKind kind = ChannelKind.Text)
    {
        var channel = new FakeChannel(world, this, name, kind);
        world.Change(() => channels.Add(channel));
        return channel;
    }

    public FakeRole AddRole(string name, DiscordPermissions permissions = DiscordPermissions.Member)
    {
        var role = new FakeRole(this, world.Ids.Next(), name, permissions);
        world.Change(() => roles.Add(role));
        return role;
    }

    /// <summary>Somebody deletes a role; what was granted to it stays where it was kept.</summary>
    public async Task RemoveRoleAsync(FakeRole role)
    {
        world.Change(() => roles.Remove(role));
        await world.DispatchAsync("GUILD_ROLE_DELETE", new JsonObject { ["guild_id"] = Id, ["role_id"] = role.Id }).ConfigureAwait(false);
    }

    public FakeMember AddMember(string name, DiscordPermissions permissions = DiscordPermissions.Member, params string[] roles)
    {
        var member = new FakeMember(world, this, name, permissions, roles);
        world.Change(() => members.Add(member));
        return member;
    }

    internal FakeMember? FindMember(string id) => world.Read(() => members.FirstOrDefault(m => m.Id == id));

    /// <summary>Somebody removes the bot.</summary>
    public async Task RemoveBotAsync()
    {
        world.Change(() => HasBot = false);
        await world.DispatchAsync("GUILD_DELETE", new JsonObject { ["id"] = Id }).ConfigureAwait(false);
    }

    /// <summary>Discord loses the guild for a while and finds it again, which is no removal and no joining.</summary>
    public async Task FailAndReturnAsync()
    {
        await world.DispatchAsync("GUILD_DELETE", new JsonObject { ["id"] = Id, ["unavailable"] = true }).ConfigureAwait(false);
        await world.DispatchAsync("GUILD_CREATE", ToJson()).ConfigureAwait(false);
    }

    internal JsonObject ToJson()
    {
        lock (world.Gate)
        {
            return new JsonObject
            {
                ["id"] = Id,
                ["name"] = Name,
                ["icon"] = null,
                ["owner_id"] = OwnerId,
                ["joined_at"] = JoinedAt.ToString("O"),
                ["large"] = false,
                ["unavailable"] = false,
                ["member_count"] = members.Count + 1,
                ["preferred_locale"] = "en-US",
                ["system_channel_id"] = channels.FirstOrDefault(c => !c.IsDeleted && c.Kind == ChannelKind.Text)?.Id,
                ["rules_channel_id"] = null,
                ["premium_tier"] = 0,
                ["features"] = new JsonArray(),
                ["roles"] = Roles(),
                ["emojis"] = new JsonArray(),
                ["channels"] = new JsonArray([.. channels.Where(c => !c.IsDeleted && !c.IsThread).Select(c => c.ToJson())]),
                ["threads"] = new JsonArray([.. channels.Where(c => !c.IsDeleted && c.IsThread).Select(c => c.ToJson())]),
                ["members"] = new JsonArray(),
                ["voice_states"] = new JsonArray(),
                ["presences"] = new JsonArray(),
            };
        }
    }

    internal JsonObject ToJson(FakeRole role) => world.Read(() => Role(role, roles.IndexOf(role) + 1));

    private JsonArray Roles() => new([.. roles.Prepend(Everyone).Select((role, position) => (JsonNode)Role(role, position))]);

    private static JsonObject Role(FakeRole role, int position) => new()
    {
        ["id"] = role.Id,
        ["name"] = role.Name,
        ["permissions"] = ((long)role.Permissions).ToString(CultureInfo.InvariantCulture),
        ["position"] = position,
        ["color"] = 0,
        ["hoist"] = false,
        ["managed"] = false,
        ["mentionable"] = false,
        ["flags"] = 0,
    };
}
