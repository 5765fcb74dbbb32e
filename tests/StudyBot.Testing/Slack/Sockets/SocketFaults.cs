using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.Sockets;

/// <summary>What goes wrong at the socket.</summary>
public sealed class SocketFaults
{
    private readonly SocketServer server;
    private int refusals;

    internal SocketFaults(SocketServer server) => this.server = server;

    /// <summary>Everything that is sent has fields that nobody knows, at each level.</summary>
    public bool AddsUnknownFields { get; set; }

    /// <summary>A message comes in many frames, as a proxy on the way may cut it.</summary>
    public bool CutsFrames { get; set; }

    /// <summary>A connection is opened, and no hello comes.</summary>
    public bool IsSilent { get; set; }

    /// <param name="reason">One of <see cref="DisconnectReason"/>, or a word of tomorrow.</param>
    public void Disconnect(string reason) => server.Disconnect(server.Newest(), reason);

    /// <summary>Closes it without a word before.</summary>
    public void Close() => server.Newest().Close();

    public void Reset() => server.Newest().Reset();

    /// <summary>The connection goes half open: nothing gets through, and nobody is told.</summary>
    public void Freeze() => server.Newest().Freeze();

    /// <summary>So many connections are refused though their tickets are good.</summary>
    public void Refuse(int times) => Interlocked.Exchange(ref refusals, times);

    /// <summary>The last deliveries of a kind once more, word for word: <c>slash_commands</c>, <c>interactive</c>, <c>events_api</c>.</summary>
    public void RepeatEnvelopes(string type, int count = 1) => server.Deliveries.Repeat(type, count);

    /// <summary>The last events once more, as after a time without an acknowledgement: another envelope, the same event.</summary>
    public void RepeatEvents(int count = 1) => server.Deliveries.RepeatEvents(count);

    /// <summary>What no client understands: broken JSON, a type that nobody knows, an envelope of a kind that nobody knows.</summary>
    public void SendGarbage()
    {
        var connection = server.Newest();
        connection.SendRaw(Encoding.UTF8.GetBytes("{\"type\":\"interactive\",\"envelope_id\":"));
        connection.SendRaw(Encoding.UTF8.GetBytes("[]"));
        connection.SendRaw(Encoding.UTF8.GetBytes("Ping from applink"));
        connection.SendRaw(Encoding.UTF8.GetBytes("{\"type\":\"something_new\",\"payload\":{\"x\":[1,2,3]}}"));
        connection.SendRaw(Encoding.UTF8.GetBytes("{\"type\":7,\"envelope_id\":[]}"));
        server.Deliveries.SendStrange("interactive", new JsonObject { ["type"] = "something_new", ["user"] = 7 });
        server.Deliveries.SendStrange("something_new", []);
        server.Deliveries.SendStrange("slash_commands", new JsonObject { ["command"] = null });
    }

    /// <summary>A text that is none: a web socket ends at it.</summary>
    public void SendBrokenText() => server.Newest().SendRaw([0xFF, 0xFE, 0x00, 0x7B]);

    internal bool TakeRefusal() => refusals > 0 && Interlocked.Decrement(ref refusals) >= 0;
}
