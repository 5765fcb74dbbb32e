namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What may be sent over one connection: 120 messages in any 60 s, the last of them for heartbeats alone; more and Discord closes it (4008).</summary>
internal sealed class SendWindow(TimeProvider time)
{
    public const int PerMinute = 120;
    public const int ForHeartbeats = 10;

    // Half a second more than a minute: theirs and ours begin apart.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60.5);

    private readonly Lock gate = new();
    private readonly Queue<long> sent = new(PerMinute);

    /// <summary>Null: it may go. Otherwise how long it has to wait.</summary>
    public TimeSpan? TryTake(bool isHeartbeat)
    {
        lock (gate)
        {
            while (sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
            {
                sent.Dequeue();
            }

            if (sent.Count >= (isHeartbeat ? PerMinute : PerMinute - ForHeartbeats))
            {
                return Window - time.GetElapsedTime(sent.Peek());
            }

            sent.Enqueue(time.GetTimestamp());
            return null;
        }
    }
}
