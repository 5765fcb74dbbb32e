using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Connections;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>One connection, from its first message to its end.</summary>
internal sealed partial class GatewayConnection : IDisposable
{
    /// <summary>For HELLO, and for a session to stand after it.</summary>
    private static readonly TimeSpan HandshakeTime = TimeSpan.FromSeconds(20);

    private readonly WebSocket socket;
    private readonly GatewayParts parts;
    private readonly ILogger logger;
    private readonly SocketSender sender;
    private readonly DispatchReader dispatches;
    private readonly TaskCompletionSource<TimeSpan> hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long opened;
    private volatile bool isStanding;
    private volatile bool isAcknowledged = true;

    // A heartbeat was acknowledged on this connection.
    private volatile bool isHeard;

    public GatewayConnection(WebSocket socket, GatewayParts parts)
    {
        this.socket = socket;
        this.parts = parts;
        logger = parts.Logger;
        sender = new SocketSender(socket, parts.Time);
        dispatches = new DispatchReader(parts, Stand);
        opened = parts.Time.GetTimestamp();
    }

    private enum Reaction
    {
        None,
        Introduce,
        Beat,
    }

    /// <summary>Somebody who speaks the gateway's language was there.</summary>
    public bool WasGreeted => hello.Task.IsCompletedSuccessfully;

    public async Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource();
        using var reader = new FrameReader(socket);
        var stopped = new TaskCompletionSource<ConnectionEnd>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var stopping = cancellationToken.Register(() => stopped.TrySetResult(new ConnectionEnd.Stopped()));

        Task<ConnectionEnd> receiving = GuardAsync(() => ReceiveAsync(reader, over.Token));
        Task<ConnectionEnd> beating = GuardAsync(() => BeatAsync(over.Token));
        await Task.WhenAny(receiving, beating, stopped.Task);

        // Not which of them was first: what Discord said tells more than that it fell silent in the same moment.
        var end = await (stopped.Task.IsCompleted ? stopped.Task : receiving.IsCompleted ? receiving : beating);

        // Cancelling what receives would break the connection before the farewell is out.
        await sender.CloseAsync();
        await over.CancelAsync();
        socket.Abort();
        await Task.WhenAll(receiving, beating);
        return end;
    }

    public void Dispose()
    {
        sender.Dispose();
        socket.Dispose();
    }

    // What breaks a connection, whatever it is, ends this one alone; one that was aborted for its silence says that it was cancelled.
    private async Task<ConnectionEnd> GuardAsync(Func<Task<ConnectionEnd>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception broken)
        {
            if (broken is not OperationCanceledException)
            {
                LogBroken(broken);
            }

            return CloseCode.Judge(null, parts.Options.Token);
        }
    }

    private async Task<ConnectionEnd> ReceiveAsync(FrameReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken) is { } message)
        {
            switch (React(message.Span, out var end))
            {
                case Reaction.Introduce:
                    await IntroduceAsync(cancellationToken);
                    break;
                case Reaction.Beat:
                    await sender.SendHeartbeatAsync(parts.Session.Sequence, cancellationToken);
                    break;
            }

            if (end is not null)
            {
                return end;
            }
        }

        return CloseCode.Judge((int?)socket.CloseStatus, parts.Options.Token);
    }

    private Reaction React(ReadOnlySpan<byte> message, out ConnectionEnd? end)
    {
        end = null;
        if (!GatewayFrame.TryRead(message, out var frame))
        {
            parts.Counts.AddUnreadable();
            return Reaction.None;
        }

        switch (frame.Operation)
        {
            case Operation.Dispatch:
                dispatches.Take(frame);
                break;
            case Operation.Heartbeat:
                return Reaction.Beat;
            case Operation.HeartbeatAcknowledged:
                isAcknowledged = true;
                isHeard = true;
                parts.Session.SeeAlive();
                break;
            case Operation.Reconnect:
                end = new ConnectionEnd.Resume("Discord asked for another connection");
                break;
            case Operation.InvalidSession:
                end = frame.Data.SequenceEqual("true"u8)
                    ? new ConnectionEnd.Resume("the session must be resumed")
                    : new ConnectionEnd.Identify("the session is over", TimeSpan.FromSeconds(parts.Random.Between(1, 5)));
                break;
            case Operation.Hello when EventReader.ReadInterval(frame.Data) is { } interval:
                return hello.TrySetResult(interval) ? Reaction.Introduce : Reaction.None;
            case Operation.Hello:
                parts.Counts.AddUnreadable();
                break;
            default:
                parts.Counts.AddUnknownOperation();
                break;
        }

        return Reaction.None;
    }

    private void Stand()
    {
        if (isStanding)
        {
            return;
        }

        isStanding = true;
        parts.Session.SeeAlive();
        parts.Standing();
    }

    private async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        if (parts.Session.Current is { } session)
        {
            await sender.SendAsync(GatewayWriter.Resume(parts.Options.Token, session.Id, session.Sequence), cancellationToken);
        }
        else
        {
            parts.Identifying();
            await sender.SendAsync(GatewayWriter.Identify(parts.Options.Token), cancellationToken);
        }
    }

    private async Task<ConnectionEnd> BeatAsync(CancellationToken cancellationToken)
    {
        TimeSpan interval;
        try
        {
            interval = await hello.Task.WaitAsync(HandshakeTime, parts.Time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return new ConnectionEnd.Resume("no greeting came");
        }

        await Task.Delay(interval * parts.Random.Between(0, 1), parts.Time, cancellationToken);
        while (true)
        {
            if (!isAcknowledged)
            {
                return new ConnectionEnd.Resume("a heartbeat was not acknowledged");
            }

            if (!isStanding && parts.Time.GetElapsedTime(opened) > HandshakeTime)
            {
                // Whoever hears all else and says nothing to a session may have forgotten it, and would go on saying nothing.
                return isHeard ? new ConnectionEnd.Identify("no session came about", TimeSpan.Zero) : new ConnectionEnd.Resume("no session came about");
            }

            isAcknowledged = false;
            await sender.SendHeartbeatAsync(parts.Session.Sequence, cancellationToken);
            await Task.Delay(interval, parts.Time, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The connection broke")]
    private partial void LogBroken(Exception how);
}
