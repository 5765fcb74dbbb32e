namespace StudyBot.Testing.Slack.Web;

/// <summary>
/// Slack's rate limits: so many a minute for a method, one message a second for a channel. Whoever goes on after a 429 before its time, or posts faster than a
/// channel bears, is found out.
/// </summary>
internal sealed class Pacing(TimeProvider time, Violations violations)
{
    private const string Post = "chat.postMessage";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenPosts = TimeSpan.FromSeconds(1);

    /// <summary>Who waits by the monotonic clock may be early by this one, and a request may be quicker on its way than the one before.</summary>
    private static readonly TimeSpan ClockSlack = TimeSpan.FromMilliseconds(50);

    /// <summary>What was on its way while the 429 was, is none that the client could have kept back.</summary>
    private static readonly TimeSpan OnTheWay = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> lastMinute = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> lastPost = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DateTimeOffset KnownFrom, DateTimeOffset Until)> limited = new(StringComparer.Ordinal);

    /// <summary>A new process knows of nothing, and nothing is known of it.</summary>
    public void Forget()
    {
        lock (gate)
        {
            lastMinute.Clear();
            lastPost.Clear();
            limited.Clear();
        }
    }

    /// <summary>Null where the request may go on; otherwise how long not.</summary>
    public TimeSpan? Enter(WebCall call, WebMethod method)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            if (StillLimited(call, now) is { } wait)
            {
                return wait;
            }

            if (call.Method == Post && call.Text("channel") is { } channel)
            {
                var next = lastPost.GetValueOrDefault(channel) + BetweenPosts;
                if (now + ClockSlack < next)
                {
                    violations.Add($"{call.Method}: more than a message a second in one channel.");
                    return next - now;
                }

                lastPost[channel] = now;
            }

            return Count(call, method, now);
        }
    }

    /// <summary>The same for what has no limit of its own until it was told of one.</summary>
    public TimeSpan? StillLimited(WebCall call)
    {
        lock (gate)
        {
            return StillLimited(call, time.GetUtcNow());
        }
    }

    public void Limit(string method, TimeSpan retryAfter)
    {
        lock (gate)
        {
            limited[method] = (time.GetUtcNow() + OnTheWay, time.GetUtcNow() + retryAfter);
        }
    }

    private TimeSpan? StillLimited(WebCall call, DateTimeOffset now)
    {
        if (!limited.TryGetValue(call.Method, out var limit) || now + ClockSlack >= limit.Until)
        {
            return null;
        }

        if (now > limit.KnownFrom)
        {
            violations.Add($"{call.Method}: sent while it was to wait.");
        }

        return limit.Until - now;
    }

    private TimeSpan? Count(WebCall call, WebMethod method, DateTimeOffset now)
    {
        if (!lastMinute.TryGetValue(call.Method, out var times))
        {
            lastMinute[call.Method] = times = new Queue<DateTimeOffset>();
        }

        while (times.TryPeek(out var first) && first <= now - Window)
        {
            times.Dequeue();
        }

        if (times.Count >= method.PerMinute)
        {
            var after = Window - (now - times.Peek());
            limited[call.Method] = (now + OnTheWay, now + after);
            return after;
        }

        times.Enqueue(now);
        return null;
    }
}
