using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StudyBot.Testing.Slack.Sockets;

/// <summary>One web socket of Socket Mode: what goes out leaves in order; what comes in is read and given to the rules.</summary>
internal sealed class SocketConnection : IDisposable
{
    private const string Accept = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private const int PieceBytes = 97;
    private const int Buffer = 16 * 1024;

    private readonly HttpContext context;
    private readonly SocketServer server;
    private readonly HalfOpenStream stream;
    private readonly WebSocket socket;
    private readonly Channel<Outgoing> outgoing = Channel.CreateUnbounded<Outgoing>(new UnboundedChannelOptions { SingleReader = true });

    private SocketConnection(HttpContext context, SocketServer server, Stream upgraded)
    {
        (this.context, this.server) = (context, server);
        stream = new HalfOpenStream(upgraded);
        // It sends no pings of its own, so that a client is found out that relies on them.
        socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = TimeSpan.Zero });
    }

    /// <summary>Nothing gets through any more, and neither side was told.</summary>
    public bool IsFrozen => stream.IsFrozen;

    public bool IsEnded { get; private set; }

    /// <summary>Accepts the web socket by hand, below the framework's own, so that it can go half open.</summary>
    public static async Task<SocketConnection?> AcceptAsync(HttpContext context, SocketServer server)
    {
        var (feature, key) = (context.Features.Get<IHttpUpgradeFeature>(), context.Request.Headers.SecWebSocketKey.ToString());
        if (feature is not { IsUpgradableRequest: true } || key.Length == 0)
        {
            context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            return null;
        }

        context.Response.Headers.Upgrade = "websocket";
#pragma warning disable CA5350 // The web socket's handshake is made with it; it protects nothing.
        context.Response.Headers.SecWebSocketAccept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + Accept)));
#pragma warning restore CA5350
        return new SocketConnection(context, server, await feature.UpgradeAsync().ConfigureAwait(false));
    }

    public void Send(JsonObject message) => outgoing.Writer.TryWrite(new Outgoing(server.Encode(message), false));

    public void SendRaw(byte[] bytes) => outgoing.Writer.TryWrite(new Outgoing(bytes, false));

    public void Close() => outgoing.Writer.TryWrite(new Outgoing(null, false));

    public void Reset() => outgoing.Writer.TryWrite(new Outgoing(null, true));

    public void Freeze() => stream.Freeze();

    /// <summary>Runs until either side ends it.</summary>
    public async Task RunAsync()
    {
        using var over = new CancellationTokenSource();
        var sending = SendAllAsync(over.Token);
        await ReceiveAllAsync().ConfigureAwait(false);
        IsEnded = true;
        outgoing.Writer.TryComplete();
        await over.CancelAsync().ConfigureAwait(false);
        await sending.ConfigureAwait(false);
    }

    public void Dispose()
    {
        socket.Dispose();
        stream.Dispose();
    }

    private async Task SendAllAsync(CancellationToken over)
    {
        try
        {
            await foreach (var (bytes, isReset) in outgoing.Reader.ReadAllAsync(over).ConfigureAwait(false))
            {
                if (isReset)
                {
                    Loopback.Reset(context);
                    return;
                }

                if (bytes is null)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", over).ConfigureAwait(false);
                    return;
                }

                await SendAsync(bytes, over).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (IsEnd(gone))
        {
            // The other side went first.
        }
    }

    private async Task SendAsync(byte[] bytes, CancellationToken over)
    {
        // Pieces of an odd length, so that characters of several bytes are cut too.
        var piece = server.Faults.CutsFrames ? PieceBytes : Math.Max(1, bytes.Length);
        for (var sent = 0; sent < bytes.Length; sent += piece)
        {
            var length = Math.Min(piece, bytes.Length - sent);
            await socket.SendAsync(bytes.AsMemory(sent, length), WebSocketMessageType.Text, sent + length == bytes.Length, over).ConfigureAwait(false);
        }
    }

    private async Task ReceiveAllAsync()
    {
        var buffer = new byte[Buffer];
        using var whole = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await AnswerCloseAsync().ConfigureAwait(false);
                    return;
                }

                whole.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Take(whole.ToArray());
                    whole.SetLength(0);
                }
            }
        }
        catch (Exception gone) when (IsEnd(gone))
        {
            // Reset, or given up.
        }
    }

    private async Task AnswerCloseAsync()
    {
        if (socket.State == WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None).ConfigureAwait(false);
        }
    }

    private void Take(byte[] bytes)
    {
        try
        {
            server.Take(JsonNode.Parse(Encoding.UTF8.GetString(bytes)) as JsonObject ?? throw new JsonException("no object"));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            server.Violations.Add($"socket: a message that cannot be read ({broken.Message}).");
        }

        server.Announce();
    }

    private static bool IsEnd(Exception gone) =>
        gone is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException or ConnectionAbortedException or InvalidOperationException;

    private sealed record Outgoing(byte[]? Bytes, bool IsReset);
}
