using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Members;

/// <summary>
/// A member of a guild, who can do what Discord's own client lets one do: only what was registered is run, only what stands in a message and is enabled
/// is pressed, only a form that was opened is sent. What comes from elsewhere is under the names with "Forge".
/// </summary>
public sealed class FakeMember
{
    private readonly DiscordWorld world;
    private readonly IReadOnlyList<string> roles;

    internal FakeMember(DiscordWorld world, FakeGuild guild, string name, DiscordPermissions permissions, IReadOnlyList<string> roles)
    {
        this.world = world;
        this.roles = roles;
        Guild = guild;
        Name = name;
        Permissions = permissions;
        Id = world.Ids.Next();
    }

    public string Id { get; }

    public string Name { get; }

    public FakeGuild Guild { get; }

    public DiscordPermissions Permissions { get; set; }

    /// <param name="line">The command and, where it has some, the subcommand: <c>source add</c>.</param>
    public Task<FakeInteraction> RunAsync(FakeChannel channel, string line, params (string Name, object Value)[] options)
    {
        var data = TypedCommand.Find(world.Commands, line).Fill(world, options);
        return SendAsync(new FakeInteraction(world, channel, InteractionKind.Command), data);
    }

    /// <summary>Types in one option of a command without sending it.</summary>
    public Task<FakeInteraction> TypeAsync(FakeChannel channel, string line, string option, string typed, params (string Name, object Value)[] others)
    {
        var data = TypedCommand.Find(world.Commands, line).Typing(world, option, typed, others);
        return SendAsync(new FakeInteraction(world, channel, InteractionKind.Autocomplete), data);
    }

    public Task<FakeInteraction> PressAsync(FakeMessage message, string label)
    {
        var button = message.Buttons.FirstOrDefault(b => b.Label == label)
            ?? message.Buttons.FirstOrDefault(b => b.Label.Contains(label, StringComparison.OrdinalIgnoreCase));
        Assert.True(button is not null, $"There is no button \"{label}\" in {message}\nbut {string.Join(", ", message.Buttons.Select(b => b.Label))}");
        Assert.True(!button.IsDisabled && button.CustomId is not null, $"The button \"{label}\" cannot be pressed.");
        return ForgePressAsync(message, button.CustomId!);
    }

    public Task<FakeInteraction> ChooseAsync(FakeMessage message, string label)
    {
        var found = message.Selects.Where(s => !s.IsDisabled)
            .SelectMany(s => s.Options.Select(o => (s.CustomId, o.Label, o.Value)))
            .FirstOrDefault(o => o.Label.Contains(label, StringComparison.OrdinalIgnoreCase));
        Assert.True(found.CustomId is not null, $"There is no option \"{label}\" in {message}");
        return SendAsync(new FakeInteraction(world, message.Channel, InteractionKind.Component, message), new JsonObject
        {
            ["custom_id"] = found.CustomId,
            ["component_type"] = 3,
            ["values"] = new JsonArray(found.Value),
        });
    }

    /// <summary>Sends a form that an interaction of this member opened; inputs are named by their place, from 0, or left as they are.</summary>
    public Task<FakeInteraction> SubmitAsync(FakeInteraction opened, params string[] typed)
    {
        var modal = opened.Modal;
        Assert.True(modal is not null, $"{opened} opened no form.");
        var texts = modal.Inputs.Zip(typed).ToDictionary(i => i.First.CustomId, i => i.Second, StringComparer.Ordinal);
        return SendAsync(new FakeInteraction(world, opened.Channel, InteractionKind.ModalSubmit, modal.Below), new JsonObject
        {
            ["custom_id"] = modal.CustomId,
            ["components"] = modal.Filled(texts),
        });
    }

    /// <summary>Writes a message, which a bot without the privileged intent does not hear of.</summary>
    public FakeMessage Write(FakeChannel channel, string text, params FakeFile[] files)
    {
        var message = new FakeMessage(world, channel, false, 0) { Author = User() };
        world.Change(() =>
        {
            message.Apply(new JsonObject { ["content"] = text }, files);
            channel.All.Add(message);
        });
        return message;
    }

    /// <summary>Runs a command of the menu of messages.</summary>
    public Task<FakeInteraction> UseAsync(string command, FakeMessage on)
    {
        var registered = world.Commands.Find(command, TypedCommand.OnMessage);
        Assert.True(registered is not null, $"\"{command}\" is not registered for messages.");
        return SendAsync(new FakeInteraction(world, on.Channel, InteractionKind.Command), new JsonObject
        {
            ["id"] = (string)registered["id"]!,
            ["name"] = command,
            ["type"] = TypedCommand.OnMessage,
            ["target_id"] = on.Id,
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [on.Id] = on.ToJson() } },
        });
    }

    /// <summary>A press with an id that need not stand anywhere.</summary>
    public Task<FakeInteraction> ForgePressAsync(FakeMessage message, string customId) =>
        SendAsync(new FakeInteraction(world, message.Channel, InteractionKind.Component, message), new JsonObject
        {
            ["custom_id"] = customId,
            ["component_type"] = 2,
        });

    /// <summary>A command as the body says, registered or not.</summary>
    public Task<FakeInteraction> ForgeCommandAsync(FakeChannel channel, JsonObject data) =>
        SendAsync(new FakeInteraction(world, channel, InteractionKind.Command), data);

    /// <summary>A completion as the body says, of a command that is registered or not.</summary>
    public Task<FakeInteraction> ForgeTypingAsync(FakeChannel channel, JsonObject data) =>
        SendAsync(new FakeInteraction(world, channel, InteractionKind.Autocomplete), data);

    /// <summary>A form that nobody opened.</summary>
    public Task<FakeInteraction> ForgeFormAsync(FakeChannel channel, string customId) =>
        SendAsync(new FakeInteraction(world, channel, InteractionKind.ModalSubmit), new JsonObject
        {
            ["custom_id"] = customId,
            ["components"] = new JsonArray(),
        });

    private async Task<FakeInteraction> SendAsync(FakeInteraction interaction, JsonObject data)
    {
        world.Add(interaction);
        await world.DispatchAsync("INTERACTION_CREATE", InteractionJson.Of(world, interaction, this, data)).ConfigureAwait(false);
        return interaction;
    }

    internal JsonObject User() => new()
    {
        ["id"] = Id,
        ["username"] = Name,
        ["discriminator"] = "0",
        ["global_name"] = Name,
        ["avatar"] = null,
        ["public_flags"] = 0,
    };

    internal JsonObject ToJson() => new()
    {
        ["user"] = User(),
        ["roles"] = new JsonArray([.. roles.Select(r => (JsonNode)r)]),
        ["permissions"] = ((long)Permissions).ToString(CultureInfo.InvariantCulture),
        ["nick"] = null,
        ["avatar"] = null,
        ["joined_at"] = "2026-01-05T12:00:00.000000+00:00",
        ["premium_since"] = null,
        ["pending"] = false,
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
        ["communication_disabled_until"] = null,
    };
}
