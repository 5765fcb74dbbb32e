using System.Collections.Concurrent;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>Which requests share a limit: learned from the answers, by method and template of the route, and apart for each major parameter.</summary>
internal sealed class Buckets(TimeProvider time)
{
    /// <summary>Every interaction brings buckets of its own; above this the idle ones go.</summary>
    private const int SweepAbove = 2_000;

    private readonly ConcurrentDictionary<(HttpMethod Method, string Template), string> names = new();
    private readonly ConcurrentDictionary<Key, Bucket> buckets = new();
    private int sweepAt = SweepAbove;

    public int Count => buckets.Count;

    public async ValueTask<Bucket> EnterAsync(RestRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            var bucket = Find(request);
            await bucket.EnterAsync(cancellationToken);
            if (ReferenceEquals(bucket, Find(request)))
            {
                return bucket;
            }

            // While it waited, an answer told that its route shares another bucket.
            bucket.Leave(null, isAnswered: false);
        }
    }

    /// <param name="pause">After a 429: how long nobody may go on. It holds for the limit that the answer names, which other routes may share.</param>
    public void Leave(RestRequest request, Bucket bucket, RateLimitHeaders? headers, bool isAnswered, TimeSpan? pause = null)
    {
        var shared = bucket;
        if (headers is not null)
        {
            names[(request.Method, request.Route.Template)] = headers.Bucket;
            shared = buckets.GetOrAdd(new Key(headers.Bucket, request.Route.Major), bucket);
        }

        if (pause is { } duration)
        {
            shared.Block(duration);
        }

        if (headers is not null && !ReferenceEquals(shared, bucket))
        {
            shared.Observe(headers);
        }

        bucket.Leave(headers, isAnswered);
    }

    private Bucket Find(RestRequest request)
    {
        var name = names.TryGetValue((request.Method, request.Route.Template), out var learned)
            ? learned
            : $"{request.Method} {request.Route.Template}";
        if (buckets.Count > sweepAt)
        {
            Sweep();
        }

        return buckets.GetOrAdd(new Key(name, request.Route.Major), static (_, clock) => new Bucket(clock), time);
    }

    private void Sweep()
    {
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.IsIdle)
            {
                buckets.TryRemove(key, out _);
            }
        }

        sweepAt = Math.Max(SweepAbove, buckets.Count * 2);
    }

    private readonly record struct Key(string Name, string Major);
}
