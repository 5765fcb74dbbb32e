using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using StudyBot.Hosting;
using StudyBot.Settings;
using StudyBot.Testing;
using StudyBot.Verbs;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StudyBot.Tests.Hosting;

public sealed class SlackManifestTests
{
    private static readonly string Manifest = Slack.Commands.Manifest.Write(ManifestRun.Catalog, SlackParts.NamesOf(new SlackOptions()));

    [Fact]
    public void The_file_in_the_configuration_is_what_the_program_prints() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "config", "slack-manifest.yaml")), Manifest);

    [Fact]
    public void It_is_valid_by_Slacks_own_schema()
    {
        var path = SharedFolder.Require("specs", "slack-manifest.schema.json");
        var schema = JsonSchema.FromText(File.ReadAllText(path), new BuildOptions { Dialect = Dialect.Draft07, SchemaRegistry = new SchemaRegistry() });

        var result = schema.Evaluate(JsonSerializer.SerializeToElement(Read()), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(
            result.IsValid,
            string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }

    [Fact]
    public void It_asks_for_what_is_used_and_no_more()
    {
        var manifest = Read();

        Assert.Equal(
            ["commands", "chat:write", "files:read", "files:write", "users:read", "usergroups:read"],
            manifest["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(s => s!.ToString()));
        Assert.True((bool)manifest["settings"]!["socket_mode_enabled"]!);
        Assert.True((bool)manifest["settings"]!["interactivity"]!["is_enabled"]!);
        Assert.Contains("app_home_opened", manifest["settings"]!["event_subscriptions"]!["bot_events"]!.AsArray().Select(e => e!.ToString()));
    }

    [Fact]
    public void What_the_greeting_says_can_be_typed_where_it_arrives()
    {
        var home = Read()["features"]!["app_home"]!;

        Assert.True((bool)home["messages_tab_enabled"]!);
        Assert.False((bool)home["messages_tab_read_only_enabled"]!);
    }

    [Fact]
    public void Every_command_is_there_with_a_description_and_a_usage_hint_where_it_takes_anything()
    {
        var commands = Read()["features"]!["slash_commands"]!.AsArray();

        Assert.Equal(
            ManifestRun.Catalog.Commands.Select(c => $"/{c.Name}").Prepend("/studybot"),
            commands.Select(c => c!["command"]!.ToString()));
        Assert.All(commands, c => Assert.NotEqual("", c!["description"]!.ToString()));
        Assert.All(commands, c => Assert.NotEqual("", c!["usage_hint"]?.ToString()));
    }

    [Fact]
    public async Task The_verb_prints_it_under_the_names_of_the_settings()
    {
        using var results = new StringWriter();
        using var messages = new StringWriter();
        var common = CommonOptions.None with { Settings = new Dictionary<string, string?> { ["Slack:Umbrella"] = "readers", ["Slack:DirectCommands"] = "false" } };

        var code = await ManifestRun.RunAsync(common, results, messages);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("\"/readers\"", results.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"/summit\"", results.ToString(), StringComparison.Ordinal);
        Assert.Empty(messages.ToString());
    }

    [Fact]
    public async Task A_name_that_Slack_does_not_take_is_refused_with_a_sentence()
    {
        using var results = new StringWriter();
        using var messages = new StringWriter();
        var common = CommonOptions.None with { Settings = new Dictionary<string, string?> { ["Slack:Umbrella"] = "two words" } };

        Assert.Equal(ExitCode.CouldNot, await ManifestRun.RunAsync(common, results, messages));
        Assert.Contains("Slack:Umbrella", messages.ToString(), StringComparison.Ordinal);
    }

    private static JsonObject Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Manifest));
        return (JsonObject)Of(yaml.Documents[0].RootNode)!;
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(c.Key.ToString(), Of(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } truth => truth.Value == "true",
        YamlScalarNode text => text.Value,
        _ => throw new InvalidOperationException(),
    };
}
