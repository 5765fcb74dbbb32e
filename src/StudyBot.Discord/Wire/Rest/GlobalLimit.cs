using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>
/// The limit of all ordinary routes together: at most 50 requests in any second, by our own count, and none at all while Discord says so.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore holds nothing to dispose unless its wait handle is asked for.")]
internal sealed class GlobalLimit(TimeProvider time)
{
    /// <summary>As Discord documents it for every bot.</summary>
    public const int PerSecond = 50;

    // A quarter more than Discord's second: requests do not arrive as far apart as they were sent.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1.25);

    private readonly SemaphoreSlim turnstile = new(1, 1);
    private readonly Lock gate = new();
    private readonly long created = time.GetTimestamp();
    private readonly TimeSpan[] last = new TimeSpan[PerSecond];
    private long sent;
    private TimeSpan pausedUntil;

    private TimeSpan Now => time.GetElapsedTime(created);

    /// <param name="isCounted">False: only a pause holds it up, and nobody who waits for a place.</param>
    public ValueTask EnterAsync(bool isCounted, CancellationToken cancellationToken) =>
        isCounted ? EnterInTurnAsync(cancellationToken) : WaitAsync(isCounted: false, cancellationToken);

    public void Pause(TimeSpan duration)
    {
        lock (gate)
        {
            var until = Now + duration;
            pausedUntil = until > pausedUntil ? until : pausedUntil;
        }
    }

    private async ValueTask EnterInTurnAsync(CancellationToken cancellationToken)
    {
        await turnstile.WaitAsync(cancellationToken);
        try
        {
            await WaitAsync(isCounted: true, cancellationToken);
        }
        finally
        {
            turnstile.Release();
        }
    }

    private async ValueTask WaitAsync(bool isCounted, CancellationToken cancellationToken)
    {
        while (TryEnter(isCounted) is { } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    // Null: entered. Otherwise how long at least; a millisecond more, as a timer may fire a little before its time.
    private TimeSpan? TryEnter(bool isCounted)
    {
        lock (gate)
        {
            var now = Now;
            var free = pausedUntil;
            if (isCounted && sent >= PerSecond && last[sent % PerSecond] + Window is var full && full > free)
            {
                free = full;
            }

            if (now < free)
            {
                return free - now + TimeSpan.FromMilliseconds(1);
            }

            if (isCounted)
            {
                last[sent++ % PerSecond] = now;
            }

            return null;
        }
    }
}
