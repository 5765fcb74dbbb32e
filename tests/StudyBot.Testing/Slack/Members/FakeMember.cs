using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Members;

/// <summary>
/// A member of the workspace, or of another one that shares a channel, who can do what Slack's own client lets one do: only what the manifest names is run,
/// only what stands in a message or an open view is pressed, only what fits is sent. What comes from elsewhere is under the names with "Forge".
/// </summary>
public sealed class FakeMember
{
    private readonly SlackWorld world;

    internal FakeMember(SlackWorld world, string name, string team)
    {
        (this.world, Name, TeamId) = (world, name, team);
        Id = world.Ids.Next("U");
    }

    public string Id { get; }

    public string Name { get; }

    public string TeamId { get; }

    public bool IsAdmin { get; set; }

    public bool IsOwner { get; set; }

    /// <summary>Neither a guest nor somebody who left.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>What stands on the Home tab; null while nothing was published.</summary>
    public FakeView? Home { get; internal set; }

    /// <summary>The conversation with the bot.</summary>
    public FakeChannel Direct => world.DirectChannel(this);

    /// <param name="line">As typed: <c>/summit nagato</c>.</param>
    public FakeInteraction Run(FakeChannel channel, string line)
    {
        var (command, text) = Split(line);
        RequireWritable(channel);
        Assert.True(world.App.Commands.Contains(command), $"{command} does not stand in the manifest, but {string.Join(", ", world.App.Commands)}");
        return Send(new FakeInteraction(world, this, InteractionKind.Command, channel), i => Payloads.Command(world, i, command, Mrkdwn.Escape(text)));
    }

    public FakeInteraction Press(FakeMessage message, string label) => Use(message, Element(message.Blocks, message.Buttons, label, message));

    public FakeInteraction Press(FakeView view, string label) => Use(view, Element(view.Blocks, view.Buttons, label, view.Text));

    /// <summary>Chooses one of the options of any menu in a message.</summary>
    public FakeInteraction Choose(FakeMessage message, string label)
    {
        var (select, option) = Option(message.Selects, label, message);
        return Use(message, Chosen(select, option));
    }

    public FakeInteraction Choose(FakeView view, string label)
    {
        var (select, option) = Option(view.Selects, label, view.Text);
        return Use(view, Chosen(select, option));
    }

    /// <summary>Chooses what was offered while typing.</summary>
    public FakeInteraction Choose(FakeMessage message, FakeSelect select, FakeOption option) => Use(message, Chosen(select, option));

    /// <summary>Types into the menu of a message that offers what fits.</summary>
    public FakeInteraction Type(FakeMessage message, string typed)
    {
        var select = message.Selects.FirstOrDefault(s => s.IsExternal);
        Assert.True(select is not null, $"There is nothing to type into in {message}");
        Assert.True(typed.Length >= select.MinimumLength, $"Slack asks for nothing before {select.MinimumLength} characters are typed.");
        return Send(
            new FakeInteraction(world, this, InteractionKind.Suggestion, message.Channel) { Message = message, RevisionBefore = message.Revision },
            i => Payloads.Suggestion(world, i, select, typed));
    }

    /// <summary>Sends an open view; inputs by their place, null leaves one as it is. A text, a <see cref="FakeFile"/> or the label of an option.</summary>
    public FakeInteraction Submit(FakeView view, params object?[] filled)
    {
        Assert.True(view.IsOpen && view.Owner == this, $"{Name} has no such view open.");
        foreach (var (input, value) in view.Inputs.Zip(filled).Where(p => p.Second is not null))
        {
            view.Set(input, input.Filled(world, this, value!));
        }

        var values = view.ToJson()["state"]!["values"]!;
        foreach (var input in view.Inputs.Where(i => i.IsRequired))
        {
            var value = values[input.BlockId]![input.ActionId]!.AsObject().First(p => p.Key != "type").Value;
            Assert.True(value is not (null or JsonArray { Count: 0 }), $"Slack does not send the view without {input.Label}.");
        }

        return Send(new FakeInteraction(world, this, InteractionKind.Submission, null) { View = view }, i => Payloads.Submission(world, i));
    }

    public void Close(FakeView view)
    {
        world.Change(() => view.IsOpen = false);
        if ((bool?)view.Wire["notify_on_close"] == true)
        {
            Send(new FakeInteraction(world, this, InteractionKind.Closing, null) { View = view }, i => Payloads.Closing(world, i));
        }
    }

    /// <summary>Uses a shortcut of the menu of messages.</summary>
    public FakeInteraction UseShortcut(string name, FakeMessage on)
    {
        Assert.True(world.App.MessageShortcuts.TryGetValue(name, out var id), $"\"{name}\" is no shortcut for messages, but {string.Join(", ", world.App.MessageShortcuts.Keys)}");
        return ForgeShortcut(id, on);
    }

    public FakeInteraction UseShortcut(string name)
    {
        Assert.True(world.App.GlobalShortcuts.TryGetValue(name, out var id), $"\"{name}\" is no shortcut, but {string.Join(", ", world.App.GlobalShortcuts.Keys)}");
        return Send(new FakeInteraction(world, this, InteractionKind.GlobalShortcut, null), i => Payloads.Shortcut(world, i, id));
    }

    /// <summary>Opens the app's Home tab.</summary>
    public FakeInteraction OpenHome() => Tell("app_home_opened", new JsonObject
    {
        ["type"] = "app_home_opened",
        ["user"] = Id,
        ["channel"] = Direct.Id,
        ["tab"] = "home",
        ["event_ts"] = world.Ids.NextTimestamp(),
        ["view"] = Home?.ToJson(),
    });

    /// <summary>Takes the app out of the workspace.</summary>
    public FakeInteraction Uninstall() => Tell("app_uninstalled", new JsonObject { ["type"] = "app_uninstalled", ["event_ts"] = world.Ids.NextTimestamp() });

    /// <summary>Writes a message, with files if there are any.</summary>
    /// <param name="thread">The message under which it is written.</param>
    public FakeMessage Write(FakeChannel channel, string text, FakeMessage? thread = null, params FakeFile[] files)
    {
        RequireWritable(channel);
        var message = new FakeMessage(world, channel, Id) { Thread = thread?.Id, Files = [.. files.Select(f => world.Upload(f, Id))] };
        world.Change(() =>
        {
            message.Apply(new JsonObject { ["text"] = Mrkdwn.Escape(text) });
            channel.All.Add(message);
        });
        return message;
    }

    /// <summary>A command that stands in no manifest, with its text as it is.</summary>
    public FakeInteraction ForgeCommand(FakeChannel channel, string command, string text) =>
        Send(new FakeInteraction(world, this, InteractionKind.Command, channel), i => Payloads.Command(world, i, command, text));

    /// <summary>A press with ids that need not stand anywhere.</summary>
    public FakeInteraction ForgePress(FakeMessage message, string actionId, string? value) =>
        Use(message, new JsonObject { ["type"] = "button", ["action_id"] = actionId, ["block_id"] = "forged", ["value"] = value, ["text"] = Label("Forged") });

    public FakeInteraction ForgeShortcut(string callbackId, FakeMessage on) => Send(
        new FakeInteraction(world, this, InteractionKind.MessageShortcut, on.Channel) { Message = on, RevisionBefore = on.Revision },
        i => Payloads.Shortcut(world, i, callbackId));

    /// <summary>A view that nobody opened.</summary>
    public FakeInteraction ForgeSubmission(JsonObject view)
    {
        var forged = new FakeView(world, this, view, null);
        return Send(new FakeInteraction(world, this, InteractionKind.Submission, null) { View = forged }, i => Payloads.Submission(world, i));
    }

    /// <summary>An event about this member, where the app subscribed to it.</summary>
    internal FakeInteraction Tell(string name, JsonObject what)
    {
        Assert.True(world.App.Events.Contains(name), $"The app did not subscribe to {name}.");
        return Send(new FakeInteraction(world, this, InteractionKind.Event, null), i => Payloads.Event(world, i, what));
    }

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["team_id"] = TeamId,
        ["name"] = Name,
        ["deleted"] = IsDeleted,
        ["real_name"] = Name,
        ["tz"] = "Europe/Oslo",
        ["profile"] = new JsonObject { ["display_name"] = Name, ["real_name"] = Name, ["team"] = TeamId },
        ["is_admin"] = IsAdmin,
        ["is_owner"] = IsOwner,
        ["is_primary_owner"] = false,
        ["is_restricted"] = false,
        ["is_ultra_restricted"] = false,
        ["is_bot"] = false,
        ["is_stranger"] = TeamId != world.TeamId,
        ["updated"] = 1772366400,
    };

    private void RequireWritable(FakeChannel channel) =>
        Assert.True(channel.Partner is null || world.App.HasWritableMessages, "Sending messages to this app has been turned off.");

    private FakeInteraction Use(FakeMessage message, JsonObject action)
    {
        Assert.True(!message.IsDeleted, "The message is gone.");
        return Send(
            new FakeInteraction(world, this, InteractionKind.BlockActions, message.Channel) { Message = message, RevisionBefore = message.Revision },
            i => Payloads.BlockActions(world, i, action));
    }

    private FakeInteraction Use(FakeView view, JsonObject action)
    {
        Assert.True(view.IsOpen && view.Owner == this, $"{Name} has no such view open.");
        return Send(new FakeInteraction(world, this, InteractionKind.BlockActions, null) { View = view }, i => Payloads.BlockActions(world, i, action));
    }

    private FakeInteraction Send(FakeInteraction interaction, Func<FakeInteraction, JsonObject> payload)
    {
        interaction.Payload = payload(interaction);
        world.Add(interaction);
        world.Deliver(interaction);
        return interaction;
    }

    private JsonObject Element(JsonArray blocks, IReadOnlyList<FakeButton> buttons, string label, object shown)
    {
        var button = buttons.FirstOrDefault(b => b.Label == label) ?? buttons.FirstOrDefault(b => b.Label.Contains(label, StringComparison.OrdinalIgnoreCase));
        Assert.True(button is not null, $"There is no button \"{label}\" in {shown}\nbut {string.Join(", ", buttons.Select(b => b.Label))}");
        var wire = world.Read(() => BlockReading.Elements(blocks).First(e => e.BlockId == button.BlockId && (string?)e.Element["action_id"] == button.ActionId).Element.DeepClone());
        wire["block_id"] = button.BlockId;
        wire["action_ts"] = world.Ids.NextTimestamp();
        return (JsonObject)wire;
    }

    private static (FakeSelect Select, FakeOption Option) Option(IReadOnlyList<FakeSelect> selects, string label, object shown)
    {
        var found = selects.SelectMany(s => s.Options.Select(o => (s, o))).FirstOrDefault(p => p.o.Label.Contains(label, StringComparison.OrdinalIgnoreCase));
        Assert.True(found.o is not null, $"There is no option \"{label}\" in {shown}");
        return found;
    }

    private JsonObject Chosen(FakeSelect select, FakeOption option) => new()
    {
        ["type"] = select.Type,
        ["action_id"] = select.ActionId,
        ["block_id"] = select.BlockId,
        ["selected_option"] = option.ToJson(),
        ["action_ts"] = world.Ids.NextTimestamp(),
    };

    private static JsonObject Label(string text) => new() { ["type"] = "plain_text", ["text"] = text, ["emoji"] = true };

    private static (string Command, string Text) Split(string line)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? (line, "") : (line[..end], line[(end + 1)..].Trim());
    }
}
