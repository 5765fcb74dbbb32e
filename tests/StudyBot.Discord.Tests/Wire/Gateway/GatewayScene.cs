using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Tests.Wire.Rest;
using StudyBot.Discord.Wire;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Rest;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Discord.Tests.Wire.Gateway;

/// <summary>A gateway in memory and a client that runs against it, on a clock that the test moves.</summary>
internal sealed class GatewayScene : IAsyncDisposable
{
    public const string Token = "the.bot.token";

    /// <summary>In which whatever comes has come, however slow the machine is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource stop = new();
    private readonly Channel<FakeSocket> sockets = Channel.CreateUnbounded<FakeSocket>();
    private readonly DiscordRest rest;
    private int failingConnections;

    public GatewayScene(IAdapterState? state = null, FakeTimeProvider? time = null, string token = Token)
    {
        State = state ?? new MemoryStores().Adapters;
        Time = time ?? new FakeTimeProvider(DateTimeOffset.Parse("2026-03-01T12:00:00Z", null));
        var options = new WireOptions(token, WireOptions.Official);
        Handler.Answer("gateway/bot", _ => FakeHandler.Json(GatewayJson()));
        rest = new DiscordRest(options, Time, new SeededRandomSource(), NullLogger.Instance, Handler);
        Client = new GatewayClient(options, rest, State, ConnectAsync, Time, new SeededRandomSource(), NullLogger.Instance);
    }

    public FakeTimeProvider Time { get; }

    public IAdapterState State { get; }

    public FakeHandler Handler { get; } = new();

    public GatewayClient Client { get; }

    public DiscordRest Rest => rest;

    public Channel<GatewayEvent> Events { get; } = Channel.CreateUnbounded<GatewayEvent>();

    public ConcurrentQueue<TimeSpan> ConnectionTimes { get; } = new();

    public int SessionsLeft { get; set; } = 1000;

    public Task<PlatformEnd> End { get; private set; } = Task.FromResult<PlatformEnd>(new PlatformEnd.Stopped());

    public DateTimeOffset Started { get; private set; }

    public TimeSpan Elapsed => Time.GetUtcNow() - Started;

    public void Start(Func<GatewayEvent, CancellationToken, Task>? handle = null)
    {
        Started = Time.GetUtcNow();
        End = Client.RunAsync(handle ?? ((heard, token) => Events.Writer.WriteAsync(heard, token).AsTask()), stop.Token);
    }

    /// <summary>Started, connected, and with a session that stands.</summary>
    public async Task<FakeSocket> StandAsync(Func<GatewayEvent, CancellationToken, Task>? handle = null, int intervalMilliseconds = 41_250)
    {
        Start(handle);
        var socket = await NextSocketAsync();
        socket.SayHello(intervalMilliseconds);
        await socket.NextSentAsync();
        socket.SayReady();
        if (handle is null)
        {
            Assert.IsType<GatewayEvent.Ready>(await NextEventAsync());
        }

        return socket;
    }

    public void FailConnections(int count) => failingConnections = count;

    /// <summary>The next connection, without moving the clock.</summary>
    public async Task<FakeSocket> NextSocketAsync() => await sockets.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public async Task<GatewayEvent> NextEventAsync() => await Events.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);

    /// <summary>Moves the clock in small steps until something has come, however slow the machine is.</summary>
    public async Task<T> PassTimeUntilAsync<T>(Task<T> task, double stepSeconds = 0.05)
    {
        while (!task.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(stepSeconds));
            await Task.WhenAny(task, Task.Delay(1, TestContext.Current.CancellationToken));
        }

        return await task;
    }

    public Task<PlatformEnd> StopAsync()
    {
        stop.Cancel();
        return PassTimeUntilAsync(End);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        rest.Dispose();
        stop.Dispose();
    }

    private Task<WebSocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        ConnectionTimes.Enqueue(Elapsed);
        if (failingConnections-- > 0)
        {
            throw new WebSocketException(WebSocketError.Faulted);
        }

        var socket = new FakeSocket(address);
        sockets.Writer.TryWrite(socket);
        return Task.FromResult<WebSocket>(socket);
    }

    private string GatewayJson() =>
        $$"""
        {"url":"wss://gateway.test","shards":1,"session_start_limit":{"total":1000,"remaining":{{SessionsLeft}},"reset_after":60000,"max_concurrency":1} }
        """;
}
