namespace StudyBot.Discord.Wire.Rest;

/// <summary>Why somebody waits: until something changes, or a time has passed (null: however long).</summary>
internal readonly record struct Obstacle(Task Changed, TimeSpan? Wait)
{
    public async Task AsTask(TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            // A millisecond more: a timer may fire a little before its time.
            await Changed.WaitAsync(Wait + TimeSpan.FromMilliseconds(1) ?? Timeout.InfiniteTimeSpan, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The time has passed.
        }
    }
}
