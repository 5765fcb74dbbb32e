using System.Collections.Concurrent;

namespace StudyBot.Slack.Wire.Api;

/// <summary>
/// Holds calls back so that Slack need not: by method, and by channel where each has a limit of its own; and after a 429 the whole method for as long as it says,
/// since Slack counts by method and workspace. Where one may follow another only after a while, that counts from when the one before was answered: how long
/// either was on its way is not known.
/// </summary>
internal sealed class Pacer(TimeProvider time)
{
    /// <summary>Every channel brings a lane of its own; above this the idle ones go.</summary>
    private const int SweepAbove = 2000;

    private readonly ConcurrentDictionary<(string Method, string Channel), Lane> lanes = new();
    private readonly ConcurrentDictionary<string, TimeSpan> blockedUntil = new(StringComparer.Ordinal);
    private readonly long created = time.GetTimestamp();

    private TimeSpan Now => time.GetElapsedTime(created);

    /// <summary>Waits for a free place; false, and at once, where that would take longer than this.</summary>
    public async ValueTask<bool> TryEnterAsync(ApiRequest request, TimeSpan longest, CancellationToken cancellationToken)
    {
        var latest = Now + longest;
        while (WaitOf(request) is { } wait)
        {
            if (Now + wait > latest)
            {
                return false;
            }

            // A millisecond more: a timer may fire a little before its time.
            await Task.Delay(wait + TimeSpan.FromMilliseconds(1), time, cancellationToken);
        }

        return true;
    }

    /// <summary>After the answer to what entered, whatever it was, or when none will come.</summary>
    public void Leave(ApiRequest request) => LaneOf(request).Leave(Now, request.Pace);

    /// <summary>After a 429.</summary>
    public void Block(ApiRequest request, TimeSpan duration) =>
        blockedUntil.AddOrUpdate(request.Method, static (_, until) => until, static (_, known, until) => until > known ? until : known, Now + duration);

    // Null: entered. Otherwise how long at least.
    private TimeSpan? WaitOf(ApiRequest request)
    {
        var now = Now;
        return blockedUntil.TryGetValue(request.Method, out var until) && now < until ? until - now : LaneOf(request).TryEnter(now, request.Pace);
    }

    private Lane LaneOf(ApiRequest request)
    {
        if (lanes.Count > SweepAbove)
        {
            foreach (var (key, lane) in lanes)
            {
                if (lane.IsIdle(Now))
                {
                    lanes.TryRemove(key, out _);
                }
            }
        }

        return lanes.GetOrAdd((request.Method, request.Channel), static _ => new Lane());
    }

    private sealed class Lane
    {
        private readonly Lock gate = new();
        private readonly Queue<TimeSpan> taken = new();
        private TimeSpan window;
        private bool isUnderway;

        public bool IsIdle(TimeSpan now)
        {
            lock (gate)
            {
                return !isUnderway && (taken.Count == 0 || now >= taken.Last() + window);
            }
        }

        // Null: entered. Otherwise how long at least.
        public TimeSpan? TryEnter(TimeSpan now, Pace pace)
        {
            lock (gate)
            {
                window = pace.Window;
                if (isUnderway)
                {
                    return window;
                }

                while (taken.TryPeek(out var oldest) && now >= oldest + window)
                {
                    taken.Dequeue();
                }

                if (taken.Count >= pace.Most)
                {
                    return taken.Peek() + window - now;
                }

                if (window > TimeSpan.Zero)
                {
                    taken.Enqueue(now);
                    isUnderway = pace.Most == 1;
                }

                return null;
            }
        }

        public void Leave(TimeSpan now, Pace pace)
        {
            lock (gate)
            {
                if (pace.Most == 1)
                {
                    isUnderway = false;
                    taken.Clear();
                    taken.Enqueue(now);
                }
            }
        }
    }
}
