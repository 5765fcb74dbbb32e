using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.Rules;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>The commands of the application, for all guilds or of one, listed and set as a whole.</summary>
internal sealed class CommandRoutes(DiscordWorld world, Violations violations)
{
    /// <summary>Whether the bot was invited without the scope for commands.</summary>
    public bool LacksScope { get; set; }

    public RestAnswer List(RestCall call)
    {
        if (call.Ids[0] != world.ApplicationId)
        {
            violations.Add($"{call.Route}: the application is another one.");
            return RestAnswer.MissingAccess();
        }

        return CommandsOf(call) is { } commands ? RestAnswer.Ok(new JsonArray([.. commands.All.Select(c => c.DeepClone())])) : RestAnswer.MissingAccess();
    }

    public RestAnswer Set(RestCall call)
    {
        if (LacksScope || call.Ids[0] != world.ApplicationId || CommandsOf(call) is not { } registered)
        {
            return RestAnswer.MissingAccess();
        }

        if (call.Body is not JsonArray commands)
        {
            violations.Add($"{call.Route}: the body is no list.");
            return RestAnswer.InvalidBody("a list of commands");
        }

        var problems = CommandRules.Of(commands).ToList();
        if (problems.Count > 0)
        {
            problems.ForEach(p => violations.Add($"{call.Route}: {p}"));
            return RestAnswer.InvalidBody(problems[0]);
        }

        IReadOnlyList<JsonObject> stored = [.. commands.OfType<JsonObject>().Select(c => Stored(c, registered)).OrderByDescending(c => (string)c["name"]!, StringComparer.Ordinal)];
        registered.Set(stored);
        world.Announce();
        return RestAnswer.Ok(new JsonArray([.. stored.Select(c => c.DeepClone())]));
    }

    // Null for a guild that the bot is not in.
    private RegisteredCommands? CommandsOf(RestCall call) => call.Ids.Count == 1 ? world.Commands : world.FindGuild(call.Ids[1])?.Commands;

    /// <summary>As Discord lists it: in its own order, with what it adds, without what was the default anyway.</summary>
    private JsonObject Stored(JsonObject given, RegisteredCommands registered)
    {
        var type = (int?)given["type"] ?? 1;
        var name = (string)given["name"]!;
        return new JsonObject
        {
            ["id"] = (string?)registered.Find(name, type)?["id"] ?? world.Ids.Next(),
            ["application_id"] = world.ApplicationId,
            ["version"] = world.Ids.Next(),
            ["default_member_permissions"] = given["default_member_permissions"] is { } permissions ? permissions.ToString() : null,
            ["type"] = type,
            ["name"] = name,
            ["name_localizations"] = null,
            ["description"] = (string?)given["description"] ?? "",
            ["description_localizations"] = null,
            ["dm_permission"] = false,
            ["contexts"] = given["contexts"]?.DeepClone(),
            ["integration_types"] = given["integration_types"]?.DeepClone(),
            ["options"] = Options(given["options"]),
            ["nsfw"] = (bool?)given["nsfw"] ?? false,
        };
    }

    private static JsonArray? Options(JsonNode? given) => given is not JsonArray { Count: > 0 } options
        ? null
        : new JsonArray([.. options.OfType<JsonObject>().Select(Option)]);

    private static JsonNode Option(JsonObject given)
    {
        var option = new JsonObject { ["type"] = (int)given["type"]!, ["name"] = (string)given["name"]!, ["description"] = (string)given["description"]! };
        foreach (var (name, value) in given)
        {
            if (name == "options" ? Options(value) is not null : !IsDefault(value) && !option.ContainsKey(name))
            {
                option[name] = name == "options" ? Options(value) : value!.DeepClone();
            }
        }

        return option;
    }

    private static bool IsDefault(JsonNode? value) => value switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonValue single => single.TryGetValue<bool>(out var isSet) && !isSet,
        _ => false,
    };
}
