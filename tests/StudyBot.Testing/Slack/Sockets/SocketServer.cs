using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Sockets;

/// <summary>
/// Socket Mode: an address with a ticket that is good once, a hello, and then deliveries, each to one of the app's connections only.
/// </summary>
public sealed class SocketServer : IDisposable
{
    internal const string Path = "/link/";

    private readonly Lock gate = new();
    private readonly SlackWorld world;
    private readonly Tickets tickets;
    private readonly List<SocketConnection> open = [];
    private readonly HashSet<ITimer> timers = [];
    private readonly Deliveries deliveries;
    private int turn;
    private long? aloneSince;
    private TimeSpan longestGap;
    private volatile bool isFinal;

    internal SocketServer(SlackWorld world, Violations violations)
    {
        (this.world, Violations) = (world, violations);
        Faults = new SocketFaults(this);
        tickets = new Tickets(world, violations);
        deliveries = new Deliveries(world, this, violations);
        world.Deliver = deliveries.Send;
    }

    public SocketFaults Faults { get; }

    /// <summary>Connections that were opened so far, a hello sent on each.</summary>
    public int Connections { get; private set; }

    /// <summary>How many there are now.</summary>
    public int Open
    {
        get
        {
            lock (gate)
            {
                return open.Count;
            }
        }
    }

    public bool IsConnected => Open > 0;

    /// <summary>The longest time without any connection since <see cref="ForgetGaps"/>; zero where each new one was there before the old one went.</summary>
    public TimeSpan LongestGap
    {
        get
        {
            lock (gate)
            {
                return longestGap;
            }
        }
    }

    internal string Base { get; set; } = "";

    internal Violations Violations { get; }

    internal Deliveries Deliveries => deliveries;

    public Task ConnectedAsync() => world.UntilAsync(() => IsConnected, "a client at the socket");

    public Task DisconnectedAsync() => world.UntilAsync(() => !IsConnected, "the client to leave the socket");

    /// <summary>Waits for so many connections in all, of which one is open.</summary>
    public Task ConnectedAsync(int times) => world.UntilAsync(() => Connections >= times && IsConnected, $"connection number {times} (there were {Connections})");

    /// <summary>Waits until only so many are open.</summary>
    public Task DrainedAsync(int left = 1) => world.UntilAsync(() => Open <= left, $"the client to leave with {left} (there are {Open})");

    public void ForgetGaps()
    {
        lock (gate)
        {
            longestGap = TimeSpan.Zero;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var timer in timers)
            {
                timer.Dispose();
            }

            timers.Clear();
        }
    }

    /// <summary>An address for one connection; null where Socket Mode is off.</summary>
    internal string? NewAddress()
    {
        if (isFinal)
        {
            Violations.Add("socket: asked for an address after the link had been disabled.");
        }

        return isFinal || !world.App.IsSocketModeOn ? null : $"{Base}{Path}?ticket={tickets.New()}&app_id={world.AppId}";
    }

    /// <summary>A new process: what was final for the last one is not for it.</summary>
    internal void ForgetClient()
    {
        lock (gate)
        {
            (isFinal, aloneSince, longestGap) = (false, null, TimeSpan.Zero);
        }
    }

    internal async Task HandleAsync(HttpContext context)
    {
        if (!tickets.Redeem(context.Request.Query["ticket"].ToString()) || Faults.TakeRefusal())
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        using var connection = await SocketConnection.AcceptAsync(context, this).ConfigureAwait(false);
        if (connection is null)
        {
            return;
        }

        if (!Faults.IsSilent)
        {
            Welcome(connection);
        }

        await connection.RunAsync().ConfigureAwait(false);
        Leave(connection);
    }

    internal byte[] Encode(JsonObject message) => Encoding.UTF8.GetBytes((Faults.AddsUnknownFields ? UnknownFields.AddTo(message) : message).ToJsonString());

    internal void Announce() => world.Announce();

    internal void Take(JsonObject message) => deliveries.Take(message);

    /// <summary>One of those that are open, each in its turn; null where there is none.</summary>
    internal SocketConnection? Next()
    {
        lock (gate)
        {
            return open.Count == 0 ? null : open[turn++ % open.Count];
        }
    }

    /// <summary>The one that was opened last.</summary>
    internal SocketConnection Newest()
    {
        lock (gate)
        {
            return open.Count > 0 ? open[^1] : throw new InvalidOperationException("No client is at the socket.");
        }
    }

    internal void Disconnect(SocketConnection connection, string reason)
    {
        connection.Send(new JsonObject
        {
            ["type"] = "disconnect",
            ["reason"] = reason,
            ["debug_info"] = new JsonObject { ["host"] = "applink-loopback" },
        });
        switch (reason)
        {
            case DisconnectReason.LinkDisabled:
                isFinal = true;
                world.App.IsSocketModeOn = false;
                connection.Close();
                break;
            case DisconnectReason.TooManyWebSockets:
                connection.Close();
                break;
            default:
                // Until then it brings deliveries as before: whoever leaves by itself may miss the last one.
                After(world.Options.WarningPeriod, connection.Close);
                break;
        }
    }

    /// <summary>Does something by the server's own clock.</summary>
    internal void After(TimeSpan delay, Action then)
    {
        lock (gate)
        {
            ITimer? timer = null;
            timer = world.Time.CreateTimer(_ => Fire(), null, delay, Timeout.InfiniteTimeSpan);
            timers.Add(timer);

            void Fire()
            {
                lock (gate)
                {
                    if (timer is not null && timers.Remove(timer))
                    {
                        timer.Dispose();
                    }
                }

                then();
            }
        }
    }

    private void Welcome(SocketConnection connection)
    {
        bool isTooMany;
        lock (gate)
        {
            open.Add(connection);
            Connections++;
            isTooMany = open.Count > world.Options.MostConnections;
            if (aloneSince is { } since)
            {
                var gap = world.Time.GetElapsedTime(since);
                longestGap = gap > longestGap ? gap : longestGap;
                aloneSince = null;
            }

            connection.Send(new JsonObject
            {
                ["type"] = "hello",
                ["num_connections"] = open.Count,
                ["debug_info"] = new JsonObject { ["host"] = "applink-loopback", ["build_number"] = 67, ["approximate_connection_time"] = 18060 },
                ["connection_info"] = new JsonObject { ["app_id"] = world.AppId },
            });
        }

        if (isTooMany)
        {
            Violations.Add($"socket: more than {world.Options.MostConnections} connections.");
            Disconnect(connection, DisconnectReason.TooManyWebSockets);
        }
        else
        {
            deliveries.SendWaiting();
        }

        world.Announce();
    }

    private void Leave(SocketConnection connection)
    {
        lock (gate)
        {
            if (open.Remove(connection) && open.Count == 0)
            {
                aloneSince = world.Time.GetTimestamp();
            }
        }

        world.Announce();
    }
}
