namespace StudyBot.Discord.Wire.Gateway;

/// <summary>The session as it stands, over all its connections. Changed by the one connection that there is; read by who keeps it.</summary>
internal sealed class SessionState(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly HandledSequence handled = new();
    private string? id;
    private string? address;
    private long sequence;
    private long alive;

    public bool IsResumable
    {
        get
        {
            lock (gate)
            {
                return id is not null;
            }
        }
    }

    public HandledSequence Handled => handled;

    /// <summary>For the one connection that there is.</summary>
    public HeardEvents Heard { get; } = new();

    /// <summary>As it is resumed: after the last event that was received. Null where there is none.</summary>
    public GatewaySession? Current
    {
        get
        {
            lock (gate)
            {
                return id is null ? null : new GatewaySession(id, address, sequence);
            }
        }
    }

    /// <summary>As it is kept for the next process: after the last event that is handled.</summary>
    public GatewaySession? Kept
    {
        get
        {
            lock (gate)
            {
                return id is null ? null : new GatewaySession(id, address, handled.Value, Alive: alive);
            }
        }
    }

    /// <summary>0 before the first event.</summary>
    public long Sequence => Interlocked.Read(ref sequence);

    public void Restore(GatewaySession kept)
    {
        Begin(kept.Id, kept.Address, kept.Sequence);
        lock (gate)
        {
            alive = kept.Alive;
        }
    }

    public void Begin(string newId, string? newAddress, long newSequence)
    {
        lock (gate)
        {
            id = newId;
            address = newAddress;
            Interlocked.Exchange(ref sequence, newSequence);
            handled.Restart(newSequence);
        }

        Heard.Restart();
        SeeAlive();
    }

    public void Forget()
    {
        lock (gate)
        {
            id = null;
            address = null;
            Interlocked.Exchange(ref sequence, 0);
            handled.Restart(0);
        }
    }

    /// <summary>False for a number that does not rise: what is kept never goes back.</summary>
    public bool TryAdvance(long next)
    {
        if (next <= Sequence)
        {
            return false;
        }

        Interlocked.Exchange(ref sequence, next);
        return true;
    }

    public void SeeAlive()
    {
        lock (gate)
        {
            alive = time.GetUtcNow().ToUnixTimeMilliseconds();
        }
    }
}
