using System.Net;
using StudyBot.Chat.Commands;
using StudyBot.Discord.Commands;
using StudyBot.Discord.Tests.Wire.Rest;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Discord.Tests;

public sealed class IntroductionTests : IDisposable
{
    private static readonly Snowflake Application = new(43);
    private static readonly Snowflake User = new(42);

    private readonly RestScene scene = new();
    private readonly StringWriter messages = new();
    private readonly CancellationTokenSource stop = new();

    public IntroductionTests() => scene.Handler.Answer("commands", request => FakeHandler.Json(request.Method == HttpMethod.Put ? request.Body : "[]"));

    public void Dispose()
    {
        stop.Dispose();
        messages.Dispose();
        scene.Dispose();
    }

    [Theory]
    [InlineData("""{"id":"43","name":"StudyBot"}""", "StudyBot is")]
    [InlineData("""{"id":43,"name":null}""", "the bot is")]
    public async Task What_Discord_says_of_the_application_is_taken(string application, string said)
    {
        scene.Handler.Answer("applications/@me", _ => FakeHandler.Json(application));

        await scene.PassTimeUntilAsync(RunAsync(new ApplicationIdentity(User)));

        Assert.Contains(said, messages.ToString(), StringComparison.Ordinal);
        AssertIntroducedAs(Application);
    }

    [Fact]
    public async Task What_is_proven_soon_is_waited_for()
    {
        var identity = new ApplicationIdentity(User);
        var introducing = RunAsync(identity);
        await PassAsync(2);

        identity.Learn(Application);

        await scene.PassTimeUntilAsync(introducing);
        AssertIntroducedAs(Application);
    }

    [Fact]
    public async Task Where_nothing_is_proven_the_bots_user_stands_in_and_what_is_proven_later_wins()
    {
        var identity = new ApplicationIdentity(User);
        var introducing = RunAsync(identity);
        await PassAsync(15);
        AssertIntroducedAs(User);
        Assert.False(introducing.IsCompleted);

        identity.Learn(Application);

        await scene.PassTimeUntilAsync(introducing);
        AssertIntroducedAs(User, Application);
    }

    [Fact]
    public async Task What_is_proven_to_be_what_stood_in_is_not_introduced_again()
    {
        var identity = new ApplicationIdentity(User);
        var introducing = RunAsync(identity);
        await PassAsync(15);

        identity.Learn(User);

        await scene.PassTimeUntilAsync(introducing);
        AssertIntroducedAs(User);
    }

    [Fact]
    public async Task Where_nothing_at_all_is_known_the_first_proof_is_waited_for()
    {
        var identity = new ApplicationIdentity(null);
        var introducing = RunAsync(identity);
        await PassAsync(15);
        Assert.Empty(messages.ToString());

        identity.Learn(Application);

        await scene.PassTimeUntilAsync(introducing);
        AssertIntroducedAs(Application);
    }

    [Fact]
    public async Task An_outage_of_that_route_alone_keeps_nothing_up_once_the_application_is_known()
    {
        scene.Handler.Answer("applications/@me", _ => RestScene.Status(HttpStatusCode.BadGateway));
        var identity = new ApplicationIdentity(null);
        identity.Learn(Application);

        await scene.PassTimeUntilAsync(RunAsync(identity), 0.1);

        AssertIntroducedAs(Application);
    }

    [Fact]
    public void The_best_that_is_known_is_what_was_proven_first()
    {
        var identity = new ApplicationIdentity(null);
        identity.Learn(default(Snowflake));
        Assert.Null(identity.Known);

        identity.LearnUser(User);
        Assert.Equal(User, identity.Known);

        identity.Learn(Application);
        identity.Learn(User);
        Assert.Equal(Application, identity.Known);
    }

    private Task<bool> RunAsync(ApplicationIdentity identity)
    {
        var catalog = new CommandCatalog([Scripted.Command("take", _ => throw new InvalidOperationException())], [], [], []);
        var registrar = new CommandRegistrar(scene.Rest.Commands, catalog, null, new MemoryStores().Adapters, scene.Time, scene.Log);
        var introduction = new Introduction(scene.Rest.Application, registrar, identity, scene.Time, messages, scene.Log);
        return EndAsync(introduction.RunAsync(stop.Token));

        static async Task<bool> EndAsync(Task running)
        {
            await running;
            return true;
        }
    }

    private async Task PassAsync(double seconds)
    {
        for (var end = scene.Elapsed + TimeSpan.FromSeconds(seconds); scene.Elapsed < end;)
        {
            scene.Time.Advance(TimeSpan.FromSeconds(0.1));
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }

    private void AssertIntroducedAs(params Snowflake[] applications)
    {
        Assert.Equal(applications.Select(a => $"/api/v10/applications/{a}/commands"), scene.Handler.Requests.Where(r => r.Method == HttpMethod.Put).Select(r => r.Uri.AbsolutePath));
        Assert.Equal(applications.Length, messages.ToString().Split("client_id=").Length - 1);
        Assert.All(applications, a => Assert.Contains($"client_id={a}&", messages.ToString(), StringComparison.Ordinal));
    }
}
