using System.Globalization;
using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Members;

/// <summary>A command that a member types, as far as Discord's client lets one: what is not registered, or not of its type, cannot be sent.</summary>
internal sealed class TypedCommand
{
    public const int OnMessage = 3;

    private readonly JsonObject command;
    private readonly IReadOnlyList<JsonObject> parts;

    private TypedCommand(JsonObject command, IReadOnlyList<JsonObject> parts)
    {
        this.command = command;
        this.parts = parts;
    }

    public static TypedCommand Find(RegisteredCommands registered, string line)
    {
        var words = line.Split(' ');
        var command = registered.Find(words[0]);
        Assert.True(command is not null, $"/{words[0]} is not registered, but {string.Join(", ", registered.All.Select(c => c["name"]))}");
        var parts = new List<JsonObject>();
        var owner = command;
        foreach (var word in words.Skip(1))
        {
            owner = Options(owner).FirstOrDefault(o => (string?)o["name"] == word && (int?)o["type"] is 1 or 2);
            Assert.True(owner is not null, $"/{line}: there is no subcommand {word}.");
            parts.Add(owner);
        }

        Assert.True(Options(owner).All(o => (int?)o["type"] is not (1 or 2)), $"/{line} is only the beginning of its subcommands.");
        return new TypedCommand(command, parts);
    }

    public JsonObject Fill(DiscordWorld world, IReadOnlyList<(string Name, object Value)> options)
    {
        var missing = Options(Leaf).Where(o => (bool?)o["required"] == true).Select(o => (string)o["name"]!).Except(options.Select(o => o.Name)).ToList();
        Assert.True(missing.Count == 0, $"Discord does not send /{command["name"]} without {string.Join(", ", missing)}.");
        return Data(world, options, null, "");
    }

    public JsonObject Typing(DiscordWorld world, string option, string typed, IReadOnlyList<(string Name, object Value)> others)
    {
        var registered = Option(option);
        Assert.True((bool?)registered["autocomplete"] == true, $"Discord completes nothing in {option} of /{command["name"]}.");
        return Data(world, others, option, typed);
    }

    private JsonObject Leaf => parts.Count > 0 ? parts[^1] : command;

    private static IEnumerable<JsonObject> Options(JsonObject owner) => (owner["options"] as JsonArray ?? []).OfType<JsonObject>();

    private JsonObject Option(string name)
    {
        var found = Options(Leaf).FirstOrDefault(o => (string?)o["name"] == name);
        Assert.True(found is not null, $"/{command["name"]} has no option {name}, but {string.Join(", ", Options(Leaf).Select(o => o["name"]))}");
        return found;
    }

    private JsonObject Data(DiscordWorld world, IReadOnlyList<(string Name, object Value)> given, string? focused, string typed)
    {
        var resolved = new ResolvedJson(world);
        var options = new JsonArray([.. given.Select(o => (JsonNode)Value(o.Name, o.Value, resolved))]);
        if (focused is not null)
        {
            options.Add(new JsonObject { ["name"] = focused, ["type"] = (int)Option(focused)["type"]!, ["value"] = typed, ["focused"] = true });
        }

        foreach (var part in parts.Reverse())
        {
            options = [new JsonObject { ["name"] = (string)part["name"]!, ["type"] = (int)part["type"]!, ["options"] = options }];
        }

        var data = new JsonObject { ["id"] = (string)command["id"]!, ["name"] = (string)command["name"]!, ["type"] = 1 };
        if (options.Count > 0)
        {
            data["options"] = options;
        }

        if (resolved.Json is { } things)
        {
            data["resolved"] = things;
        }

        return data;
    }

    private JsonObject Value(string name, object value, ResolvedJson resolved)
    {
        var option = Option(name);
        var type = (int)option["type"]!;
        var wire = (type, value) switch
        {
            (3, string text) => Text(option, text),
            (4, int number) => Number(option, number),
            (4, long number) => Number(option, number),
            (5, bool isSet) => JsonValue.Create(isSet),
            (6 or 9, FakeMember member) => JsonValue.Create(resolved.Add(member)),
            (7, FakeChannel channel) => JsonValue.Create(resolved.Add(Listed(option, channel))),
            (8 or 9, FakeRole role) => JsonValue.Create(resolved.Add(role)),
            (10, double number) => JsonValue.Create(number),
            (11, FakeFile file) => JsonValue.Create(resolved.Add(file)),
            _ => throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"Option {name} of /{command["name"]} is of type {type}, which {value.GetType().Name} is not.")),
        };
        return new JsonObject { ["name"] = name, ["type"] = type, ["value"] = wire };
    }

    private static JsonValue Text(JsonObject option, string text)
    {
        if (option["choices"] is JsonArray { Count: > 0 } choices)
        {
            Assert.Contains(choices, c => (string?)c!["value"] == text);
        }

        Assert.InRange(text.Length, (int?)option["min_length"] ?? 0, (int?)option["max_length"] ?? 6000);
        return JsonValue.Create(text);
    }

    private static JsonValue Number(JsonObject option, long number)
    {
        Assert.InRange(number, (long?)option["min_value"] ?? long.MinValue, (long?)option["max_value"] ?? long.MaxValue);
        return JsonValue.Create(number);
    }

    private static FakeChannel Listed(JsonObject option, FakeChannel channel)
    {
        Assert.True(
            option["channel_types"] is not JsonArray { Count: > 0 } kinds || kinds.Any(kind => (int?)kind == (int)channel.Kind),
            $"Discord does not list #{channel.Name} for {option["name"]}: it is of the kind {channel.Kind}.");
        return channel;
    }
}
