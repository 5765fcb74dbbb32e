using System.Net.WebSockets;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Sends over one connection, one message at a time and never more than Discord bears.</summary>
internal sealed class SocketSender(WebSocket socket, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan SendTime = TimeSpan.FromSeconds(10);

    // The next connection is what counts; the farewell is a courtesy.
    private static readonly TimeSpan CloseTime = TimeSpan.FromMilliseconds(200);

    private readonly SendWindow window = new(time);
    private readonly SemaphoreSlim sending = new(1, 1);

    /// <exception cref="TimeoutException">The other side takes nothing any more.</exception>
    public async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        while (window.TryTake(isHeartbeat: false) is { } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        await SendNowAsync(message, cancellationToken);
    }

    /// <summary>One too many is left out: Discord has had more than it needs.</summary>
    /// <exception cref="TimeoutException">The other side takes nothing any more.</exception>
    public Task SendHeartbeatAsync(long sequence, CancellationToken cancellationToken) =>
        window.TryTake(isHeartbeat: true) is null ? SendNowAsync(GatewayWriter.Heartbeat(sequence), cancellationToken) : Task.CompletedTask;

    /// <summary>Says farewell in a way that leaves the session standing.</summary>
    public async Task CloseAsync()
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var late = new CancellationTokenSource(CloseTime, time);
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)CloseCode.SessionGoesOn, null, late.Token);
        }
        catch (Exception broken) when (broken is WebSocketException or IOException or OperationCanceledException or InvalidOperationException)
        {
            // It was broken already.
        }
    }

    public void Dispose() => sending.Dispose();

    private async Task SendNowAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        await sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken)
                .AsTask()
                .WaitAsync(SendTime, time, cancellationToken);
        }
        finally
        {
            sending.Release();
        }
    }
}
