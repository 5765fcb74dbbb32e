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
/// that it may be there twice.
/// </summary>
internal sealed partial class QuizPosting(FeaturePorts ports, QuizPlatforms platforms, QuizNotices notices, TimeProvider clock, ILogger<QuizPosting> logger)
{
    /// <summary>How long a moderator's "post" is tried.</summary>
    private static readonly Duration ExtraGrace = Duration.FromHours(1);

    /// <summary>Clocks of two machines, and what an hour set back does.</summary>
    private static readonly Duration ClockMargin = Duration.FromHours(2);

    public async Task<PostingOutcome> PostAsync(QuizPost listed, CancellationToken cancellationToken)
    {
        if (await ports.Quizzes.Posts.FindAsync(listed.Group, listed.Id, cancellationToken).ConfigureAwait(false) is not { } post || post.Stage != PostStage.Claimed)
        {
            return new PostingOutcome.Done();
        }

        var (space, channel) = QuizPlaces.Read(post.Place);
        if (platforms.Find(space) is not { } platform)
        {
            return new PostingOutcome.Later("its platform does not run");
        }

        var settings = QuizSettings.Of(await ports.Settings.ReadAsync(post.Group, cancellationToken).ConfigureAwait(false));
        if (post.Tried is { } tried)
        {
            switch (await FindAsync(platform, post, tried, cancellationToken).ConfigureAwait(false))
            {
                case (MessageRef found, _):
                    await MarkAsync(post, found, settings, cancellationToken).ConfigureAwait(false);
                    return new PostingOutcome.Done();
                case (null, OwnPosts.Unreachable unreachable):
                    return new PostingOutcome.Later(unreachable.Reason);
                case (null, OwnPosts.Unreadable unreadable) when !IsKeyKept(platform, tried):
                    LogMayBeDouble(post.Group.Value, post.Id.Value, unreadable.Reason);
                    break;
            }
        }

        if (space != SpaceId.Terminal && Now > post.Due + (post.IsDaily ? settings.Grace : ExtraGrace))
        {
            return await GiveUpAsync(post, cancellationToken).ConfigureAwait(false);
        }

        return await SendAsync(platform, post, settings, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A press on a post whose mark is not written says where it stands.</summary>
    public async Task MarkAsync(QuizPost post, MessageRef message, CancellationToken cancellationToken) =>
        await MarkAsync(post, message, QuizSettings.Of(await ports.Settings.ReadAsync(post.Group, cancellationToken).ConfigureAwait(false)), cancellationToken)
            .ConfigureAwait(false);

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private bool IsKeyKept(IChatPlatform platform, Instant tried) => Now >= tried && Now - tried < platform.PostKeysKept;

    private async Task<PostingOutcome> SendAsync(IChatPlatform platform, QuizPost post, QuizSettings settings, CancellationToken cancellationToken)
    {
        var (space, channel) = QuizPlaces.Read(post.Place);
        var zone = (await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc;
        var card = await platforms.SealAsync(QuestionCard.Ask(post, Now + settings.Open, zone), space, cancellationToken).ConfigureAwait(false);
        await ports.Quizzes.Posts.TryingAsync(post.Group, post.Id, Now, cancellationToken).ConfigureAwait(false);
        switch (await platform.PostOnceAsync(space, channel, card, $"quiz-{post.Id}", cancellationToken).ConfigureAwait(false))
        {
            case PostOutcome.Posted(var message):
                await MarkAsync(post, message, settings, CancellationToken.None).ConfigureAwait(false);
                return new PostingOutcome.Done();
            case PostOutcome.PlatformUnreachable unreachable:
                return new PostingOutcome.Later(unreachable.Reason);
            case PostOutcome.NotPermitted refused:
                return await PauseAsync(post, refused.Reason, cancellationToken).ConfigureAwait(false);
            case PostOutcome.PlaceIsGone:
                return await PauseAsync(post, "The channel for the daily question is gone. Make a schedule for another one.", cancellationToken).ConfigureAwait(false);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private Task<bool> MarkAsync(QuizPost post, MessageRef message, QuizSettings settings, CancellationToken cancellationToken) =>
        ports.Quizzes.Posts.MarkPostedAsync(post.Group, post.Id, QuizPlaces.Of(message), Now, Now + settings.Open, cancellationToken);

    private async Task<(MessageRef? Found, OwnPosts Posts)> FindAsync(IChatPlatform platform, QuizPost post, Instant tried, CancellationToken cancellationToken)
    {
        var (space, channel) = QuizPlaces.Read(post.Place);
        var posts = await platform.ReadOwnPostsAsync(space, channel, Instant.Min(tried, Now) - ClockMargin, cancellationToken).ConfigureAwait(false);
        foreach (var own in posts is OwnPosts.Read(var read) ? read : [])
        {
            foreach (var control in own.Controls)
            {
                var arguments = await platforms.ArgumentsOfAsync(control, QuizActions.Answer, cancellationToken).ConfigureAwait(false);
                if (arguments is [var id, ..] && id == post.Id.Value)
                {
                    return (own.Message, posts);
                }
            }
        }

        return (null, posts);
    }

    private async Task<PostingOutcome> PauseAsync(QuizPost post, string reason, CancellationToken cancellationToken)
    {
        var isReleased = await ports.Quizzes.Posts.ReleaseAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false);
        if (await ports.Quizzes.Schedules.PauseAsync(post.Group, reason, Now, cancellationToken).ConfigureAwait(false))
        {
            LogPaused(post.Group.Value, reason);
            await notices.TellAsync(post.Group, NoticeCards.Paused(reason), cancellationToken).ConfigureAwait(false);
        }

        return isReleased ? new PostingOutcome.NotPermitted(reason) : new PostingOutcome.Later(reason);
    }

    private async Task<PostingOutcome> GiveUpAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (!await ports.Quizzes.Posts.ReleaseAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false))
        {
            return new PostingOutcome.Later("somebody has answered it, so it stands somewhere");
        }

        LogGivenUp(post.Group.Value, post.Id.Value);
        if (post.IsDaily)
        {
            await notices.TellAsync(post.Group, NoticeCards.Unreachable(new DailySlot(post.Date, post.Due, ClockShift.None)), cancellationToken).ConfigureAwait(false);
        }

        return new PostingOutcome.GivenUp();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Question {Post} of {Group} may stand in its channel twice: {Reason}")]
    private partial void LogMayBeDouble(string group, string post, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The daily question of {Group} is paused: {Reason}")]
    private partial void LogPaused(string group, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Question {Post} of {Group} could not be posted in time and is given up")]
    private partial void LogGivenUp(string group, string post);
}
