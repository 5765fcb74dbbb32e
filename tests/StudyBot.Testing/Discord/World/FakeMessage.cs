using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.World;

/// <summary>A message as members see it now; edits change it.</summary>
public sealed class FakeMessage
{
    public const int Ephemeral = 64;
    public const int Loading = 128;
    public const int ComponentsV2 = 32768;

    private readonly DiscordWorld world;
    private List<FakeFile> files = [];
    private DateTimeOffset? edited;

    internal FakeMessage(DiscordWorld world, FakeChannel channel, bool isFromBot, int flags)
    {
        this.world = world;
        Channel = channel;
        Id = world.Ids.Next();
        IsFromBot = isFromBot;
        Flags = flags;
    }

    public string Id { get; }

    public FakeChannel Channel { get; }

    public bool IsFromBot { get; }

    public int Flags { get; private set; }

    public bool IsDeleted { get; internal set; }

    /// <summary>The placeholder of a deferred answer: "is thinking".</summary>
    public bool IsLoading => (Flags & Loading) != 0;

    /// <summary>Only the member who asked sees it.</summary>
    public bool IsPrivate => (Flags & Ephemeral) != 0;

    /// <summary>How often it was changed.</summary>
    public int Revision { get; private set; }

    public string Content { get; private set; } = "";

    public JsonArray Embeds { get; private set; } = [];

    public JsonArray Components { get; private set; } = [];

    public IReadOnlyList<FakeFile> Files => files;

    /// <summary>Who wrote it, where it was not the bot.</summary>
    public JsonObject? Author { get; internal init; }

    /// <summary>Its controls, in order.</summary>
    public IReadOnlyList<FakeButton> Buttons => world.Read(() => (IReadOnlyList<FakeButton>)
        [.. MessageReading.All(Components).Where(c => (int?)c["type"] == 2).Select(c => new FakeButton(c))]);

    /// <summary>Its menus of options, in order.</summary>
    public IReadOnlyList<FakeSelect> Selects => world.Read(() => (IReadOnlyList<FakeSelect>)
        [.. MessageReading.All(Components).Where(c => (int?)c["type"] == 3).Select(c => new FakeSelect(c))]);

    /// <summary>Everything that can be read in it, top to bottom, a line each.</summary>
    public string Text => world.Read(() => MessageReading.Text(this));

    public override string ToString() => $"message {Id} in #{Channel.Name}{(IsPrivate ? ", private" : "")}:\n{Text}";

    /// <summary>Takes over what a body gives; what it does not name stays.</summary>
    internal void Apply(JsonObject body, IReadOnlyList<FakeFile> added)
    {
        if (body.TryGetPropertyValue("content", out var content))
        {
            Content = (string?)content ?? "";
        }

        if (body.TryGetPropertyValue("embeds", out var embeds))
        {
            Embeds = (JsonArray?)embeds?.DeepClone() ?? [];
        }

        if (body.TryGetPropertyValue("components", out var components))
        {
            Components = (JsonArray?)components?.DeepClone() ?? [];
        }

        // An edit that names attachments keeps only those; new files come in addition.
        files = body.ContainsKey("attachments") || added.Count == 0 ? [.. Kept(body), .. added] : [.. files, .. added];
        Flags = (Flags & ~Loading) | (((int?)body["flags"] ?? 0) & ComponentsV2);
        edited = Revision++ == 0 ? null : world.Time.GetUtcNow();
    }

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["channel_id"] = Channel.Id,
        ["type"] = 0,
        ["content"] = Content,
        ["author"] = IsFromBot ? world.BotUser() : Author?.DeepClone(),
        ["timestamp"] = Snowflakes.TimeOf(Id).ToString("O"),
        ["edited_timestamp"] = edited?.ToString("O"),
        ["tts"] = false,
        ["mention_everyone"] = false,
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["attachments"] = new JsonArray([.. files.Select(AttachmentJson)]),
        ["embeds"] = Embeds.DeepClone(),
        ["components"] = Components.DeepClone(),
        ["pinned"] = false,
        ["flags"] = Flags,
    };

    internal JsonObject AttachmentJson(FakeFile file)
    {
        var (id, url) = world.Serve(file);
        return new JsonObject
        {
            ["id"] = id,
            ["filename"] = file.Name,
            ["size"] = file.Bytes.Length,
            ["url"] = url,
            ["proxy_url"] = url,
            ["content_type"] = file.ContentType,
        };
    }

    private IEnumerable<FakeFile> Kept(JsonObject body)
    {
        if (body["attachments"] is not JsonArray named)
        {
            return body.ContainsKey("attachments") ? [] : files;
        }

        return files.Where(f => named.Any(n => (string?)n?["filename"] == f.Name && n["id"] is JsonValue id && id.ToString().Length > 3));
    }
}
