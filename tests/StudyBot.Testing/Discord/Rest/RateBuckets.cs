using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>
/// Discord's rate limits: a bucket for each route and major parameter, and one for the whole bot. Whoever reads the headers never gets a 429 that was not
/// scripted, so each of those is a violation; so are two requests at once on a route whose bucket the client cannot know yet.
/// </summary>
internal sealed class RateBuckets(TimeProvider time, Violations violations)
{
    /// <summary>Who waits by the monotonic clock may be early by this one.</summary>
    private static readonly TimeSpan ClockSlack = TimeSpan.FromMilliseconds(5);

    private const int GlobalLimit = 50;

    private static readonly TimeSpan GlobalWindow = TimeSpan.FromSeconds(1);

    /// <summary>What was on its way while the 429 was, is none that the client could have kept back.</summary>
    private static readonly TimeSpan OnTheWay = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Bucket> buckets = new(StringComparer.Ordinal);
    private readonly Queue<DateTimeOffset> lastSecond = new();
    private DateTimeOffset pausedUntil;
    private DateTimeOffset pauseKnownFrom;

    /// <summary>A new process knows of nothing, and nothing is known of it.</summary>
    public void Forget()
    {
        lock (gate)
        {
            buckets.Clear();
            lastSecond.Clear();
        }
    }

    /// <summary>Null where the request may go on; otherwise for how long not, and whether that is for the whole bot.</summary>
    public (TimeSpan RetryAfter, bool IsGlobal)? Enter(RestCall call)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            if (!Routes.IsOfInteraction(call.Route) && GlobalRefusal(call, now) is { } pause)
            {
                return (pause, true);
            }

            var bucket = Find(call);
            if (bucket.ResetAt <= now + ClockSlack)
            {
                (bucket.Used, bucket.ResetAt) = (0, now + bucket.Window);
            }

            if (!bucket.IsTold && bucket.UnderWay > 0 && call.Route != Routes.Callback)
            {
                violations.Add($"{call.Route}: sent while the first request of its bucket was still under way.");
            }

            if (bucket.Used >= bucket.Limit)
            {
                violations.Add($"{call.Route}: sent though its bucket was used up ({bucket.Limit} in {bucket.Window.TotalSeconds} s).");
                return (bucket.ResetAt - now, false);
            }

            bucket.Used++;
            bucket.UnderWay++;
            return null;
        }
    }

    public void Leave(RestCall call, IHeaderDictionary headers)
    {
        lock (gate)
        {
            var bucket = Find(call);
            bucket.UnderWay--;
            bucket.IsTold = true;
            var left = bucket.ResetAt - time.GetUtcNow();
            headers["X-RateLimit-Bucket"] = bucket.Name;
            headers["X-RateLimit-Limit"] = bucket.Limit.ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Remaining"] = (bucket.Limit - bucket.Used).ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Reset"] = (bucket.ResetAt.ToUnixTimeMilliseconds() / 1e3).ToString("F3", CultureInfo.InvariantCulture);
            // Rounded up, so that who waits as long as it says is never too early.
            headers["X-RateLimit-Reset-After"] = (Math.Ceiling(Math.Max(0, left.TotalMilliseconds)) / 1e3).ToString("F3", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The bucket of a call is used up from now on, as when others use it too.</summary>
    public void Exhaust(RestCall call, TimeSpan retryAfter)
    {
        lock (gate)
        {
            var bucket = Find(call);
            (bucket.Used, bucket.ResetAt) = (bucket.Limit, time.GetUtcNow() + retryAfter);
        }
    }

    public void PauseAll(TimeSpan retryAfter)
    {
        lock (gate)
        {
            pauseKnownFrom = time.GetUtcNow() + OnTheWay;
            pausedUntil = time.GetUtcNow() + retryAfter;
        }
    }

    private TimeSpan? GlobalRefusal(RestCall call, DateTimeOffset now)
    {
        if (now < pausedUntil)
        {
            if (now > pauseKnownFrom)
            {
                violations.Add($"{call.Route}: sent while the whole bot was to wait.");
            }

            return pausedUntil - now;
        }

        while (lastSecond.TryPeek(out var first) && first <= now - GlobalWindow)
        {
            lastSecond.Dequeue();
        }

        if (lastSecond.Count >= GlobalLimit)
        {
            violations.Add($"{call.Route}: more than {GlobalLimit} requests in a second.");
            return GlobalWindow - (now - lastSecond.Peek());
        }

        lastSecond.Enqueue(now);
        return null;
    }

    private Bucket Find(RestCall call)
    {
        var (limit, seconds, majors) = Routes.All[call.Route];
        var key = string.Join(' ', call.Ids.Take(majors).Prepend(call.Route));
        if (!buckets.TryGetValue(key, out var bucket))
        {
            bucket = new Bucket(Name(call.Route), limit, TimeSpan.FromSeconds(seconds));
            buckets[key] = bucket;
        }

        return bucket;
    }

    /// <summary>As opaque as Discord's: the same for a route whatever its major parameter.</summary>
    private static string Name(string route) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(route)))[..32];

    private sealed record Bucket(string Name, int Limit, TimeSpan Window)
    {
        public int Used { get; set; }

        public int UnderWay { get; set; }

        public bool IsTold { get; set; }

        public DateTimeOffset ResetAt { get; set; }
    }
}
