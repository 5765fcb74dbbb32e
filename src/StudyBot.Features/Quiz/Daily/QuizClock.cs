using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// Does what is due, over all groups: claims the days whose time has come, posts what is claimed, closes what has been open long enough. All that it knows
/// stands in the store, so that a process that ends anywhere goes on at its next start; a clock that is moved only changes what is due.
/// </summary>
public sealed class QuizClock : IDisposable
{
    /// <summary>A clock that is set anew rings no timer, so it is looked at.</summary>
    private static readonly Duration LongestSleep = Duration.FromSeconds(30);
    private static readonly Duration ShortestSleep = Duration.FromMilliseconds(20);

    private readonly FeaturePorts ports;
    private readonly QuizClaiming claiming;
    private readonly QuizPosting posting;
    private readonly QuizClosing closing;
    private readonly OwedNotices owed;
    private readonly Downtime downtime;
    private readonly TimeProvider clock;
    private readonly RunningWork work;
    private readonly SemaphoreSlim nudges = new(0);
    private readonly List<IClockWork> further = [];
    private volatile bool hasStarted;
    private CancellationToken stopping;

    internal QuizClock(
        FeaturePorts ports,
        QuizClaiming claiming,
        QuizPosting posting,
        QuizClosing closing,
        OwedNotices owed,
        Downtime downtime,
        TimeProvider clock,
        ILogger<QuizClock> logger)
    {
        this.ports = ports;
        this.claiming = claiming;
        this.posting = posting;
        this.closing = closing;
        this.owed = owed;
        this.downtime = downtime;
        this.clock = clock;
        work = new RunningWork(logger, Nudge);
    }

    /// <summary>Something changed: what is due is looked for now.</summary>
    public void Nudge()
    {
        if (nudges.CurrentCount == 0)
        {
            nudges.Release();
        }
    }

    /// <summary>Something more to look after at each turn; before the clock runs.</summary>
    internal void Add(IClockWork other) => further.Add(other);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        stopping = cancellationToken;
        try
        {
            while (true)
            {
                var next = await StartDueAsync(cancellationToken).ConfigureAwait(false);
                await SleepAsync(next, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await work.WhenAllAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Does all that is due now and returns when it is done.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        do
        {
            await StartDueAsync(cancellationToken).ConfigureAwait(false);
            await work.WhenAllAsync().ConfigureAwait(false);
        }
        while (hasStarted);
    }

    /// <summary>Posts a question that a moderator asked for; returns when it stands there, or that did not come of it yet.</summary>
    internal async Task<QuizPost?> PostAsync(QuizPost post, CancellationToken cancellationToken)
    {
        StartPosting(post, new WorkPlace.Asked(), Now, stopping);
        await work.WhenAsync(NameOf(post)).WaitAsync(cancellationToken).ConfigureAwait(false);
        Nudge();
        return await ports.Quizzes.Posts.FindAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        work.Dispose();
        nudges.Dispose();
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <returns>When there is something to do next.</returns>
    private async Task<Instant?> StartDueAsync(CancellationToken cancellationToken)
    {
        // By the same moment: what closes now is closed in the knowledge of how long nobody could answer it.
        var now = Now;
        await downtime.AccountAsync(now, cancellationToken).ConfigureAwait(false);
        hasStarted = false;
        var next = new List<Instant?>();
        var schedules = await ports.Quizzes.Schedules.ListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var schedule in schedules)
        {
            if (!schedule.Owed.IsEmpty)
            {
                Start($"What moderators of {schedule.Group} are owed", PlaceOf(schedule.Place), () => owed.TellAsync(schedule, cancellationToken));
            }

            if (schedule.Pause is null && (schedule.HandledTo > now || DueSlots.IsAny(schedule, now)))
            {
                Start($"The schedule of {schedule.Group}", new WorkPlace.Store(), () => ClaimAsync(schedule, now, cancellationToken));
            }
            else if (schedule.Pause is null && schedule.Schedule.NextAfter(now) is { } slot)
            {
                next.Add(slot.At);
            }
        }

        foreach (var post in await ports.Quizzes.Posts.ListUnfinishedAsync(cancellationToken).ConfigureAwait(false))
        {
            if (post.Stage == PostStage.Claimed)
            {
                hasStarted |= StartPosting(post, PlaceOf(post.Place), now, cancellationToken);
            }
            else if (post.Stage == PostStage.Closed && closing.Refused.Holds(post, schedules, now))
            {
                continue;
            }
            else if (post.Stage == PostStage.Closed || post.IsVoid || post.Closes <= now)
            {
                Start(NameOf(post), PlaceOf(post.Place), () => closing.CloseAsync(post, cancellationToken));
            }
            else if (post.Closes is { } closes)
            {
                next.Add(closes);
            }
        }

        foreach (var other in further)
        {
            foreach (var (name, deed) in await other.ListDueAsync(now, cancellationToken).ConfigureAwait(false))
            {
                Start(name, new WorkPlace.Further(), () => deed(cancellationToken));
            }
        }

        return next.Append(work.NextTry(now)).Min();

        void Start(string name, WorkPlace place, Func<Task<bool>> deed) => hasStarted |= work.TryStart(name, place, now, deed, cancellationToken);
    }

    /// <summary>What is claimed goes to its channel at once: where many are due, looking for it among all others after each would cost more than the claims.</summary>
    private async Task<bool> ClaimAsync(GroupSchedule schedule, Instant now, CancellationToken cancellationToken)
    {
        if (await claiming.ClaimDueAsync(schedule, now, cancellationToken).ConfigureAwait(false) is { } claimed)
        {
            StartPosting(claimed, PlaceOf(claimed.Place), now, cancellationToken);
        }
        else
        {
            Nudge();
        }

        return true;
    }

    private bool StartPosting(QuizPost post, WorkPlace place, Instant now, CancellationToken cancellationToken) => work.TryStart(
        NameOf(post),
        place,
        now,
        async () =>
        {
            var outcome = await posting.PostAsync(post, cancellationToken).ConfigureAwait(false);
            if (outcome is PostingOutcome.NotPermitted or PostingOutcome.GivenUp)
            {
                // Moderators are to be told.
                Nudge();
            }

            return outcome is not PostingOutcome.Later;
        },
        cancellationToken);

    private static string NameOf(QuizPost post) => $"Question {post.Id}";

    private static WorkPlace.Platform PlaceOf(PostPlace place) => new(QuizPlaces.PlatformOf(QuizPlaces.Read(place).Space));

    private async Task SleepAsync(Instant? next, CancellationToken cancellationToken)
    {
        var sleep = next is { } at ? Duration.Max(ShortestSleep, Duration.Min(LongestSleep, at - Now)) : LongestSleep;
        using var woken = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var nudged = nudges.WaitAsync(woken.Token);
        var slept = Task.Delay(sleep.ToTimeSpan(), clock, woken.Token);
        await Task.WhenAny(nudged, slept).ConfigureAwait(false);
        await woken.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
