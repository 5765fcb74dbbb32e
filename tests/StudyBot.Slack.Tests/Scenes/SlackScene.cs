using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Servers;
using StudyBot.Testing.Slack;
using StudyBot.Testing.Slack.Members;
using StudyBot.Testing.Slack.World;
using StudyBot.Testing.Stores;

namespace StudyBot.Slack.Tests.Scenes;

/// <summary>The platform over a Slack on the loopback, with a real router over scripted handlers and a clock that a test moves.</summary>
internal sealed class SlackScene : IAsyncDisposable
{
    private readonly ImmutableArray<object> handlers;
    private CancellationTokenSource stopping = new();
    private Task<PlatformEnd> running = Task.FromResult<PlatformEnd>(new PlatformEnd.Stopped());

    private SlackScene(FakeSlack slack, FakeTimeProvider time, object[] handlers)
    {
        this.handlers = [.. handlers];
        Slack = slack;
        Time = time;
        Channel = slack.World.AddChannel("talk");
        Ana = slack.World.AddMember("Ana");
        Access = new FakeAccess();
    }

    public FakeSlack Slack { get; }

    public FakeTimeProvider Time { get; }

    public FakeChannel Channel { get; }

    public FakeMember Ana { get; }

    public FakeAccess Access { get; }

    public StringWriter Messages { get; } = new();

    public IAdapterState State { get; } = new MemoryStores().Adapters;

    public HeardLog<SlackPlatform> Log { get; private set; } = new();

    public SlackPlatform Platform { get; private set; } = null!;

    public ButtonSeals Seals { get; private set; } = null!;

    public SpaceId Space => new($"slack:{Slack.World.TeamId}");

    public static Task<SlackScene> StartAsync(params object[] handlers) => StartAsync(_ => { }, handlers);

    /// <param name="prepare">How that Slack is, before the bot comes.</param>
    public static async Task<SlackScene> StartAsync(Action<FakeSlack> prepare, params object[] handlers)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        var slack = await FakeSlack.StartAsync(new FakeSlackOptions { Time = time, Patience = TimeSpan.FromSeconds(20) });
        prepare(slack);
        var scene = new SlackScene(slack, time, handlers);
        await scene.RunAsync(mustConnect: true);
        return scene;
    }

    /// <summary>One that is refused at its start.</summary>
    public static async Task<PlatformEnd> RefusedAsync(Action<FakeSlack> prepare, Func<FakeSlack, SlackSettings>? settings = null)
    {
        var slack = await FakeSlack.StartAsync(new FakeSlackOptions { Patience = TimeSpan.FromSeconds(20) });
        prepare(slack);
        await using var scene = new SlackScene(slack, new FakeTimeProvider(), []);
        await scene.RunAsync(mustConnect: false, settings);
        return await scene.EndAsync();
    }

    /// <summary>The process ends and another begins over what lasts.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        Slack.ExpectNewProcess();
        await RunAsync(mustConnect: true);
    }

    /// <summary>The same, but Slack has changed meanwhile so that it is refused.</summary>
    public async Task<PlatformEnd> RestartRefusedAsync(Action<FakeSlack> change)
    {
        await StopAsync();
        Slack.ExpectNewProcess();
        change(Slack);
        await RunAsync(mustConnect: false);
        return await EndAsync();
    }

    /// <summary>The process is told to stop; <see cref="StopAsync"/> waits for it.</summary>
    public Task AskToStopAsync() => stopping.CancelAsync();

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await Time.InTimeAsync(running);

        // Slack notices a little later, and what is sent meanwhile would go to nobody.
        await Slack.Sockets.DisconnectedAsync();
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
        await Slack.DisposeAsync();
    }

    private async Task RunAsync(bool mustConnect, Func<FakeSlack, SlackSettings>? settings = null)
    {
        stopping.Dispose();
        stopping = new();
        Log = new();
        var random = new SeededRandomSource();
        var catalog = new CommandCatalog(
            handlers.OfType<ICommand>(), handlers.OfType<IButtonHandler>(), handlers.OfType<IFormHandler>(), handlers.OfType<IMessageCommand>());
        foreach (var name in catalog.Commands.Select(c => c.Name).Append("studybot"))
        {
            Slack.World.App.Commands.Add($"/{name}");
        }

        foreach (var command in catalog.MessageCommands)
        {
            Slack.World.App.MessageShortcuts[command.Name] = command.Name;
        }

        Slack.World.App.Events.Add("app_uninstalled");
        Platform = new SlackPlatform(settings?.Invoke(Slack) ?? SettingsOf(Slack), catalog, State, random, Time, Messages, Log);
        Seals = new ButtonSeals(State, random, Time);
        var router = new Router(
            catalog, Access, new FakeAudience(), State, Seals, handlers.OfType<ISpaceListener>(), [Platform], random, Time, new RecordedLog<Router>());
        await router.ResumeUnfinishedAsync([Platform], CancellationToken.None);
        running = Platform.RunAsync(router, stopping.Token);
        if (mustConnect)
        {
            await Slack.Sockets.ConnectedAsync();
            Assert.False(running.IsCompleted, string.Join('\n', Log.Lines));
        }
    }

    public static SlackSettings SettingsOf(FakeSlack slack) => new(slack.BotToken, slack.AppToken, new Uri(slack.ApiBaseUrl))
    {
        HomeLines = ["/quiz", "/sources", "/help"],
    };
}
