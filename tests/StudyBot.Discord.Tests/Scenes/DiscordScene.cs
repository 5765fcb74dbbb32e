using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.World;
using StudyBot.Testing.Servers;
using StudyBot.Testing.Stores;

namespace StudyBot.Discord.Tests.Scenes;

/// <summary>The platform over a Discord on the loopback, with a real router over scripted handlers and a clock that a test moves.</summary>
internal sealed class DiscordScene : IAsyncDisposable
{
    private readonly ImmutableArray<object> handlers;
    private CancellationTokenSource stopping = new();
    private Task<PlatformEnd> running = Task.FromResult<PlatformEnd>(new PlatformEnd.Stopped());

    private DiscordScene(FakeDiscord discord, FakeTimeProvider time, object[] handlers)
    {
        this.handlers = [.. handlers];
        Discord = discord;
        Time = time;
        Guild = discord.World.AddGuild("Readers");
        Channel = Guild.AddChannel("talk");
        Ana = Guild.AddMember("Ana");
    }

    /// <summary>What lasts from one process to the next.</summary>
    public IAdapterState State { get; } = new MemoryStores().Adapters;

    public FakeDiscord Discord { get; }

    public FakeTimeProvider Time { get; }

    public FakeGuild Guild { get; }

    public FakeChannel Channel { get; }

    public FakeMember Ana { get; }

    public StringWriter Messages { get; } = new();

    public HeardLog<DiscordPlatform> Log { get; private set; } = new();

    /// <summary>Whether the next process registers its commands in <see cref="Guild"/> alone.</summary>
    public bool IsForDevelopment { get; set; }

    public DiscordPlatform Platform { get; private set; } = null!;

    public ButtonSeals Seals { get; private set; } = null!;

    public static Task<DiscordScene> StartAsync(params object[] handlers) => StartAsync(_ => { }, handlers);

    /// <param name="prepare">How that Discord is, before the bot comes.</param>
    public static async Task<DiscordScene> StartAsync(Action<FakeDiscord> prepare, params object[] handlers)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        var discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { Time = time, Patience = TimeSpan.FromSeconds(20) });
        prepare(discord);
        var scene = new DiscordScene(discord, time, handlers);
        await scene.RunAsync();
        return scene;
    }

    /// <summary>The process ends and another begins over what lasts.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAgainAsync();
    }

    /// <summary>As <see cref="RestartAsync"/>, but that the last of what it heard was not yet kept as handled.</summary>
    public async Task CrashAsync(int told)
    {
        await StopAsync();
        var kept = JsonNode.Parse((await State.ReadValueAsync(SessionStore.Platform, SessionStore.Key, CancellationToken.None))!)!;
        kept[nameof(GatewaySession.Sequence)] = (long)kept[nameof(GatewaySession.Sequence)]! - told;
        await State.WriteValueAsync(SessionStore.Platform, SessionStore.Key, kept.ToJsonString(), CancellationToken.None);
        await StartAgainAsync();
    }

    public async Task StartAgainAsync()
    {
        Discord.ExpectNewProcess();
        await RunAsync();
    }

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await Time.InTimeAsync(running);

        // Discord notices a little later, and a process that follows must not be taken for this one.
        await Discord.Gateway.DisconnectedAsync();
        Platform.Dispose();
    }

    public async Task<PlatformEnd> EndAsync()
    {
        await Time.InTimeAsync(running);
        return await running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stopping.Dispose();
        await Discord.DisposeAsync();
    }

    private async Task RunAsync()
    {
        stopping.Dispose();
        stopping = new();
        Log = new();
        var random = new SeededRandomSource();
        var catalog = new CommandCatalog(
            handlers.OfType<ICommand>(), handlers.OfType<IButtonHandler>(), handlers.OfType<IFormHandler>(), handlers.OfType<IMessageCommand>());
        Platform = new DiscordPlatform(new DiscordSettings(Discord.Token, new Uri(Discord.RestBaseUrl), IsForDevelopment ? Guild.Id : null), catalog, State, random, Time, Messages, Log);
        Seals = new ButtonSeals(State, random, Time);
        var router = new Router(
            catalog, new FakeAccess(), new FakeAudience(), State, Seals, handlers.OfType<ISpaceListener>(), [Platform], random, Time, new RecordedLog<Router>());
        await router.ResumeUnfinishedAsync([Platform], CancellationToken.None);
        running = Platform.RunAsync(router, stopping.Token);
        await Discord.Gateway.ConnectedAsync();
        var ready = Discord.World.UntilAsync(
            () => (IsForDevelopment ? Guild.Commands : Discord.World.Commands).All.Count > 0 || Discord.Rest.LacksCommandsScope || running.IsCompleted, "the commands");
        await Time.InTimeAsync(ready);
        Assert.False(running.IsCompleted, string.Join('\n', Log.Lines));
    }
}
