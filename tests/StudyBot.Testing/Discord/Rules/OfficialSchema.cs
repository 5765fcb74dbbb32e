using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using StudyBot.Testing.Discord.Rest;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>
/// Discord's own description of its HTTP interface (OpenAPI 3.1, whose schemas are JSON Schema 2020-12) as the oracle for the shape of a body. Stricter than
/// Discord in one thing: a field that nobody knows is an error here, where Discord silently does nothing with it.
/// </summary>
internal sealed partial class OfficialSchema
{
    private const string Base = "https://discord.example/api";
    private const string Components = "#/components/schemas/";
    private const string Definitions = "#/$defs/";
    private const int ErrorsShown = 6;

    private static readonly Lazy<OfficialSchema?> Shared = new(Load);

    private readonly BuildOptions building = new() { SchemaRegistry = new SchemaRegistry() };
    private readonly EvaluationOptions quick = new() { OutputFormat = OutputFormat.Flag };
    private readonly EvaluationOptions thorough = new() { OutputFormat = OutputFormat.List };
    private readonly HashSet<string> described = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> right = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonSchema> byRoute = new(StringComparer.Ordinal);

    private OfficialSchema(JsonObject document)
    {
        var definitions = new JsonObject();
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject())
        {
            definitions[name] = Own(schema!);
        }

        foreach (var (route, schema) in Bodies(document))
        {
            described.Add(route);
            definitions[Key(route)] = Own(schema);
        }

        var whole = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$id"] = Base, ["$defs"] = definitions };
        JsonSchema.Build(JsonSerializer.SerializeToElement(whole), building, new Uri(Base));
    }

    /// <summary>Null where the file is not there.</summary>
    public static OfficialSchema? Find() => Shared.Value;

    /// <summary>What is wrong with the shape of a body; empty where nothing is, or where the route takes none.</summary>
    public IReadOnlyList<string> Check(RestCall call)
    {
        var route = call.Route.Replace("/messages/{}", call.Ids is [.., "@original"] ? "/messages/@original" : "/messages/{}", StringComparison.Ordinal);
        if (!described.Contains(route))
        {
            return call.Body is null ? [] : [$"{call.Route}: takes no body"];
        }

        // Most bodies of a test run are the same few, over and over.
        var text = $"{route} {call.Body?.ToJsonString()}";
        if (right.ContainsKey(text))
        {
            return [];
        }

        var schema = byRoute.GetOrAdd(route, r => JsonSchema.Build(
            JsonSerializer.SerializeToElement(new JsonObject { ["$ref"] = Base + Definitions + Key(r) }), building, new Uri($"{Base}/{Key(r)}")));
        var body = JsonSerializer.SerializeToElement(call.Body);
        if (!schema.Evaluate(body, quick).IsValid)
        {
            return Errors(schema.Evaluate(body, thorough));
        }

        right.TryAdd(text, 0);
        return [];
    }

    private static OfficialSchema? Load()
    {
        var file = SharedFolder.Find() is { } shared ? Path.Combine(shared, "specs", "discord-openapi.json") : "";
        return File.Exists(file) ? new OfficialSchema(JsonNode.Parse(File.ReadAllText(file))!.AsObject()) : null;
    }

    private static IEnumerable<(string Route, JsonNode Schema)> Bodies(JsonObject document)
    {
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                if (operation is JsonObject described && described["requestBody"]?["content"]?["application/json"]?["schema"] is { } schema)
                {
                    yield return ($"{method.ToUpperInvariant()} {PathParameter().Replace(path, "{}")}", schema);
                }
            }
        }
    }

    /// <summary>With references as the gathered schema has them, and closed to fields that nobody knows.</summary>
    private static JsonNode Own(JsonNode schema)
    {
        var own = JsonNode.Parse(schema.ToJsonString().Replace(Components, Definitions, StringComparison.Ordinal))!;
        Close(own);
        return own;
    }

    private static void Close(JsonNode? node)
    {
        foreach (var inner in node switch { JsonObject o => o.Select(p => p.Value), JsonArray a => a, _ => Enumerable.Empty<JsonNode?>() })
        {
            Close(inner);
        }

        if (node is JsonObject { } schema && schema["properties"] is JsonObject && schema["type"] is not null && !schema.ContainsKey("additionalProperties"))
        {
            schema["additionalProperties"] = false;
        }
    }

    /// <summary>The deepest ones say what is wrong; the others only that something below them is.</summary>
    private static List<string> Errors(EvaluationResults results) =>
    [
        .. (results.Details ?? [])
            .Where(d => d.Errors is { Count: > 0 })
            .OrderByDescending(d => d.InstanceLocation.ToString().Count(c => c == '/'))
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))
            .Distinct(StringComparer.Ordinal)
            .Take(ErrorsShown),
    ];

    private static string Key(string route) => "route" + NotInKey().Replace(route, "-");

    // "/channels/{channel_id}/messages"
    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex PathParameter();

    [GeneratedRegex(@"[^\w]", RegexOptions.NonBacktracking)]
    private static partial Regex NotInKey();
}
