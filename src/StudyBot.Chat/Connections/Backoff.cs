using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Connections;

/// <summary>
/// Waits between connections: none before the first, then one second, doubled to a minute, each a little longer or shorter. A connection that was greeted
/// shows that the other side is there, whatever broke it then, so that a few of those in a row are followed at once too; where all end at once, again and again, the
/// free ones run out.
/// </summary>
public sealed class Backoff(TimeProvider time, IRandomSource random)
{
    /// <summary>Connections without a wait in <see cref="FreeWindow"/>.</summary>
    public const int MostFree = 20;

    /// <summary>Connections in a row that were greeted and came to nothing.</summary>
    public const int MostGreeted = 6;

    public static readonly TimeSpan FreeWindow = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Queue<long> free = new();

    // Since the last session that stood.
    private int failures;

    public void Reset() => failures = 0;

    /// <param name="wasGreeted">The connection that ended had got so far.</param>
    public TimeSpan Next(bool wasGreeted)
    {
        while (free.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= FreeWindow)
        {
            free.Dequeue();
        }

        var isFree = failures == 0 || (wasGreeted && failures < MostGreeted);
        failures++;
        if (isFree && free.Count < MostFree)
        {
            free.Enqueue(time.GetTimestamp());
            return TimeSpan.Zero;
        }

        var seconds = Math.Pow(2, Math.Clamp(failures - 2, 0, 6)) * random.Between(0.75, 1.25);
        return seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
    }
}
