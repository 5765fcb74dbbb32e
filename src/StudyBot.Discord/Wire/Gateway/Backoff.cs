using StudyBot.Chat.Platforms;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>
/// Waits between connections: none before the first, then one second, doubled to a minute, each a little longer or shorter. Where connections come about and
/// end at once, again and again, the free ones run out.
/// </summary>
internal sealed class Backoff(TimeProvider time, IRandomSource random)
{
    /// <summary>Connections without a wait in <see cref="FreeWindow"/>.</summary>
    public const int MostFree = 20;

    public static readonly TimeSpan FreeWindow = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Queue<long> free = new();

    /// <summary>Since the last session that stood.</summary>
    public int Failures { get; private set; }

    public void Reset() => Failures = 0;

    public TimeSpan Next()
    {
        while (free.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= FreeWindow)
        {
            free.Dequeue();
        }

        if (Failures++ == 0 && free.Count < MostFree)
        {
            free.Enqueue(time.GetTimestamp());
            return TimeSpan.Zero;
        }

        var seconds = Math.Pow(2, Math.Clamp(Failures - 2, 0, 6)) * random.Between(0.75, 1.25);
        return seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
    }
}
