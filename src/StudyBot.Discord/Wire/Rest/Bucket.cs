using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>
/// One limit, for one major parameter. Until its first answer it lets one request through at a time; then as many as remain in the window, in the order in
/// which they came. Counts what is under way against what an answer says remains, as that answer may not have seen it.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore holds nothing to dispose unless its wait handle is asked for.")]
internal sealed class Bucket(TimeProvider time)
{
    // Answers of one window differ by what they took on the way.
    private static readonly TimeSpan SameWindow = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim turnstile = new(1, 1);
    private readonly Lock gate = new();
    private readonly long created = time.GetTimestamp();
    private Knowledge known = Knowledge.Nothing;
    private int limit;
    private int remaining;
    private int underWay;

    // Since the bucket was made. Null: the window that is running will be known with its first answer.
    private TimeSpan? windowEnd;
    private TimeSpan blockedUntil;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private enum Knowledge
    {
        Nothing,
        Unlimited,
        Limited,
    }

    /// <summary>Nobody waits or is under way, and its window is over: nothing would be lost with it.</summary>
    public bool IsIdle
    {
        get
        {
            lock (gate)
            {
                return underWay == 0 && turnstile.CurrentCount == 1 && Now >= blockedUntil && (known != Knowledge.Limited || Now >= (windowEnd ?? Now));
            }
        }
    }

    private TimeSpan Now => time.GetElapsedTime(created);

    /// <summary>Waits for its turn and a free place; <see cref="Leave"/> must follow.</summary>
    public async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        await turnstile.WaitAsync(cancellationToken);
        try
        {
            while (TryEnter() is { } obstacle)
            {
                await obstacle.AsTask(time, cancellationToken);
            }
        }
        finally
        {
            turnstile.Release();
        }
    }

    /// <param name="headers">Null where the answer named no bucket, or there was none.</param>
    /// <param name="isAnswered">False where the attempt broke off.</param>
    public void Leave(RateLimitHeaders? headers, bool isAnswered)
    {
        lock (gate)
        {
            underWay--;
            if (headers is not null)
            {
                Learn(headers);
            }
            else if (isAnswered && known == Knowledge.Nothing)
            {
                known = Knowledge.Unlimited;
            }

            Wake();
        }
    }

    /// <summary>An answer to a request that had entered by another door told of this one.</summary>
    public void Observe(RateLimitHeaders headers)
    {
        lock (gate)
        {
            Learn(headers);
            Wake();
        }
    }

    /// <summary>After a 429.</summary>
    public void Block(TimeSpan duration)
    {
        lock (gate)
        {
            var until = Now + duration;
            blockedUntil = until > blockedUntil ? until : blockedUntil;
            Wake();
        }
    }

    // Null: entered.
    private Obstacle? TryEnter()
    {
        lock (gate)
        {
            var now = Now;
            if (now < blockedUntil)
            {
                return new Obstacle(changed.Task, blockedUntil - now);
            }

            if (known == Knowledge.Limited)
            {
                if (now >= windowEnd)
                {
                    remaining = limit - underWay;
                    windowEnd = null;
                }

                if (remaining <= 0 && (windowEnd is not null || underWay > 0))
                {
                    return new Obstacle(changed.Task, windowEnd - now);
                }

                remaining--;
            }
            else if (known == Knowledge.Nothing && underWay > 0)
            {
                return new Obstacle(changed.Task, null);
            }

            underWay++;
            return null;
        }
    }

    private void Learn(RateLimitHeaders headers)
    {
        var end = Now + headers.ResetAfter;
        var isSameWindow = known == Knowledge.Limited && windowEnd is { } current && end <= current + SameWindow;
        known = Knowledge.Limited;
        limit = headers.Limit;
        if (isSameWindow)
        {
            remaining = Math.Min(remaining, headers.Remaining);
        }
        else
        {
            remaining = headers.Remaining - underWay;
            windowEnd = end;
        }
    }

    private void Wake()
    {
        changed.TrySetResult();
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
