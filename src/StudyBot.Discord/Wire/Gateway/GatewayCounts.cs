namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What was passed over, and how often the connection was made anew.</summary>
internal sealed class GatewayCounts
{
    private long unreadable;
    private long unknownOperations;
    private long unheardEvents;
    private long repeated;
    private long connections;
    private long failedHandlers;

    /// <summary>Frames that are no message, and events whose content could not be read.</summary>
    public long Unreadable => Interlocked.Read(ref unreadable);

    public long UnknownOperations => Interlocked.Read(ref unknownOperations);

    /// <summary>Events that the bot does not listen to.</summary>
    public long UnheardEvents => Interlocked.Read(ref unheardEvents);

    /// <summary>Events told again, and dropped.</summary>
    public long Repeated => Interlocked.Read(ref repeated);

    public long Connections => Interlocked.Read(ref connections);

    public long FailedHandlers => Interlocked.Read(ref failedHandlers);

    internal void AddUnreadable() => Interlocked.Increment(ref unreadable);

    internal void AddUnknownOperation() => Interlocked.Increment(ref unknownOperations);

    internal void AddUnheardEvent() => Interlocked.Increment(ref unheardEvents);

    internal void AddRepeated() => Interlocked.Increment(ref repeated);

    internal void AddConnection() => Interlocked.Increment(ref connections);

    internal void AddFailedHandler() => Interlocked.Increment(ref failedHandlers);
}
