using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Members;

/// <summary>A modal that stands open for a member, or that member's Home tab.</summary>
public sealed class FakeView
{
    private readonly SlackWorld world;
    private readonly Dictionary<(string Block, string Action), JsonObject> state = [];

    internal FakeView(SlackWorld world, FakeMember owner, JsonObject body, FakeView? below)
    {
        (this.world, Owner, Below) = (world, owner, below);
        Id = world.Ids.Next("V");
        Wire = Apply(body);
    }

    public string Id { get; }

    public FakeMember Owner { get; }

    public bool IsOpen { get; internal set; } = true;

    /// <summary>How often it was written; 1 for a new one.</summary>
    public int Revision { get; private set; }

    public bool IsHome => (string?)Wire["type"] == "home";

    public string Title => (string?)Wire["title"]?["text"] ?? "";

    public string CallbackId => (string?)Wire["callback_id"] ?? "";

    public string PrivateMetadata => (string?)Wire["private_metadata"] ?? "";

    public IReadOnlyList<FakeButton> Buttons => world.Read(() => BlockReading.Buttons(Blocks));

    public IReadOnlyList<FakeSelect> Selects => world.Read(() => BlockReading.Selects(Blocks));

    /// <summary>What can be filled in, in order.</summary>
    public IReadOnlyList<FakeInput> Inputs => world.Read(() => (IReadOnlyList<FakeInput>)
        [.. Blocks.OfType<JsonObject>().Where(b => (string?)b["type"] == "input").Select(b => new FakeInput(b))]);

    /// <summary>What stands in each of its text inputs now.</summary>
    public IReadOnlyList<string> Typed => [.. Inputs.Select(i => (string?)Values()[i.BlockId]![i.ActionId]!["value"] ?? "")];

    /// <summary>Everything that can be read in it.</summary>
    public string Text => world.Read(() => Mrkdwn.Shown($"{Title}\n{BlockReading.Text(Blocks)}"));

    /// <summary>Its body with another private metadata, for somebody to forge.</summary>
    public JsonObject Copy(string privateMetadata)
    {
        var copy = (JsonObject)Wire.DeepClone();
        copy["private_metadata"] = privateMetadata;
        return copy;
    }

    /// <summary>The one that this was pushed onto.</summary>
    internal FakeView? Below { get; }

    internal JsonObject Wire { get; private set; }

    internal JsonArray Blocks => Wire["blocks"] as JsonArray ?? [];

    /// <summary>Another one at every change.</summary>
    internal string Hash { get; private set; } = "";

    internal int Depth => 1 + (Below?.Depth ?? 0);

    internal JsonObject Apply(JsonObject body)
    {
        Wire = (JsonObject)body.DeepClone();
        Wire["blocks"] = world.WithIds(body["blocks"] as JsonArray);
        Hash = $"{world.Time.GetUtcNow().ToUnixTimeSeconds()}.{Guid.NewGuid():N}"[..19];
        Revision++;
        return Wire;
    }

    /// <summary>The member fills one in.</summary>
    internal void Set(FakeInput input, JsonObject value) => state[(input.BlockId, input.ActionId)] = value;

    internal JsonObject ToJson()
    {
        var json = (JsonObject)Wire.DeepClone();
        json["id"] = Id;
        json["team_id"] = Owner.TeamId;
        json["app_id"] = world.AppId;
        json["bot_id"] = world.BotId;
        json["app_installed_team_id"] = world.EnterpriseId ?? world.TeamId;
        json["hash"] = Hash;
        json["root_view_id"] = Below is null ? Id : Below.RootId;
        json["previous_view_id"] = Below?.Id;
        json["private_metadata"] ??= "";
        json["callback_id"] ??= "";
        json["external_id"] ??= "";
        json["clear_on_close"] ??= false;
        json["notify_on_close"] ??= false;
        json["state"] = new JsonObject { ["values"] = Values() };
        return json;
    }

    private string RootId => Below?.RootId ?? Id;

    // An input that was not touched has what it was opened with.
    private JsonObject Values()
    {
        var values = new JsonObject();
        foreach (var input in Inputs)
        {
            values[input.BlockId] = new JsonObject
            {
                [input.ActionId] = state.GetValueOrDefault((input.BlockId, input.ActionId))?.DeepClone() ?? input.Untouched(),
            };
        }

        return values;
    }
}
