namespace StudyBot.Testing.Servers;

/// <summary>The script of what goes wrong with requests: each entry so often, in the order in which they were added.</summary>
public sealed class FaultScript<TFault>
    where TFault : class
{
    private readonly Lock gate = new();
    private readonly List<Entry> entries = [];

    /// <param name="route">The name of what is asked for, as the server says it; null for any.</param>
    public void Add(TFault fault, string? route = null, int times = 1)
    {
        lock (gate)
        {
            entries.Add(new Entry(fault, route) { Left = times });
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
        }
    }

    internal TFault? Take(string route)
    {
        lock (gate)
        {
            var entry = entries.FirstOrDefault(e => e.Left > 0 && (e.Route is null || e.Route == route));
            if (entry is null)
            {
                return null;
            }

            entry.Left--;
            return entry.Fault;
        }
    }

    private sealed record Entry(TFault Fault, string? Route)
    {
        public int Left { get; set; }
    }
}
