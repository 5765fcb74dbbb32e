using System.Net;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Guilds;
using StudyBot.Discord.Posts;
using StudyBot.Discord.Tests.Wire.Rest;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Discord.Tests.Guilds;

public sealed class Greetings : IDisposable
{
    private const string Posted = """{"id":"70","channel_id":"5","author":{"id":"9","username":"StudyBot","bot":true},"embeds":[{"title":"Said"}]}""";
    private const string OfAnother = """{"id":"71","channel_id":"5","author":{"id":"8","username":"Other","bot":true},"embeds":[{"title":"Said"}]}""";
    private const string OfAnotherCard = """{"id":"72","channel_id":"5","author":{"id":"9","username":"StudyBot","bot":true},"embeds":[{"title":"The question of the day"}]}""";

    private readonly RestScene scene = new();
    private readonly IAdapterState state = new MemoryStores().Adapters;
    private readonly Greeter greeter = new();

    public Greetings()
    {
        scene.Handler.Answer("channels/5", _ => FakeHandler.Json("""{"id":"5","type":0,"guild_id":"4","last_message_id":"70"}"""));
        Answer("[]");
    }

    private int Posts => scene.Handler.Requests.Count(r => r.Method == HttpMethod.Post);

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task A_welcome_that_an_outage_put_off_is_said_when_the_server_is_told_again()
    {
        var watch = await BeginAsync();
        Answer("[]", () => RestScene.Status(HttpStatusCode.OK, "null"));
        await TellAsync(watch);
        Answer("[]");

        await TellAsync(watch);
        await TellAsync(watch);

        Assert.Equal(2, Posts);
        Assert.Equal(2, greeter.Heard.Count);
    }

    [Fact]
    public async Task A_welcome_whose_end_nobody_saw_is_looked_for_before_it_is_said_again()
    {
        Answer("[]", () => RestScene.Status(HttpStatusCode.OK, "null"));
        await TellAsync(await BeginAsync());
        Answer($"[{OfAnother},{Posted}]");

        var watch = await BeginAsync();
        await TellAsync(watch);
        await TellAsync(watch);

        Assert.Equal(1, Posts);
        Assert.Equal(2, greeter.Heard.Count);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData($"[{OfAnother},{OfAnotherCard}]")]
    public async Task What_is_not_the_welcome_keeps_it_from_nobody(string there)
    {
        Answer("[]", () => RestScene.Status(HttpStatusCode.OK, "null"));
        await TellAsync(await BeginAsync());
        Answer(there);

        await TellAsync(await BeginAsync());

        Assert.Equal(2, Posts);
    }

    [Fact]
    public async Task What_goes_wrong_before_anything_is_said_puts_the_welcome_off()
    {
        var watch = await BeginAsync();
        greeter.Failing = true;
        await TellAsync(watch);
        greeter.Failing = false;

        await TellAsync(watch);

        Assert.Equal(1, Posts);
    }

    [Fact]
    public async Task A_server_that_is_gone_before_it_was_greeted_is_left_too()
    {
        Answer("[]", () => RestScene.Status(HttpStatusCode.OK, "null"));
        await TellAsync(await BeginAsync());

        await BeginAsync(inNoGuild: true);

        Assert.Equal("discord:4", (await greeter.Left.WaitAsync(TestContext.Current.CancellationToken)).Value);
    }

    [Fact]
    public async Task Who_never_began_looks_for_nothing()
    {
        await TellAsync(await BeginAsync());

        Assert.DoesNotContain(scene.Handler.Requests, r => r.Method == HttpMethod.Get && r.Uri.AbsolutePath.EndsWith("messages", StringComparison.Ordinal));
        Assert.Equal(1, Posts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_a_session_did_not_name_and_that_is_told_of_after_all_was_never_left(bool inAnotherProcess)
    {
        await TellAsync(await BeginAsync());
        var watch = await BeginAsync(inNoGuild: true);
        await greeter.Left.WaitAsync(TestContext.Current.CancellationToken);

        watch = inAnotherProcess ? await BeginAsync(inNoGuild: true) : watch;
        await TellAsync(watch);
        await TellAsync(watch);

        Assert.Equal(1, Posts);
        Assert.Equal("joined Readers", greeter.Heard[^1]);
        Assert.Equal(2, greeter.Heard.Count(said => said != "left"));
    }

    [Fact]
    public async Task A_server_that_was_not_named_and_added_the_bot_again_since_is_greeted()
    {
        await TellAsync(await BeginAsync());
        var watch = await BeginAsync(inNoGuild: true);

        await TellAsync(watch, joined: scene.Time.GetUtcNow().AddMinutes(9));

        Assert.Equal(2, Posts);
    }

    [Fact]
    public async Task A_server_that_removed_the_bot_and_adds_it_again_is_greeted_again()
    {
        var watch = await BeginAsync();
        await TellAsync(watch);
        await watch.Watch.HandleAsync(new GatewayEvent.GuildLeft(new Snowflake(4)), watch.Router, TestContext.Current.CancellationToken);

        await TellAsync(watch);

        Assert.Equal(2, Posts);
        Assert.Equal(["joined Readers", "left", "joined Readers"], greeter.Heard);
    }

    [Fact]
    public async Task A_server_that_was_not_named_before_it_was_greeted_is_greeted_when_it_is_told_of()
    {
        Answer("[]", () => RestScene.Status(HttpStatusCode.OK, "null"));
        await TellAsync(await BeginAsync());
        Answer("[]");

        await TellAsync(await BeginAsync(inNoGuild: true));

        Assert.Equal(2, Posts);
    }

    [Fact]
    public async Task A_server_that_is_back_stays_so_where_the_house_fails_to_hear_of_it()
    {
        await TellAsync(await BeginAsync());
        var watch = await BeginAsync(inNoGuild: true);
        greeter.Failing = true;
        await TellAsync(watch);
        greeter.Failing = false;

        await TellAsync(watch);

        Assert.Equal(1, Posts);
        Assert.Equal(["joined Readers", "left", "joined Readers"], greeter.Heard);
    }

    /// <param name="there">What the channel holds.</param>
    /// <param name="post">Instead of taking a post.</param>
    private void Answer(string there, Func<HttpResponseMessage>? post = null) => scene.Handler.Answer(
        "messages",
        request => request.Method == HttpMethod.Get ? FakeHandler.Json(there) : post?.Invoke() ?? FakeHandler.Json(RestScene.Message));

    /// <summary>A process that begins over what lasts.</summary>
    private async Task<(GuildWatch Watch, Router Router)> BeginAsync(bool inNoGuild = false)
    {
        var random = new SeededRandomSource();
        var router = new Router(
            new CommandCatalog([], [], [], []),
            new FakeAccess(),
            new FakeAudience(),
            state,
            new ButtonSeals(state, random, scene.Time),
            [greeter],
            [],
            random,
            scene.Time,
            new RecordedLog<Router>());
        var watch = new GuildWatch(state, new Poster(scene.Rest.Channels, scene.Rest.Guilds), scene.Time, scene.Log);
        var ready = new GatewayEvent.Ready(new User(new Snowflake(9), "StudyBot", Bot: true), new Snowflake(9), inNoGuild ? [] : [new Snowflake(4)]);
        await watch.HandleAsync(ready, router, TestContext.Current.CancellationToken);
        return (watch, router);
    }

    private Task TellAsync((GuildWatch Watch, Router Router) process, DateTimeOffset? joined = null)
    {
        scene.Time.Advance(TimeSpan.FromMinutes(10));
        var guild = new Guild(new Snowflake(4), "Readers", JoinedAt: joined ?? new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero)) { Channels = [new Channel(new Snowflake(5))] };
        return process.Watch.HandleAsync(new GatewayEvent.GuildCreated(guild), process.Router, TestContext.Current.CancellationToken);
    }
}
