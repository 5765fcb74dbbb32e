using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace StudyBot.Discord.Tests.Wire.Gateway;

/// <summary>One end of a connection in memory; the test is the other.</summary>
internal sealed class FakeSocket(Uri address) : WebSocket
{
    private readonly Channel<Incoming> incoming = Channel.CreateUnbounded<Incoming>();
    private readonly Channel<JsonObject> sent = Channel.CreateUnbounded<JsonObject>();
    private readonly TaskCompletionSource<int> closedByBot = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebSocketState state = WebSocketState.Open;
    private WebSocketCloseStatus? closeStatus;
    private Incoming? partly;

    public Uri Address { get; } = address;

    /// <summary>The code with which the bot closed.</summary>
    public Task<int> ClosedByBot => closedByBot.Task;

    public int SentCount { get; private set; }

    public override WebSocketCloseStatus? CloseStatus => closeStatus;

    public override string? CloseStatusDescription => null;

    public override WebSocketState State => state;

    public override string? SubProtocol => null;

    public void Say(string json) => incoming.Writer.TryWrite(new Incoming(Encoding.UTF8.GetBytes(json), EndsMessage: true));

    public void SayInBinary(byte[] bytes) => incoming.Writer.TryWrite(new Incoming(bytes, EndsMessage: true, Type: WebSocketMessageType.Binary));

    public void SayInFrames(string json, int frameBytes)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        for (var start = 0; start < bytes.Length; start += frameBytes)
        {
            var end = Math.Min(start + frameBytes, bytes.Length);
            incoming.Writer.TryWrite(new Incoming(bytes[start..end], EndsMessage: end == bytes.Length));
        }
    }

    public void SayHello(int intervalMilliseconds = 41_250) => Say($$"""{"op":10,"s":null,"t":null,"d":{"heartbeat_interval":{{intervalMilliseconds}} } }""");

    public void SayReady(string session = "the-session", int sequence = 1) => Say(
        $$"""
        {"op":0,"t":"READY","s":{{sequence}},"d":{"v":10,"session_id":"{{session}}","resume_gateway_url":"wss://resume.test",
        "user":{"id":"42","username":"StudyBot","bot":true},"application":{"id":"43","flags":0},"guilds":[{"id":"7","unavailable":true}] } }
        """);

    /// <param name="id">Of its own where none is given.</param>
    public void SayInteraction(int sequence, string? id = null, string token = "secret") => Say(
        $$"""{"op":0,"t":"INTERACTION_CREATE","s":{{sequence}},"d":{"id":"{{id ?? $"{1_000_000 + sequence}"}}","application_id":"43","type":2,"token":"{{token}}","version":1} }""");

    public void Close(int code) => incoming.Writer.TryWrite(new Incoming([], EndsMessage: true, code));

    public void Reset() => incoming.Writer.TryComplete(new WebSocketException(WebSocketError.ConnectionClosedPrematurely));

    /// <summary>As the framework does when no answer to its own signs of life comes.</summary>
    public void AbortForSilence() => incoming.Writer.TryComplete(new OperationCanceledException("Aborted"));

    /// <summary>What the bot sends next.</summary>
    public async Task<JsonObject> NextSentAsync() => await sent.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public bool TryNextSent(out JsonObject? next) => sent.Reader.TryRead(out next);

    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var next = partly ?? await ReadNextAsync(cancellationToken);
        if (next.CloseCode is { } code)
        {
            (closeStatus, state) = ((WebSocketCloseStatus)code, WebSocketState.CloseReceived);
            return new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, true);
        }

        var count = Math.Min(buffer.Length, next.Bytes.Length);
        next.Bytes.AsSpan(0, count).CopyTo(buffer.Span);
        partly = count < next.Bytes.Length ? next with { Bytes = next.Bytes[count..] } : null;
        return new ValueWebSocketReceiveResult(count, next.Type, partly is null && next.EndsMessage);
    }

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        SentCount++;
        sent.Writer.TryWrite(JsonNode.Parse(buffer)!.AsObject());
        return Task.CompletedTask;
    }

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        closedByBot.TrySetResult((int)closeStatus);
        state = WebSocketState.CloseSent;
        return Task.CompletedTask;
    }

    public override void Abort() => state = WebSocketState.Aborted;

    public override void Dispose() => state = WebSocketState.Closed;

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private async ValueTask<Incoming> ReadNextAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await incoming.Reader.ReadAsync(cancellationToken);
        }
        catch (ChannelClosedException closed) when (closed.InnerException is { } how)
        {
            throw how;
        }
    }

    private sealed record Incoming(byte[] Bytes, bool EndsMessage, int? CloseCode = null, WebSocketMessageType Type = WebSocketMessageType.Text);
}
