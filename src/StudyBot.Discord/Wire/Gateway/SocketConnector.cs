using System.Net.WebSockets;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Connects over the network.</summary>
internal static class SocketConnector
{
    // Both: with the interval alone a dead peer is never noticed.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public static async Task<WebSocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            socket.Options.KeepAliveInterval = KeepAlive;
            socket.Options.KeepAliveTimeout = KeepAlive;
            socket.Options.SetRequestHeader("User-Agent", RestSender.UserAgent);
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
