using System.Net;
using System.Text.Json.Nodes;
using StudyBot.Chat.Commands;
using StudyBot.Discord.Commands;
using StudyBot.Discord.Tests.Wire.Rest;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Discord.Tests.Commands;

public sealed class CommandRegistrarTests : IDisposable
{
    private static readonly Snowflake Application = new(43);
    private static readonly Snowflake Guild = new(7);

    private readonly RestScene scene = new();
    private readonly MemoryStores stores = new();
    private string listed = "[]";

    public CommandRegistrarTests()
    {
        var inGuilds = new Dictionary<string, string>();
        scene.Handler.Answer("applications/43/commands", request =>
        {
            listed = request.Method == HttpMethod.Put ? Told(request.Body) : listed;
            return FakeHandler.Json(listed);
        });
        foreach (var guild in new[] { "guilds/7/commands", "guilds/8/commands" })
        {
            scene.Handler.Answer(guild, request =>
            {
                inGuilds[guild] = request.Method == HttpMethod.Put ? Told(request.Body) : inGuilds.GetValueOrDefault(guild, "[]");
                return FakeHandler.Json(inGuilds[guild]);
            });
        }
    }

    [Fact]
    public async Task What_is_told_back_in_another_form_is_not_registered_again_and_again()
    {
        await RegisterAsync("take");
        await RegisterAsync("take");

        Assert.Single(scene.Handler.Requests, r => r.Method == HttpMethod.Put);
    }

    [Fact]
    public async Task What_has_changed_on_either_side_is_registered()
    {
        await RegisterAsync("take");
        await RegisterAsync("give");
        listed = "[]";
        await RegisterAsync("give");

        Assert.Equal(3, scene.Handler.Requests.Count(r => r.Method == HttpMethod.Put));
    }

    [Fact]
    public async Task Commands_in_the_list_that_cannot_be_read_stop_nothing()
    {
        listed = """[5,{"id":"1","name":{} },{"id":"2","type":1}]""";

        await RegisterAsync("take");

        Assert.Single(scene.Handler.Requests, r => r.Method == HttpMethod.Put);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("null")]
    public async Task An_answer_that_cannot_be_read_is_still_one(string answer)
    {
        scene.Handler.Answer("applications/43/commands", _ => FakeHandler.Json(answer));

        await RegisterAsync("take");

        Assert.Single(scene.Handler.Requests, r => r.Method == HttpMethod.Put);
    }

    [Fact]
    public async Task For_development_they_are_registered_in_one_server_alone_and_only_when_they_have_changed()
    {
        await RegisterAsync("take", Guild);
        await RegisterAsync("take", Guild);
        await RegisterAsync("give", Guild);

        Assert.Equal(2, scene.Handler.Requests.Count(r => r.Method == HttpMethod.Put));
        Assert.All(scene.Handler.Requests, r => Assert.Equal("/api/v10/applications/43/guilds/7/commands", r.Uri.AbsolutePath));
        Assert.Contains(scene.Log.Lines, l => l.Text.Contains("at once", StringComparison.Ordinal) && l.Text.Contains("up to an hour", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_development_is_over_that_servers_own_commands_are_taken_away_once()
    {
        await RegisterAsync("take", Guild);

        await RegisterAsync("take");
        await RegisterAsync("take");

        Assert.Equal(["guilds/7/commands [take]", "guilds/7/commands []", "commands [take]"], Puts());
    }

    [Fact]
    public async Task Where_another_server_is_for_development_the_one_before_loses_its_own()
    {
        await RegisterAsync("take", Guild);

        await RegisterAsync("take", new Snowflake(8));

        Assert.Equal(["guilds/7/commands [take]", "guilds/7/commands []", "guilds/8/commands [take]"], Puts());
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, 1)]
    [InlineData(HttpStatusCode.NotFound, 1)]
    [InlineData(HttpStatusCode.BadGateway, 6)]
    public async Task A_server_that_cannot_be_rid_of_its_own_commands_is_tried_as_long_as_that_can_help(HttpStatusCode status, int tries)
    {
        await RegisterAsync("take", Guild);
        var left = tries;
        scene.Handler.Answer("guilds/7/commands", _ => left-- > 0 && (tries == 1 || left > 0) ? RestScene.Status(status) : FakeHandler.Json("[]"));

        await scene.PassTimeUntilAsync(DoneAsync(RegisterAsync("take")), 0.5);
        await RegisterAsync("take");

        Assert.Equal(tries, Puts().Count(p => p == "guilds/7/commands []"));
        Assert.Contains("commands [take]", Puts());
    }

    public void Dispose() => scene.Dispose();

    private Task RegisterAsync(string name, Snowflake? development = null) =>
        new CommandRegistrar(
            scene.Rest.Commands,
            new CommandCatalog([Scripted.Command(name, _ => throw new InvalidOperationException())], [], [], []),
            development,
            stores.Adapters,
            scene.Time,
            scene.Log).RegisterAsync(Application, TestContext.Current.CancellationToken);

    private IEnumerable<string> Puts() => scene.Handler.Requests
        .Where(r => r.Method == HttpMethod.Put)
        .Select(r => $"{r.Uri.AbsolutePath["/api/v10/applications/43/".Length..]} [{string.Join(',', JsonNode.Parse(r.Body)!.AsArray().Select(c => c!["name"]))}]");

    private static async Task<bool> DoneAsync(Task registering)
    {
        await registering;
        return true;
    }

    // In another order of fields, and without some of them.
    private static string Told(string body) => new JsonArray([.. JsonNode.Parse(body)!.AsArray().OfType<JsonObject>().Select((command, number) =>
        new JsonObject { ["options"] = null, ["description"] = (string?)command["description"], ["name"] = (string?)command["name"], ["id"] = $"{number}" })]).ToJsonString();
}
