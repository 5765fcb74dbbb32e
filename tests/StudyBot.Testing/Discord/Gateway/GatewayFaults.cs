using System.Text;
using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.Gateway;

/// <summary>What goes wrong at the gateway.</summary>
public sealed class GatewayFaults
{
    private readonly GatewayServer server;

    internal GatewayFaults(GatewayServer server) => this.server = server;

    /// <summary>Heartbeats are taken, but not acknowledged.</summary>
    public bool DropsAcknowledgements { get; set; }

    /// <summary>Everything that is sent has fields that nobody knows, at each level.</summary>
    public bool AddsUnknownFields { get; set; }

    /// <summary>A payload comes in many frames, as a proxy on the way may cut it.</summary>
    public bool CutsFrames { get; set; }

    /// <summary>A connection is opened, and no hello comes.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Op 7: come back and resume.</summary>
    public void AskToReconnect() => Send(GatewayPayloads.Bare(GatewayOp.Reconnect));

    /// <summary>Op 9; where it cannot be resumed the session is forgotten too.</summary>
    public void InvalidateSession(bool canResume)
    {
        var connection = Connection;
        if (!canResume)
        {
            server.ForgetSessions();
            connection.Session!.IsOver = true;
        }

        connection.Send(GatewayPayloads.InvalidSession(canResume));
    }

    public void Close(int code) => server.CloseFinally(Connection, code);

    public void Reset() => Connection.Reset();

    /// <summary>The next resume finds nothing.</summary>
    public void ForgetSessions() => server.ForgetSessions();

    /// <summary>So many sessions may still be started today.</summary>
    public void AllowStarts(int count) => server.AllowStarts(count);

    /// <summary>Op 1: the client is to beat at once.</summary>
    public void AskForHeartbeat() => Send(GatewayPayloads.Bare(GatewayOp.Heartbeat));

    /// <summary>The last dispatches of a kind once more, with the numbers that they had.</summary>
    public void RepeatDispatches(string name, int count = 1) => (server.Current ?? throw NoClient()).Repeat(name, count);

    /// <summary>What no client understands: broken JSON, an unknown opcode, an event of a kind that nobody knows.</summary>
    public void SendGarbage()
    {
        Connection.SendRaw(Encoding.UTF8.GetBytes("{\"op\":0,\"t\":"));
        Connection.SendRaw(Encoding.UTF8.GetBytes("[]"));
        Connection.SendRaw([0xFF, 0xFE, 0x00, 0x7B]);
        Connection.SendRaw(Encoding.UTF8.GetBytes("{\"op\":4711,\"d\":{\"x\":[1,2,3]}}"));
        server.Current?.Dispatch("SOMETHING_NEW", new JsonObject { ["a"] = new JsonArray(1, null, "x") });
    }

    /// <summary>A dispatch as it stands.</summary>
    public void Dispatch(string name, JsonObject data) => (server.Current ?? throw NoClient()).Dispatch(name, data);

    private GatewayConnection Connection => server.Current?.Connection ?? throw NoClient();

    private static InvalidOperationException NoClient() => new("No client is at the gateway.");

    private void Send(JsonObject payload) => Connection.Send(payload);
}
