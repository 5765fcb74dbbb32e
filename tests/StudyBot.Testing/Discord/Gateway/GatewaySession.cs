using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.Gateway;

/// <summary>What is kept of a client over its connections: all dispatches, to be repeated from any number on.</summary>
internal sealed class GatewaySession(string id)
{
    private readonly Lock gate = new();
    private readonly List<JsonObject> dispatches = [];

    public string Id { get; } = id;

    public GatewayConnection? Connection { get; private set; }

    public bool IsOver { get; set; }

    public int Sequence
    {
        get
        {
            lock (gate)
            {
                return dispatches.Count;
            }
        }
    }

    public void Attach(GatewayConnection connection)
    {
        lock (gate)
        {
            Connection = connection;
        }
    }

    public void Detach(GatewayConnection connection)
    {
        lock (gate)
        {
            if (ReferenceEquals(Connection, connection))
            {
                Connection = null;
            }
        }
    }

    public void Dispatch(string name, JsonObject data)
    {
        lock (gate)
        {
            var payload = new JsonObject { ["op"] = GatewayOp.Dispatch, ["t"] = name, ["s"] = dispatches.Count + 1, ["d"] = data };
            dispatches.Add(payload);
            Connection?.Send(payload);
        }
    }

    /// <summary>Takes the connection over and repeats what came after <paramref name="sequence"/>; false where so much was never sent.</summary>
    public bool Resume(GatewayConnection connection, int sequence)
    {
        lock (gate)
        {
            if (sequence > dispatches.Count)
            {
                return false;
            }

            Connection = connection;
            foreach (var missed in dispatches.Skip(sequence))
            {
                connection.Send(missed);
            }

            return true;
        }
    }

    /// <summary>Sends the last dispatches of a kind once more, as they were.</summary>
    public void Repeat(string name, int count)
    {
        lock (gate)
        {
            foreach (var again in dispatches.Where(d => (string?)d["t"] == name).TakeLast(count))
            {
                Connection?.Send(again);
            }
        }
    }
}
