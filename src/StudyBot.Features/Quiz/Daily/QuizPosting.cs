using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// Brings a claimed question into its channel, once. That it is tried is written first; a process that ends before the mark "posted" leaves a question
/// that may stand there. The next one looks for it in the channel, and posts it again with the same key, by which the platform tells a repetition for a
/// while: each holds where the other does not, whatever happened to the clock. Where it may not look and the key is too old, it posts, and says in the log
/// that it may be there twice; where that was done, or is too late, it takes answers as if it stood there, for members may well see it.
/// </summary>
internal sealed partial class QuizPosting(
    FeaturePorts ports, QuizPlatforms platforms, QuizClaiming claiming, TimeProvider clock, ILogger<QuizPosting> logger)
{
    /// <summary>How long a moderator's "post" is tried.</summary>
    private static readonly Duration ExtraGrace = Duration.FromHours(1);

    /// <summary>After so long without its platform a question that may stand there is taken for one in doubt.</summary>
    private static readonly Duration LookedFor = Duration.FromDays(7);

    /// <summary>Where nobody may look a try is made once more, and no further: then it is there, or was there twice.</summary>
    private const int MostTwice = 1;

    /// <summary>That one try comes when what the first one met is over, as a rule.</summary>
    private static readonly Duration HeldBack = Duration.FromMinutes(5);

    private readonly PostSearch search = new(platforms);

    public async Task<PostingOutcome> PostAsync(QuizPost listed, CancellationToken cancellationToken)
    {
        if (await ports.Quizzes.Posts.FindAsync(listed.Group, listed.Id, cancellationToken).ConfigureAwait(false) is not { } post || post.Stage != PostStage.Claimed)
        {
            return new PostingOutcome.Done();
        }

        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(post.Group, cancellationToken).ConfigureAwait(false));
        var space = QuizPlaces.Read(post.Place).Space;
        var isLate = space != SpaceId.Terminal && await IsLateAsync(post, settings, cancellationToken).ConfigureAwait(false);
        var platform = platforms.Find(space);
        var found = post.Tried is not { } tried ? new FoundPost.NotThere()
            : platform is null ? new FoundPost.Unreachable("its platform does not run")
            : await search.FindAsync(platform, post, tried, Now, cancellationToken).ConfigureAwait(false);
        switch (found)
        {
            case FoundPost.There(var message, var closes):
                await MarkAsync(post, QuizPlaces.Of(message), closes ?? Now + settings.Open, CancellationToken.None).ConfigureAwait(false);
                return new PostingOutcome.Done();
            case FoundPost.Unreachable(var reason) when Now - post.Tried < LookedFor:
                return new PostingOutcome.Later(reason);
            case FoundPost.Unreachable(var reason):
                return await DoubtAsync(post, reason, settings, cancellationToken).ConfigureAwait(false);
        }

        // It was answered, so that it was seen, and once: there is nothing to post again.
        var mayStand = found is FoundPost.Unreadable;
        var isKeyKept = platform is not null && IsKeyKept(platform, post);
        var isAnswered = post.Tried is not null && await ports.Quizzes.Posts.IsAnsweredAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false);
        var isWithdrawn = await IsWithdrawnAsync(post, cancellationToken).ConfigureAwait(false);
        if (isAnswered || (mayStand && (isLate || isWithdrawn || (post.Tries > MostTwice && !isKeyKept))))
        {
            return await DoubtAsync(post, found is FoundPost.Unreadable(var why) ? why : "it is not in its channel any more", settings, cancellationToken).ConfigureAwait(false);
        }

        if (mayStand && !isKeyKept && Now >= post.Tried && Now - post.Tried < HeldBack)
        {
            return new PostingOutcome.Later("whether it stands there is not known");
        }

        if (isWithdrawn && await ports.Quizzes.Posts.ReleaseAsync(post.Group, post.Id, owed: null, cancellationToken).ConfigureAwait(false))
        {
            LogWithdrawn(post.Group.Value, post.Id.Value);
            return new PostingOutcome.GivenUp();
        }

        return isLate ? await GiveUpAsync(post, cancellationToken).ConfigureAwait(false)
            : platform is null ? new PostingOutcome.Later("its platform does not run")
            : await SendAsync(platform, post, mayStand, settings, cancellationToken).ConfigureAwait(false);
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>The day's question that a moderator asked for before its time may come as late as the one whose place it took.</summary>
    private async Task<bool> IsLateAsync(QuizPost post, QuizSettings settings, CancellationToken cancellationToken)
    {
        if (!post.IsDaily)
        {
            return Now > post.Due + ExtraGrace;
        }

        var slot = await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false) is { } schedule && schedule.Place == post.Place
            ? schedule.Schedule.SlotOf(post.Date)
            : null;
        return Now > Instant.Max(slot?.At ?? post.Due, post.Due) + settings.Grace;
    }

    private bool IsKeyKept(IChatPlatform platform, QuizPost post) => Now >= post.Tried && Now - post.Tried < platform.PostKeysKept;

    /// <summary>Since it was due a moderator has paused the schedule, or made another one for another channel.</summary>
    private async Task<bool> IsWithdrawnAsync(QuizPost post, CancellationToken cancellationToken) => post.IsDaily
        && await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false) is { } schedule
        && (schedule.Pause is { Reason: null, Since: var since } ? since > post.Due : schedule.Place != post.Place && schedule.From > post.Due);

    private async Task<PostingOutcome> SendAsync(IChatPlatform platform, QuizPost post, bool mayStand, QuizSettings settings, CancellationToken cancellationToken)
    {
        // One that was withdrawn holds again where a moderator took that back, and would end as soon as it stands there.
        if (post.IsVoid || !await claiming.StillHoldsAsync(post, cancellationToken).ConfigureAwait(false))
        {
            if (mayStand)
            {
                return await DoubtAsync(post, "its documents have changed since, so that I did not post it again", settings, cancellationToken).ConfigureAwait(false);
            }

            if (await claiming.ReplaceAsync(post, settings.Policy, cancellationToken).ConfigureAwait(false) is not { } other)
            {
                return new PostingOutcome.GivenUp();
            }

            LogReplaced(post.Group.Value, post.Id.Value);
            post = other;
        }

        // Within the time of its key it is the same try as before.
        var isRepetition = mayStand && IsKeyKept(platform, post);
        if (mayStand && !isRepetition)
        {
            LogMayBeDouble(post.Group.Value, post.Id.Value);
        }

        var (space, channel) = QuizPlaces.Read(post.Place);
        var zone = (await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc;
        var (at, closes) = (Now, Now + settings.Open);
        var card = await platforms.SealAsync(QuestionCard.Post(post, closes, zone), space, cancellationToken).ConfigureAwait(false);
        if (!isRepetition && !await ports.Quizzes.Posts.TryingAsync(post.Group, post.Id, at, mayStand, cancellationToken).ConfigureAwait(false))
        {
            return await ports.Quizzes.Posts.FindAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false) is { Stage: PostStage.Claimed }
                ? new PostingOutcome.Later("it was withdrawn meanwhile")
                : new PostingOutcome.Done();
        }

        switch (await platform.PostOnceAsync(space, channel, card, PostKey.Of(post), cancellationToken).ConfigureAwait(false))
        {
            case PostOutcome.Posted(var message):
                await MarkAsync(post with { Tried = at }, QuizPlaces.Of(message), closes, CancellationToken.None).ConfigureAwait(false);
                return new PostingOutcome.Done();
            case PostOutcome.PlatformUnreachable unreachable:
                if (!unreachable.MayHaveBeenTaken && !isRepetition)
                {
                    await ports.Quizzes.Posts.NotTakenAsync(post.Group, post.Id, CancellationToken.None).ConfigureAwait(false);
                }

                return new PostingOutcome.Later(unreachable.Reason);
            case PostOutcome.NotPermitted refused:
                return await RefusedAsync(post, refused.Reason, mayStand, settings, cancellationToken).ConfigureAwait(false);
            case PostOutcome.PlaceIsGone:
                return await RefusedAsync(
                    post, "The channel for the daily question is gone. Make a schedule for another one.", mayStand, settings, cancellationToken).ConfigureAwait(false);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private Task<bool> MarkAsync(QuizPost post, PostRef reference, Instant closes, CancellationToken cancellationToken) =>
        ports.Quizzes.Posts.MarkPostedAsync(post.Group, post.Id, new PostMark(reference, SinceWhen(post), closes), cancellationToken);

    /// <summary>Whether it stands there nobody can tell: it takes answers for its time, and ends like any other.</summary>
    private async Task<PostingOutcome> DoubtAsync(QuizPost post, string reason, QuizSettings settings, CancellationToken cancellationToken)
    {
        var since = SinceWhen(post);
        var mark = new PostMark(null, since, since + settings.Open);
        if (await ports.Quizzes.Posts.MarkInDoubtAsync(post.Group, post.Id, mark, new OwedNotice.InDoubt(post.Date, reason), cancellationToken).ConfigureAwait(false))
        {
            LogInDoubt(post.Group.Value, post.Id.Value, reason);
        }

        return new PostingOutcome.Done();
    }

    private Instant SinceWhen(QuizPost post) => Instant.Min(post.Tried ?? Now, Now);

    /// <summary>
    /// The schedule first, and with it that moderators are owed a word: a process that ends in between asks the platform again, and nothing is forgotten. What may
    /// stand there from an earlier try is not given back: its day would be taken anew, and asked twice.
    /// </summary>
    private async Task<PostingOutcome> RefusedAsync(QuizPost post, string reason, bool mayStand, QuizSettings settings, CancellationToken cancellationToken)
    {
        var refused = new RefusedPost(post.Group, post.Place, post.IsDaily && !mayStand ? post.Due : null, reason, Now);
        if (await ports.Quizzes.Schedules.PauseAsync(refused, cancellationToken).ConfigureAwait(false))
        {
            LogPaused(post.Group.Value, reason);
        }

        if (mayStand)
        {
            return await DoubtAsync(post, reason, settings, cancellationToken).ConfigureAwait(false);
        }

        var isElsewhere = await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false) is { Pause: null } other && other.Place != post.Place;
        var owed = isElsewhere ? new OwedNotice.RefusedElsewhere(post.Date, reason) : null;
        if (!await ports.Quizzes.Posts.ReleaseAsync(post.Group, post.Id, owed, cancellationToken).ConfigureAwait(false))
        {
            return new PostingOutcome.Later(reason);
        }

        if (isElsewhere)
        {
            LogRefusedElsewhere(post.Group.Value, post.Id.Value, reason);
        }

        return new PostingOutcome.NotPermitted(reason);
    }

    private async Task<PostingOutcome> GiveUpAsync(QuizPost post, CancellationToken cancellationToken)
    {
        // A slot that has come since is still to be claimed, and marks the schedule itself.
        var isNext = await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false) is { } schedule && DueSlots.IsAny(schedule, Now);
        OwedNotice owed = post.IsDaily ? new OwedNotice.Unreachable(post.Date) : new OwedNotice.ExtraUnreachable();
        var isReleased = post.IsDaily && !isNext
            ? await ports.Quizzes.Posts.GiveUpAsync(post.Group, post.Id, Now, owed, cancellationToken).ConfigureAwait(false)
            : await ports.Quizzes.Posts.ReleaseAsync(post.Group, post.Id, owed, cancellationToken).ConfigureAwait(false);
        if (!isReleased)
        {
            return new PostingOutcome.Later("somebody has answered it meanwhile");
        }

        LogGivenUp(post.Group.Value, post.Id.Value);
        return new PostingOutcome.GivenUp();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Question {Post} of {Group} may stand in its channel twice: the channel may not be read")]
    private partial void LogMayBeDouble(string group, string post);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether question {Post} of {Group} stands in its channel is not known: {Reason}")]
    private partial void LogInDoubt(string group, string post, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Question {Post} of {Group} no longer held when it could be posted; another took its place")]
    private partial void LogReplaced(string group, string post);

    [LoggerMessage(Level = LogLevel.Information, Message = "Question {Post} of {Group} is not posted: its schedule was changed since it was due")]
    private partial void LogWithdrawn(string group, string post);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The daily question of {Group} is paused: {Reason}")]
    private partial void LogPaused(string group, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Question {Post} of {Group} was refused in a channel that is no longer the schedule's: {Reason}")]
    private partial void LogRefusedElsewhere(string group, string post, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Question {Post} of {Group} could not be posted in time and is given up")]
    private partial void LogGivenUp(string group, string post);
}
