using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>
/// Keeps a connection to Slack, over as many as it takes: where Slack says that one will end, the next is open and greeted before the old one is let go, so that
/// nothing waits.
/// </summary>
internal sealed partial class SocketClient(
    WireOptions options, SlackApi api, SeenDeliveries seen, Connector connect, TimeProvider time, IRandomSource random, ILogger logger)
{
    /// <summary>What is being handled at the end may be finished.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>
    /// What an old connection still brings is taken and acknowledged, while the next one is there already. Slack ends it some ten seconds after its warning, and
    /// whoever closes it before may miss what is just on its way.
    /// </summary>
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan GreetingTime = TimeSpan.FromSeconds(10);

    // Where the address never leads anywhere, it may be what is wrong.
    private const int FailuresOfAddress = 3;

    private readonly Backoff backoff = new(time, random);
    private int notFound;
    private volatile SocketConnection? standing;

    /// <summary>Whether a connection stands, so that deliveries arrive.</summary>
    public bool IsConnected => standing is { Ended.IsCompleted: false };

    /// <summary>Runs until cancelled, or until Slack will not have this app.</summary>
    /// <param name="ruleOf">When a delivery is acknowledged; asked before it is handled.</param>
    /// <param name="handle">Called for each delivery once; its token is cancelled some seconds after the client's own.</param>
    /// <param name="refused">Completes with advice where Slack refuses the bot on another way than this.</param>
    public async Task<PlatformEnd> RunAsync(
        Func<Incoming, AcknowledgementRule> ruleOf,
        Func<Delivery, Acknowledgement, CancellationToken, Task> handle,
        Task<string> refused,
        CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pump = new EventPump(time, logger);
        var ending = over.Token;
        var connecting = KeepConnectedAsync(d => ending.IsCancellationRequested ? Leave(d) : Take(d, ruleOf, handle, pump), FinishAsync, ending);
        var first = await Task.WhenAny(connecting, refused);
        await over.CancelAsync();
        var end = await connecting;
        return first == refused && !cancellationToken.IsCancellationRequested ? new PlatformEnd.Refused(await refused) : end;

        async Task FinishAsync()
        {
            // Nothing is taken any more, also where it was Slack that ended it.
            await over.CancelAsync();
            await pump.StopAsync(Grace);
        }
    }

    /// <summary>What comes at the end would not be handled to its own: it is not acknowledged either, so that nobody takes it for done.</summary>
    private Acknowledgement? Leave(Delivery delivery)
    {
        LogLeft(delivery.Id);
        return null;
    }

    /// <summary>A repetition is acknowledged as the first was, and not handled.</summary>
    private Acknowledgement Take(
        Delivery delivery, Func<Incoming, AcknowledgementRule> ruleOf, Func<Delivery, Acknowledgement, CancellationToken, Task> handle, EventPump pump)
    {
        var rule = ruleOf(delivery.What);
        if (!seen.TryTake(delivery.Id, () => new Acknowledgement(rule.After, rule.WhenLate, time), out var acknowledgement))
        {
            LogRepeated(delivery.Id);
            return acknowledgement ?? new Acknowledgement(TimeSpan.Zero, null, time);
        }

        var taken = acknowledgement!;
        pump.Post(
            delivery.What.GetType().Name,
            async cancellationToken =>
            {
                try
                {
                    if (rule.IsRemembered)
                    {
                        await seen.RememberAsync(delivery.Id);
                    }

                    await handle(delivery, taken, cancellationToken);
                }
                finally
                {
                    taken.TryGive(rule.WhenLate);
                }
            },
            isInTurn: delivery.What is Incoming.Event { Body.Event.Type: not EventBody.HomeOpened });
        return taken;
    }

    /// <param name="finish">Awaited before the connection is closed: what is being handled may acknowledge what it was brought by.</param>
    private async Task<PlatformEnd> KeepConnectedAsync(Func<Delivery, Acknowledgement?> take, Func<Task> finish, CancellationToken cancellationToken)
    {
        SocketConnection? current = null;
        var draining = new List<Task>();
        try
        {
            while (true)
            {
                switch (await OpenAsync(take, cancellationToken))
                {
                    case OpeningOutcome.Refused refused:
                        return new PlatformEnd.Refused(refused.Advice);
                    case OpeningOutcome.Failed failed:
                        await PauseAsync(failed.Reason, wasGreeted: false, cancellationToken);
                        continue;
                    case OpeningOutcome.Opened opened:
                        if (current is not null)
                        {
                            draining.RemoveAll(t => t.IsCompleted);
                            draining.Add(LetGoAsync(current, DrainTime));
                        }

                        standing = current = opened.Connection;
                        break;
                }

                await Task.WhenAny(current!.Leaving, current.Ended).WaitAsync(cancellationToken);
                if (!current.Leaving.IsCompleted)
                {
                    if (current.Age >= Backoff.FreeWindow)
                    {
                        // It stood: what broke before it has nothing to do with it.
                        backoff.Reset();
                    }

                    await LetGoAsync(current, TimeSpan.Zero);
                    current = null;
                    await PauseAsync("the connection ended", wasGreeted: true, cancellationToken);
                    continue;
                }

                switch (await current.Leaving)
                {
                    case LeavingReason.LinkDisabled:
                        return new PlatformEnd.Refused(SlackAdvice.LinkDisabled);
                    case LeavingReason.TooMany:
                        await LetGoAsync(current, TimeSpan.Zero);
                        current = null;
                        LogTooMany();
                        await Task.Delay(TimeSpan.FromSeconds(random.Between(1, 3)) + backoff.Next(wasGreeted: false), time, cancellationToken);
                        break;
                    default:
                        backoff.Reset();
                        LogRefreshing();
                        break;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new PlatformEnd.Stopped();
        }
        finally
        {
            await finish();
            if (current is not null)
            {
                await LetGoAsync(current, TimeSpan.Zero);
            }

            await Task.WhenAll(draining).WaitAsync(TimeSpan.FromSeconds(1), time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task PauseAsync(string reason, bool wasGreeted, CancellationToken cancellationToken)
    {
        var wait = backoff.Next(wasGreeted);
        LogAgain(reason, wait.TotalSeconds);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>A connection that was greeted.</summary>
    private async Task<OpeningOutcome> OpenAsync(Func<Delivery, Acknowledgement?> take, CancellationToken cancellationToken)
    {
        switch (await api.OpenConnectionAsync(cancellationToken))
        {
            case ApiOutcome<OpenedConnection>.Done { Value.Url: var url }:
                notFound = 0;
                return Uri.TryCreate(url, UriKind.Absolute, out var address) && options.IsOwn(address, isSocket: true)
                    ? await ConnectAsync(address, take, cancellationToken)
                    : new OpeningOutcome.Failed("Slack named an address that is not its own");
            case ApiOutcome<OpenedConnection>.Refused refused when SlackAdvice.Final(refused.Error, refused.Needed, isAppToken: true) is { } advice:
                return new OpeningOutcome.Refused(advice);
            case ApiOutcome<OpenedConnection>.Refused { Error: "http_404" } when ++notFound >= FailuresOfAddress:
                return new OpeningOutcome.Refused(SlackAdvice.AddressIsWrong(404));
            case var failed:
                return new OpeningOutcome.Failed(failed.Sentence);
        }
    }

    private async Task<OpeningOutcome> ConnectAsync(Uri address, Func<Delivery, Acknowledgement?> take, CancellationToken cancellationToken)
    {
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
                cancellationToken.ThrowIfCancellationRequested();
                return new OpeningOutcome.Failed($"no connection came about ({failure.GetType().Name})");
            }
        }

        var connection = new SocketConnection(socket, take, time, logger);
        await Task.WhenAny(connection.Greeted, connection.Leaving, connection.Ended, Task.Delay(GreetingTime, time, cancellationToken));

        // Not which of them was first: one that was greeted, told to leave and closed in one breath has something to say.
        if (connection.Greeted.IsCompleted || connection.Leaving.IsCompleted)
        {
            return new OpeningOutcome.Opened(connection);
        }

        await LetGoAsync(connection, TimeSpan.Zero);
        cancellationToken.ThrowIfCancellationRequested();
        return new OpeningOutcome.Failed("no greeting came");
    }

    private static async Task LetGoAsync(SocketConnection connection, TimeSpan grace)
    {
        await connection.DrainAsync(grace);
        connection.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Delivery {Delivery} was seen before")]
    private partial void LogRepeated(string delivery);

    [LoggerMessage(Level = LogLevel.Information, Message = "Delivery {Delivery} came at the end and is left alone")]
    private partial void LogLeft(string delivery);

    [LoggerMessage(Level = LogLevel.Information, Message = "No connection to Slack: {Reason}; the next attempt in {Seconds} s")]
    private partial void LogAgain(string reason, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack is about to end the connection; the next one is opened first")]
    private partial void LogRefreshing();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack has too many connections of this app: does another StudyBot run with the same tokens?")]
    private partial void LogTooMany();
}
