namespace StudyBot.Discord.Wire.Rest;

/// <summary>
/// Counts answers 401, 403 and 429: 10,000 in 10 minutes get the address banned, for everybody behind it. Long before that the bot says so and slows down,
/// and then stops sending for a while.
/// </summary>
internal sealed class InvalidRequests(TimeProvider time)
{
    public const int Banned = 10_000;
    public const int SlowAbove = 1_000;
    public const int StopAbove = 8_000;

    // The running minute and ten whole ones.
    private const int Minutes = 11;

    private readonly Lock gate = new();
    private readonly long created = time.GetTimestamp();
    private readonly int[] byMinute = new int[Minutes];
    private int minute;

    /// <summary>In the last 10 minutes.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                Advance();
                return byMinute.Sum();
            }
        }
    }

    /// <summary>What an ordinary request waits before it goes; null where it must not go at all.</summary>
    public TimeSpan? Delay => Count switch
    {
        <= SlowAbove => TimeSpan.Zero,
        <= StopAbove => TimeSpan.FromSeconds(1),
        _ => null,
    };

    /// <returns>The new count.</returns>
    public int Add()
    {
        lock (gate)
        {
            Advance();
            byMinute[minute % Minutes]++;
            return byMinute.Sum();
        }
    }

    private void Advance()
    {
        var now = (int)time.GetElapsedTime(created).TotalMinutes;
        if (now - minute >= Minutes)
        {
            Array.Clear(byMinute);
            minute = now;
        }

        while (minute < now)
        {
            byMinute[++minute % Minutes] = 0;
        }
    }
}
