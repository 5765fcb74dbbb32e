using System.Net.WebSockets;
using StudyBot.Slack.Wire.Api;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>Connects over the network.</summary>
internal static class SocketConnector
{
    // Both: with the interval alone a dead peer is never noticed. Together below eight seconds.
    private static readonly TimeSpan KeepAliveInterval = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan KeepAliveTimeout = TimeSpan.FromSeconds(4);

    public static async Task<WebSocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            socket.Options.KeepAliveInterval = KeepAliveInterval;
            socket.Options.KeepAliveTimeout = KeepAliveTimeout;
            socket.Options.SetRequestHeader("User-Agent", ApiSender.UserAgent);
            await socket.ConnectAsync(address, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
