using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Chat.Commands;
using StudyBot.Discord.Commands;
using StudyBot.Discord.Tests.Features;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Payloads.Json;
using StudyBot.Testing;
using StudyBot.Testing.Chat;

namespace StudyBot.Discord.Tests.Commands;

public sealed class CommandSetTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HouseScene house = new();

    [Fact]
    public void Every_command_is_registered_with_the_approved_options()
    {
        var commands = CommandSet.Of(house.Features.Catalog);

        Golden.Check("commands", JsonNode.Parse(Json(commands))!.ToJsonString(Indented));
    }

    [Fact]
    public void Commands_are_for_servers_alone()
    {
        Assert.All(CommandSet.Of(house.Features.Catalog), c => Assert.Equal([0, 0], [.. c.Contexts!, .. c.IntegrationTypes!]));
    }

    [Fact]
    public void What_is_listed_is_what_was_registered()
    {
        var commands = CommandSet.Of(house.Features.Catalog);
        var listed = JsonNode.Parse(Json(commands))!.AsArray();
        foreach (var command in listed.OfType<JsonObject>())
        {
            // As Discord lists them: more is said, and what is false may be said too.
            (command["id"], command["version"], command["nsfw"]) = ("1", "2", false);
            command["description"] ??= "";
            command["default_member_permissions"] = command["default_member_permissions"]?.ToString();
        }

        var read = JsonSerializer.Deserialize(listed.Reverse().ToArray().Aggregate(new JsonArray(), Put).ToJsonString(), WireJson.Plain.IReadOnlyListApplicationCommand)!;

        Assert.Equal(CommandPrint.Of(commands), CommandPrint.Of(read));
    }

    [Fact]
    public void Whatever_counts_makes_another_set()
    {
        var word = new Parameter("word", "A word");
        ImmutableArray<ApplicationCommand>[] sets =
        [
            Of(word),
            Of(word with { Description = "Another word" }),
            Of(word with { IsRequired = true }),
            Of(word with { IsCompleted = true }),
            Of(word with { Kind = ParameterKind.Number }),
            Of(word with { Kind = ParameterKind.Number, Minimum = 1 }),
            Of(word with { Kind = ParameterKind.Channel }),
            [OfChannel(ChannelType.GuildText)],
            [OfChannel(ChannelType.GuildText, ChannelType.Announcement)],
            Of(word with { Kind = ParameterKind.Member }),
            Of(word with { Kind = ParameterKind.Mentionable }),
            Of(word with { Choices = ["a"] }),
            Of(word with { Choices = ["b"] }),
            [Of(word)[0] with { DefaultMemberPermissions = Permissions.ManageGuild }],
        ];

        Assert.Equal(sets.Length, sets.Select(s => CommandPrint.Of(s)).Distinct().Count());
    }

    [Fact]
    public void Channels_members_and_roles_are_picked_and_a_number_has_its_least()
    {
        CommandOption[] options =
        [
            .. new Parameter[]
            {
                new("word", "A word", ParameterKind.Channel, IsCompleted: true),
                new("word", "A word", ParameterKind.Member),
                new("word", "A word", ParameterKind.Mentionable, IsCompleted: true),
                new("word", "A word", ParameterKind.Number, Minimum: 1),
                new("word", "A word", IsCompleted: true),
            }.Select(parameter => Of(parameter)[0].Options![0]),
        ];

        Assert.Equal([OptionType.Channel, OptionType.User, OptionType.Mentionable, OptionType.Whole, OptionType.Text], options.Select(o => o.Type));
        Assert.Equal([null, null, null, null, true], options.Select(o => o.Autocomplete));
        Assert.Equal([0, 5, 10, 11, 12], options[0].ChannelTypes!.Select(type => (int)type));
        Assert.All(options[1..], option => Assert.Null(option.ChannelTypes));
        Assert.Equal([null, null, null, 1, null], options.Select(o => o.MinValue));
    }

    private static ApplicationCommand OfChannel(params ChannelType[] types)
    {
        var command = Of(new Parameter("word", "A word", ParameterKind.Channel))[0];
        return command with { Options = [command.Options![0] with { ChannelTypes = types }, .. command.Options.Skip(1)] };
    }

    private static ImmutableArray<ApplicationCommand> Of(Parameter parameter) =>
        CommandSet.Of(new CommandCatalog([Scripted.Command("take", _ => throw new InvalidOperationException(), parameters: [parameter])], [], [], []));

    private static string Json(ImmutableArray<ApplicationCommand> commands) =>
        JsonSerializer.Serialize(commands, WireJson.Plain.IReadOnlyListApplicationCommand);

    private static JsonArray Put(JsonArray all, JsonNode? one)
    {
        all.Add(one!.DeepClone());
        return all;
    }
}
