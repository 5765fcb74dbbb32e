using System.Net;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>How often and when one request is tried again, and how long an attempt may take.</summary>
internal sealed class RetryPlan
{
    /// <summary>Failed attempts in all; between them half a second, doubled each time.</summary>
    public const int MostFailures = 5;

    /// <summary>Refusals by a limit, each waited out.</summary>
    public const int MostLimits = 10;

    /// <summary>A wait that nobody's request should sit out.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>An interaction is lost after 3 s, some of which are gone when it arrives.</summary>
    public static readonly TimeSpan CallbackTime = TimeSpan.FromSeconds(2.5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan FirstCallbackPause = TimeSpan.FromMilliseconds(50);

    private readonly TimeProvider time;
    private readonly IRandomSource random;
    private readonly long started;
    private readonly bool isCallback;
    private readonly bool hasFiles;
    private readonly TimeSpan? keyKept;
    private readonly TimeSpan callbackTime;
    private long? doubtful;
    private int failures;
    private int limits;

    private RetryPlan(RestRequest request, TimeProvider time, IRandomSource random)
    {
        this.time = time;
        this.random = random;
        started = time.GetTimestamp();
        keyKept = request.KeyKept;
        callbackTime = request.TimeLeft is { } left && left < CallbackTime ? left : CallbackTime;
        isCallback = request.Kind == RequestKind.Callback;
        hasFiles = request.Body?.HasFiles ?? false;
    }

    /// <summary>An earlier attempt broke off or failed on their side: it may have been carried out.</summary>
    public bool MayHaveBeenTaken => doubtful is not null;

    /// <summary>Of one attempt.</summary>
    public TimeSpan Timeout => (isCallback, hasFiles) switch
    {
        (_, true) => TimeSpan.FromSeconds(60),
        (true, false) => TimeSpan.FromSeconds(2),
        (false, false) => TimeSpan.FromSeconds(15),
    };

    public static RetryPlan For(RestRequest request, TimeProvider time, IRandomSource random) => new(request, time, random);

    /// <summary>The pause before the next attempt; null when there shall be none.</summary>
    public TimeSpan? Next(RestAnswer answer)
    {
        var isLimited = answer.Status == HttpStatusCode.TooManyRequests;
        doubtful ??= answer.MayHaveBeenTaken ? time.GetTimestamp() : null;
        var pause = isLimited && !isCallback ? Limited(answer.RetryAfter) : Failed(answer.RetryAfter);
        return pause is { } wait && IsKnownAfter(wait < answer.RetryAfter ? answer.RetryAfter : wait) ? wait : null;
    }

    // What may have been taken comes again only as long as its key is surely remembered.
    private bool IsKnownAfter(TimeSpan wait) => doubtful is not { } since || keyKept is not { } kept || time.GetElapsedTime(since) + wait < kept;

    private TimeSpan? Failed(TimeSpan atLeast)
    {
        failures++;
        var pause = (isCallback ? FirstCallbackPause : FirstPause) * (1 << Math.Min(failures - 1, 10)) * random.Between(0.75, 1.25);
        pause = pause < atLeast ? atLeast : pause;
        return isCallback
            ? time.GetElapsedTime(started) + pause < callbackTime ? pause : null
            : failures < MostFailures && pause <= LongestWait ? pause : null;
    }

    // The bucket holds the next attempt back, so that it needs no pause of its own.
    private TimeSpan? Limited(TimeSpan retryAfter) => ++limits < MostLimits && retryAfter <= LongestWait ? TimeSpan.Zero : null;
}
