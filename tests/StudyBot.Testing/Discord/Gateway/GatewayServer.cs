using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Gateway;

/// <summary>Discord's gateway: hello, identify or resume, heartbeats, dispatches. What a test wants to go wrong is in <see cref="Faults"/>.</summary>
public sealed class GatewayServer
{
    internal const string Path = "/gateway";
    internal const string ResumePath = "/gateway-for-resuming";

    /// <summary>One identify in so much time, where a client has one lane.</summary>
    private static readonly TimeSpan IdentifySpacing = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly DiscordWorld world;
    private readonly Dictionary<string, GatewaySession> sessions = new(StringComparer.Ordinal);
    private readonly List<int> clientCloses = [];
    private GatewaySession? current;
    private DateTimeOffset lastIdentify;
    private bool isFinal;
    private int startsLeft;

    internal GatewayServer(DiscordWorld world, Violations violations)
    {
        (this.world, Violations) = (world, violations);
        startsLeft = world.Options.SessionStartsLeft;
        Faults = new GatewayFaults(this);
        world.DispatchAsync = (name, data) =>
        {
            Current?.Dispatch(name, data);
            return Task.CompletedTask;
        };
    }

    public GatewayFaults Faults { get; }

    public int Identifies { get; private set; }

    public int Resumes { get; private set; }

    /// <summary>Web sockets that were opened.</summary>
    public int Connections { get; private set; }

    public int Heartbeats { get; private set; }

    /// <summary>The codes with which clients closed, in order; 0 for an end without one.</summary>
    public IReadOnlyList<int> ClientCloses
    {
        get
        {
            lock (gate)
            {
                return [.. clientCloses];
            }
        }
    }

    /// <summary>Whether a client is there and takes dispatches.</summary>
    public bool IsConnected => Current?.Connection is not null;

    internal string Base { get; set; } = "";

    internal string? Token { get; set; }

    internal Violations Violations { get; }

    internal TimeProvider Time => world.Time;

    internal TimeSpan HeartbeatInterval => world.Options.HeartbeatInterval;

    internal GatewaySession? Current
    {
        get
        {
            lock (gate)
            {
                return current is { IsOver: false } ? current : null;
            }
        }
    }

    public Task ConnectedAsync() => world.UntilAsync(() => IsConnected, "a client at the gateway");

    public Task DisconnectedAsync() => world.UntilAsync(() => !IsConnected, "the client to leave the gateway");

    /// <summary>Waits for the client to have come back so often in all.</summary>
    public Task ResumedAsync(int times) => world.UntilAsync(() => Resumes >= times && IsConnected, $"resume number {times} (there were {Resumes}, and {Identifies} identifies)");

    public Task IdentifiedAsync(int times) => world.UntilAsync(() => Identifies >= times && IsConnected, $"identify number {times} (there were {Identifies})");

    internal JsonObject Description() => GatewayPayloads.Description(Base + Path, world.Options.Shards, startsLeft);

    internal void AllowStarts(int count) => startsLeft = count;

    /// <summary>A new process: five seconds might have passed, and what was final for the last one is not for it.</summary>
    internal void ForgetClient()
    {
        lock (gate)
        {
            lastIdentify = default;
            isFinal = false;
        }
    }

    internal async Task HandleAsync(HttpContext context, bool isAtResumeAddress)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        var connection = new GatewayConnection(context, socket, this) { IsAtResumeAddress = isAtResumeAddress };
        Connections++;
        if (isFinal)
        {
            Violations.Add("gateway: came back after a close that is final.");
        }

        if (context.Request.Query["v"] != "10" || context.Request.Query["encoding"] != "json" || context.Request.Query.ContainsKey("compress"))
        {
            Violations.Add($"gateway: connected with \"{context.Request.QueryString}\", not v=10 and encoding=json.");
            connection.Close(GatewayClose.InvalidVersion);
        }
        else if (!Faults.IsSilent)
        {
            connection.Send(GatewayPayloads.Hello(HeartbeatInterval));
        }

        var code = await connection.RunAsync().ConfigureAwait(false);
        lock (gate)
        {
            clientCloses.Add(code);
            if (connection.Session is { } session)
            {
                session.Detach(connection);
                session.IsOver |= code is 1000 or 1001;
            }
        }

        world.Announce();
    }

    internal byte[] Encode(JsonObject payload) => Encoding.UTF8.GetBytes((Faults.AddsUnknownFields ? UnknownFields.AddTo(payload) : payload).ToJsonString());

    internal void Take(GatewayConnection connection, JsonObject payload)
    {
        switch ((int?)payload["op"])
        {
            case GatewayOp.Heartbeat:
                Beat(connection, payload["d"]);
                break;
            case GatewayOp.Identify:
                Identify(connection, payload["d"] as JsonObject ?? []);
                break;
            case GatewayOp.Resume:
                Resume(connection, payload["d"] as JsonObject ?? []);
                break;
            case GatewayOp.PresenceUpdate or GatewayOp.VoiceStateUpdate or GatewayOp.RequestMembers:
                if (connection.Session is null)
                {
                    Refuse(connection, GatewayClose.NotAuthenticated, "sent before it had identified");
                }

                break;
            default:
                Refuse(connection, GatewayClose.UnknownOpcode, $"an opcode {payload["op"]} that a client does not send");
                break;
        }

        world.Announce();
    }

    internal void CloseFinally(GatewayConnection connection, int code)
    {
        isFinal |= GatewayClose.IsFatal(code);
        connection.Close(code);
    }

    private void Refuse(GatewayConnection connection, int code, string why)
    {
        Violations.Add($"gateway: {why} ({code}).");
        CloseFinally(connection, code);
    }

    private void Beat(GatewayConnection connection, JsonNode? sequence)
    {
        Heartbeats++;
        connection.LastHeartbeat = Time.GetUtcNow();
        var mayHaveSeenNone = !connection.HasBeaten && sequence is null;
        connection.HasBeaten = true;
        if (connection.Session is { } session ? !mayHaveSeenNone && ((int?)sequence is not { } last || last > session.Sequence) : sequence is not null && current is null)
        {
            Violations.Add($"gateway: a heartbeat of {sequence?.ToJsonString() ?? "null"}, which is no number that was sent.");
        }

        if (!Faults.DropsAcknowledgements)
        {
            connection.Send(GatewayPayloads.Bare(GatewayOp.HeartbeatAck));
        }
    }

    private void Identify(GatewayConnection connection, JsonObject identify)
    {
        if (connection.Session is not null)
        {
            Refuse(connection, GatewayClose.AlreadyAuthenticated, "identified twice");
            return;
        }

        if (IdentifyRules.Refusal(identify, Token, world.Options.Shards) is { } code)
        {
            if (code is not (GatewayClose.AuthenticationFailed or GatewayClose.ShardingRequired))
            {
                Violations.Add($"gateway: an identify that is refused with {code}.");
            }

            CloseFinally(connection, code);
            return;
        }

        GatewaySession session;
        lock (gate)
        {
            if (startsLeft <= 0)
            {
                Violations.Add("gateway: identified though no session may be started any more today.");
                CloseFinally(connection, GatewayClose.AuthenticationFailed);
                return;
            }

            var now = Time.GetUtcNow();
            if (now - lastIdentify < IdentifySpacing)
            {
                Violations.Add($"gateway: identified {(now - lastIdentify).TotalSeconds:F1} s after the last time, less than {IdentifySpacing.TotalSeconds} s.");
                connection.Send(GatewayPayloads.InvalidSession(false));
                return;
            }

            if (connection.IsAtResumeAddress)
            {
                Violations.Add("gateway: identified at the address that is for resuming.");
            }

            (lastIdentify, startsLeft) = (now, startsLeft - 1);
            Identifies++;
            session = new GatewaySession(Convert.ToHexStringLower(Guid.NewGuid().ToByteArray()));
            sessions[session.Id] = session;
            (current, connection.Session) = (session, session);
            session.Attach(connection);
        }

        session.Dispatch("READY", GatewayPayloads.Ready(world, session.Id, Base + ResumePath));
        foreach (var guild in world.Guilds.Where(g => g.HasBot))
        {
            session.Dispatch("GUILD_CREATE", guild.ToJson());
        }
    }

    private void Resume(GatewayConnection connection, JsonObject resume)
    {
        if ((string?)resume["token"] != Token || Token is null)
        {
            CloseFinally(connection, GatewayClose.AuthenticationFailed);
            return;
        }

        lock (gate)
        {
            if (!sessions.TryGetValue((string?)resume["session_id"] ?? "", out var session) || session.IsOver)
            {
                connection.Send(GatewayPayloads.InvalidSession(false));
                return;
            }

            if (!connection.IsAtResumeAddress)
            {
                Violations.Add("gateway: resumed elsewhere than at resume_gateway_url.");
            }

            connection.Session = session;
            if ((int?)resume["seq"] is not { } sequence || !session.Resume(connection, sequence))
            {
                Refuse(connection, GatewayClose.InvalidSequence, $"resumed from {resume["seq"]}, which was never sent");
                return;
            }

            Resumes++;
            current = session;
            session.Dispatch("RESUMED", new JsonObject { ["_trace"] = new JsonArray() });
        }
    }

    internal void ForgetSessions()
    {
        lock (gate)
        {
            sessions.Clear();
        }
    }
}
