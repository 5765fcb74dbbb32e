using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.Members;

namespace StudyBot.Testing.Slack.World;

/// <summary>A channel, or the bot's conversation with one member.</summary>
public sealed class FakeChannel
{
    private readonly SlackWorld world;
    private readonly List<FakeMessage> messages = [];

    internal FakeChannel(SlackWorld world, string name, bool isPrivate, FakeMember? partner)
    {
        this.world = world;
        Name = name;
        IsPrivate = isPrivate;
        Partner = partner;
        Id = world.Ids.Next(partner is null ? "C" : "D");
    }

    public string Id { get; }

    public string Name { get; }

    public bool IsPrivate { get; }

    /// <summary>With whom it is a direct conversation; null for a channel.</summary>
    public FakeMember? Partner { get; }

    /// <summary>Whether the bot was invited.</summary>
    public bool HasBot { get; set; } = true;

    public bool IsArchived { get; set; }

    /// <summary>Only some may post here, and the bot is not one of them.</summary>
    public bool IsRestricted { get; set; }

    /// <summary>Shared with another workspace (Slack Connect).</summary>
    public bool IsShared { get; init; }

    /// <summary>What stands in it, what one member alone sees too; the deleted ones are gone.</summary>
    public IReadOnlyList<FakeMessage> Messages => world.Read(() => (IReadOnlyList<FakeMessage>)[.. messages.Where(m => !m.IsDeleted)]);

    internal List<FakeMessage> All => messages;

    /// <summary>Waits for a message of the bot's.</summary>
    public Task<FakeMessage> MessageAsync(Func<FakeMessage, bool> wanted) => world.FindAsync(
        () => messages.FirstOrDefault(m => !m.IsDeleted && m.IsFromBot && wanted(m)), $"a message in #{Name}");

    internal FakeMessage? Find(string? timestamp) => messages.FirstOrDefault(m => m.Id == timestamp && !m.IsDeleted);

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["is_channel"] = Partner is null && !IsPrivate,
        ["is_group"] = IsPrivate,
        ["is_im"] = Partner is not null,
        ["is_private"] = IsPrivate || Partner is not null,
        ["is_archived"] = IsArchived,
        ["is_member"] = HasBot,
        ["is_ext_shared"] = IsShared,
        ["is_general"] = false,
        ["user"] = Partner?.Id,
    };
}
