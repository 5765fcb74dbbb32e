using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.World;

/// <summary>A message as members see it now; edits change it.</summary>
public sealed class FakeMessage
{
    private readonly SlackWorld world;

    internal FakeMessage(SlackWorld world, FakeChannel channel, string author)
    {
        this.world = world;
        Channel = channel;
        Author = author;
        Id = world.Ids.NextTimestamp();
        Position = world.Ids.Position;
    }

    /// <summary>Its timestamp, by which it is known in its channel.</summary>
    public string Id { get; }

    public FakeChannel Channel { get; }

    /// <summary>The id of who wrote it.</summary>
    public string Author { get; }

    public bool IsFromBot => Author == world.BotUserId;

    /// <summary>The member who alone sees it; null where all do.</summary>
    public string? For { get; internal init; }

    /// <summary>Only the member who asked sees it: as an ephemeral message, or in the bot's own conversation with that member.</summary>
    public bool IsPrivate => For is not null || Channel.Partner is not null;

    public bool IsEphemeral => For is not null;

    /// <summary>The timestamp of the thread that it stands in.</summary>
    public string? Thread { get; internal init; }

    public bool IsDeleted { get; internal set; }

    /// <summary>How often it was written; 1 for a new one.</summary>
    public int Revision { get; private set; }

    /// <summary>What notifications and screen readers say; shown only where there are no blocks.</summary>
    public string Fallback { get; private set; } = "";

    public JsonArray Blocks { get; private set; } = [];

    public IReadOnlyList<FakeFile> Files { get; internal set; } = [];

    public JsonObject? Metadata { get; private set; }

    public IReadOnlyList<FakeButton> Buttons => world.Read(() => BlockReading.Buttons(Blocks));

    public IReadOnlyList<FakeSelect> Selects => world.Read(() => BlockReading.Selects(Blocks));

    /// <summary>Everything that stands in it, as it was sent: with marks and entities.</summary>
    public string Wire => world.Read(() => Blocks.Count > 0 ? BlockReading.Text(Blocks) : Fallback);

    /// <summary>Everything that can be read in it.</summary>
    public string Text => Mrkdwn.Shown(Wire);

    internal long Position { get; }

    /// <summary>Whether it is the answer to a delivery by its own way back; null where it was posted.</summary>
    internal Members.FakeInteraction? AnswerTo { get; init; }

    /// <summary>The same message, as it would stand under another one.</summary>
    public FakeMessage InThread(FakeMessage root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var copy = new FakeMessage(world, Channel, Author) { Thread = root.Id, Files = Files };
        world.Change(() =>
        {
            copy.Apply(new JsonObject { ["text"] = Fallback, ["blocks"] = Blocks.DeepClone() });
            Channel.All.Add(copy);
        });
        return copy;
    }

    public override string ToString() => $"message {Id} in #{Channel.Name}{(IsPrivate ? ", private" : "")}:\n{Wire}";

    /// <summary>Takes over what a body gives; what it does not name stays.</summary>
    internal void Apply(JsonObject body)
    {
        if (body["text"] is { } text)
        {
            Fallback = text.ToString();
        }

        // Text alone in an edit takes the blocks away.
        if (body.ContainsKey("blocks") || body.ContainsKey("text"))
        {
            Blocks = world.WithIds(body["blocks"] as JsonArray);
        }

        Metadata = (JsonObject?)(body["metadata"] as JsonObject)?.DeepClone() ?? Metadata;
        Revision++;
    }

    internal JsonObject ToJson(bool withMetadata = false)
    {
        var json = new JsonObject
        {
            ["type"] = "message",
            ["user"] = Author,
            ["ts"] = Id,
            ["text"] = Fallback,
            ["team"] = world.TeamId,
        };
        if (IsFromBot)
        {
            json["bot_id"] = world.BotId;
            json["app_id"] = world.AppId;
        }

        if (Blocks.Count > 0)
        {
            json["blocks"] = Blocks.DeepClone();
        }

        if (Thread is not null)
        {
            json["thread_ts"] = Thread;
        }
        else if (Channel.All.Any(m => m.Thread == Id))
        {
            // One that was replied to names the thread below it.
            json["thread_ts"] = Id;
        }

        if (Files.Count > 0)
        {
            json["files"] = new JsonArray([.. Files.Select(f => world.IsFileInfoNeeded ? f.ToStub() : f.ToJson(world.TeamId))]);
        }

        if (withMetadata && Metadata is not null)
        {
            json["metadata"] = Metadata.DeepClone();
        }

        return json;
    }

}
