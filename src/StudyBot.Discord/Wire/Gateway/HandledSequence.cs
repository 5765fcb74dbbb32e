namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Up to which event all are handled: only those need not be told again after a restart.</summary>
internal sealed class HandledSequence
{
    private readonly Lock gate = new();
    private readonly SortedSet<long> underWay = [];
    private int session;
    private long last;

    public long Value
    {
        get
        {
            lock (gate)
            {
                return underWay.Count == 0 ? last : underWay.Min - 1;
            }
        }
    }

    /// <summary>A session begins, or one of before the start goes on.</summary>
    public void Restart(long sequence)
    {
        lock (gate)
        {
            session++;
            underWay.Clear();
            last = sequence;
        }
    }

    public Ticket Begin(long sequence)
    {
        lock (gate)
        {
            underWay.Add(sequence);
            last = Math.Max(last, sequence);
            return new Ticket(session, sequence);
        }
    }

    /// <summary>An event that needs no handling.</summary>
    public void Skip(long? sequence)
    {
        lock (gate)
        {
            last = Math.Max(last, sequence ?? 0);
        }
    }

    public void End(Ticket ticket)
    {
        lock (gate)
        {
            if (ticket.Session == session)
            {
                underWay.Remove(ticket.Sequence);
            }
        }
    }

    /// <summary>Numbers begin anew with each session.</summary>
    public readonly record struct Ticket(int Session, long Sequence);
}
