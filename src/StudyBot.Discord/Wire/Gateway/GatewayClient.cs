using System.Diagnostics;
using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>
/// Keeps one session with the gateway, over as many connections as it takes: resumes whenever that is possible, also after a restart of the process, and
/// begins another session where it is not.
/// </summary>
internal sealed partial class GatewayClient
{
    /// <summary>What is being handled at the end may be finished.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(10);

    // Then the address may be what is wrong.
    private const int FailuresOfAddress = 3;

    private readonly WireOptions options;
    private readonly DiscordRest rest;
    private readonly GatewayConnector connect;
    private readonly TimeProvider time;
    private readonly IRandomSource random;
    private readonly ILogger logger;
    private readonly SessionStore store;
    private readonly SessionStart start;
    private readonly SessionState session;
    private readonly Backoff backoff;

    // Connections in a row that nobody greeted.
    private int unreached;
    private volatile bool isStanding;
    private bool wasConnected;

    public GatewayClient(
        WireOptions options,
        DiscordRest rest,
        IAdapterState state,
        GatewayConnector connect,
        TimeProvider time,
        IRandomSource random,
        ILogger logger)
    {
        this.options = options;
        this.rest = rest;
        this.connect = connect;
        this.time = time;
        this.random = random;
        this.logger = logger;
        store = new SessionStore(state, options, time, logger);
        start = new SessionStart(options, rest, time, random, logger);
        session = new SessionState(time);
        backoff = new Backoff(time, random);
    }

    public GatewayCounts Counts { get; } = new();

    /// <summary>Whether a session stands, so that events arrive.</summary>
    public bool IsConnected => isStanding;

    /// <summary>Runs until cancelled, or until Discord will not have this bot.</summary>
    /// <param name="handle">
    /// Called for each event. Interactions run side by side, begun in the order in which they came; all other events run one after the other. What it throws
    /// is logged and harms nothing else. Its token is cancelled some seconds after the client's own.
    /// </param>
    public async Task<PlatformEnd> RunAsync(Func<GatewayEvent, CancellationToken, Task> handle, CancellationToken cancellationToken)
    {
        try
        {
            if (await store.LoadAsync(cancellationToken) is { } kept)
            {
                session.Restore(kept);
            }
        }
        catch (OperationCanceledException)
        {
            return new PlatformEnd.Stopped();
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pump = new EventPump(time, logger);
        var keeping = store.KeepAsync(session, over.Token);
        var connecting = KeepConnectedAsync(new EventQueue(pump, handle, session.Handled, Counts), over.Token);
        var first = await Task.WhenAny(connecting, rest.TokenRefused);
        await over.CancelAsync();
        var end = await connecting;

        await pump.StopAsync(Grace);
        await keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (first == rest.TokenRefused && !cancellationToken.IsCancellationRequested)
        {
            end = new ConnectionEnd.Refused("answer 401", GatewayAdvice.TokenRefused(options.Token));
        }

        if (end is ConnectionEnd.Refused refused)
        {
            session.Forget();
            LogRefused(refused.Reason);
        }

        await store.SaveAsync(session, CancellationToken.None);
        return end is ConnectionEnd.Refused { Advice: var advice } ? new PlatformEnd.Refused(advice) : new PlatformEnd.Stopped();
    }

    private async Task<ConnectionEnd> KeepConnectedAsync(EventQueue events, CancellationToken cancellationToken)
    {
        var parts = new GatewayParts(options, session, events, Counts, time, random, logger, start.Mark, Stand);
        try
        {
            while (true)
            {
                ConnectionEnd end;
                bool wasGreeted;
                switch (await FindAddressAsync(cancellationToken))
                {
                    case StartPermit.Refused refused:
                        return new ConnectionEnd.Refused(refused.Reason, refused.Advice);
                    case StartPermit.Granted granted:
                        (end, wasGreeted) = await ConnectAsync(granted.Address, parts, cancellationToken);
                        break;
                    default:
                        throw new UnreachableException();
                }

                unreached = wasGreeted ? 0 : unreached + 1;
                wasConnected |= wasGreeted;
                if (end is ConnectionEnd.Stopped or ConnectionEnd.Refused)
                {
                    return end;
                }

                var wait = backoff.Next(wasGreeted);
                if (end is ConnectionEnd.Identify identify)
                {
                    session.Forget();
                    wait = identify.Wait > wait ? identify.Wait : wait;
                }

                LogAgain(end.Reason, session.IsResumable ? "resuming" : "identifying", wait.TotalSeconds);
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, time, cancellationToken);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new ConnectionEnd.Stopped();
        }
    }

    private async Task<StartPermit> FindAddressAsync(CancellationToken cancellationToken) =>
        session.Current is { } current
        && unreached < FailuresOfAddress
        && GatewayAddress.Read(current.Address, options) is { } address
            ? new StartPermit.Granted(address)
            : await start.WaitAsync(isBeginning: !session.IsResumable, wasConnected, cancellationToken);

    private async Task<(ConnectionEnd End, bool WasGreeted)> ConnectAsync(Uri address, GatewayParts parts, CancellationToken cancellationToken)
    {
        Counts.AddConnection();
        WebSocket socket;
        using (var late = new CancellationTokenSource(ConnectTime, time))
        using (var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken))
        {
            try
            {
                socket = await connect(address, ended.Token);
            }
            catch (Exception failure)
            {
                return (
                    cancellationToken.IsCancellationRequested
                        ? new ConnectionEnd.Stopped()
                        : new ConnectionEnd.Resume($"no connection came about ({failure.GetType().Name})"),
                    false);
            }
        }

        using var connection = new GatewayConnection(socket, parts);
        try
        {
            return (await connection.RunAsync(cancellationToken), connection.WasGreeted);
        }
        finally
        {
            isStanding = false;
        }
    }

    private void Stand()
    {
        isStanding = true;
        backoff.Reset();
        store.Hurry();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The gateway's connection ended: {Reason}; {Next} in {Seconds} s")]
    private partial void LogAgain(string reason, string next, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord refuses this bot: {Reason}")]
    private partial void LogRefused(string reason);
}
