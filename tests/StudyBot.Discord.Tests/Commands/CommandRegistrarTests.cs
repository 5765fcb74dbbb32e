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

    private readonly RestScene scene = new();
    private readonly MemoryStores stores = new();
    private string listed = "[]";

    public CommandRegistrarTests() => scene.Handler.Answer("applications/43/commands", request =>
    {
        listed = request.Method == HttpMethod.Put ? Told(request.Body) : listed;
        return FakeHandler.Json(listed);
    });

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

    public void Dispose() => scene.Dispose();

    private Task RegisterAsync(string name) =>
        new CommandRegistrar(
            scene.Rest.Commands,
            new CommandCatalog([Scripted.Command(name, _ => throw new InvalidOperationException())], [], [], []),
            stores.Adapters,
            scene.Time,
            scene.Log).RegisterAsync(Application, TestContext.Current.CancellationToken);

    // In another order of fields, and without some of them.
    private static string Told(string body) => new JsonArray([.. JsonNode.Parse(body)!.AsArray().OfType<JsonObject>().Select((command, number) =>
        new JsonObject { ["options"] = null, ["description"] = (string?)command["description"], ["name"] = (string?)command["name"], ["id"] = $"{number}" })]).ToJsonString();
}
