using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Testing.Discord.Gateway;

/// <summary>One web socket: what goes out leaves in order; what comes in is counted, read and given to the rules.</summary>
internal sealed class GatewayConnection(HttpContext context, WebSocket socket, GatewayServer server)
{
    private const int LargestPayload = 4096;
    private const int MostSends = 120;
    private const int PieceBytes = 97;

    private static readonly TimeSpan SendWindow = TimeSpan.FromSeconds(60);

    private readonly Channel<Outgoing> outgoing = Channel.CreateUnbounded<Outgoing>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Queue<DateTimeOffset> sends = new();
    private volatile bool isClosing;

    /// <summary>Null before the client has identified or resumed.</summary>
    public GatewaySession? Session { get; set; }

    /// <summary>Whether it came to the address that is for resuming.</summary>
    public bool IsAtResumeAddress { get; init; }

    public DateTimeOffset LastHeartbeat { get; set; }

    /// <summary>Whether there was any heartbeat: the first may leave, after a part of the interval, while the session's first dispatch is on its way.</summary>
    public bool HasBeaten { get; set; }

    public void Send(JsonObject payload) => outgoing.Writer.TryWrite(new Outgoing(server.Encode(payload), null, false));

    public void SendRaw(byte[] bytes) => outgoing.Writer.TryWrite(new Outgoing(bytes, null, false));

    public void Close(int code) => outgoing.Writer.TryWrite(new Outgoing(null, code, false));

    public void Reset() => outgoing.Writer.TryWrite(new Outgoing(null, null, true));

    /// <summary>Runs until either side ends it.</summary>
    /// <returns>The code with which the client closed; 0 where it was the server, or nobody said anything.</returns>
    public async Task<int> RunAsync()
    {
        LastHeartbeat = server.Time.GetUtcNow();
        var watch = server.Time.CreateTimer(_ => CheckHeartbeat(), null, server.HeartbeatInterval, server.HeartbeatInterval);
        await using (watch.ConfigureAwait(false))
        {
            using var over = new CancellationTokenSource();
            var sending = SendAllAsync(over.Token);
            var code = await ReceiveAllAsync().ConfigureAwait(false);
            outgoing.Writer.TryComplete();
            await over.CancelAsync().ConfigureAwait(false);
            await sending.ConfigureAwait(false);
            return code;
        }
    }

    private void CheckHeartbeat()
    {
        if (server.Time.GetUtcNow() - LastHeartbeat > server.HeartbeatInterval * 2)
        {
            server.Violations.Add("gateway: no heartbeat for twice the interval.");
            Close(GatewayClose.SessionTimedOut);
        }
    }

    private async Task SendAllAsync(CancellationToken over)
    {
        try
        {
            await foreach (var (bytes, code, isReset) in outgoing.Reader.ReadAllAsync(over).ConfigureAwait(false))
            {
                if (isReset)
                {
                    Loopback.Reset(context);
                    return;
                }

                if (code is { } closing)
                {
                    isClosing = true;
                    if (Session is { } session && GatewayClose.EndsSession(closing))
                    {
                        session.IsOver = true;
                    }

                    await socket.CloseOutputAsync((WebSocketCloseStatus)closing, "", over).ConfigureAwait(false);
                    return;
                }

                await SendAsync(bytes!, over).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
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

    private async Task<int> ReceiveAllAsync()
    {
        var buffer = new byte[LargestPayload * 4];
        var length = 0;
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    // The answer to the server's own close says nothing.
                    return isClosing ? 0 : (int?)socket.CloseStatus ?? 1005;
                }

                length += part.Count;
                if (length > LargestPayload)
                {
                    server.Violations.Add($"gateway: a payload of more than {LargestPayload} bytes.");
                    Close(GatewayClose.DecodeError);
                    length = 0;
                }
                else if (part.EndOfMessage)
                {
                    Take(buffer.AsSpan(0, length));
                    length = 0;
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException or Microsoft.AspNetCore.Connections.ConnectionAbortedException)
        {
            return 0;
        }
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        var now = server.Time.GetUtcNow();
        while (sends.TryPeek(out var first) && first <= now - SendWindow)
        {
            sends.Dequeue();
        }

        sends.Enqueue(now);
        if (sends.Count > MostSends)
        {
            server.Violations.Add($"gateway: more than {MostSends} sends in a minute.");
            Close(GatewayClose.RateLimited);
            return;
        }

        try
        {
            server.Take(this, JsonNode.Parse(Encoding.UTF8.GetString(bytes)) as JsonObject ?? throw new JsonException());
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            server.Violations.Add($"gateway: a payload that cannot be read ({broken.Message}).");
            Close(GatewayClose.DecodeError);
        }
    }

    private sealed record Outgoing(byte[]? Bytes, int? Code, bool IsReset);
}
