using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Closes a question and shows its answer where it was asked. Closing is written first; the edit is repeated until it is through.</summary>
internal sealed class QuizClosing(FeaturePorts ports, QuizPlatforms platforms, TimeProvider clock, ILogger<QuizClosing> logger)
{
    /// <summary>A bot that was away for so long of the time, or for an hour, took the day from those who would have answered.</summary>
    private const double DownShare = 0.25;

    private static readonly Duration DownAtMost = Duration.FromHours(1);

    /// <summary>So long after its time, or after it was withdrawn, a question that nobody could find is looked for; then it is closed as one that nobody found.</summary>
    private static readonly Duration LookedFor = Duration.FromHours(1);

    private readonly WaitingPresses waiting = new(platforms);
    private readonly PostSearch search = new(platforms);
    private readonly AnswerShowing showing = new(ports, platforms, clock, logger);

    /// <summary>What may not be shown where it was asked.</summary>
    public RefusedAnswers Refused { get; } = new(ports, clock, logger);

    /// <returns>False where it is to be tried again.</returns>
    public async Task<bool> CloseAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (post.Stage == PostStage.Posted)
        {
            // A void one takes no answers that could be waited for.
            if (!post.IsVoid && await waiting.IsToWaitAsync(post, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            if (await FindAsync(post, cancellationToken).ConfigureAwait(false) is not { } found)
            {
                return false;
            }

            if (found.Stage != PostStage.Posted || (!found.IsVoid && found.Closes > Now))
            {
                return true;
            }

            post = found;

            // Of one that nobody could find and nobody answered nobody knows whether it was there; one that was withdrawn had not its time.
            var wasThere = post.Ref is not null || await ports.Quizzes.Posts.IsAnsweredAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false);
            if (await ports.Quizzes.Posts.CloseAsync(post.Group, post.Id, wasThere && !post.IsVoid && WasAnswerable(post), cancellationToken).ConfigureAwait(false) is not { } closed)
            {
                return true;
            }

            post = closed;
        }

        var winners = await WinnersAsync(post, cancellationToken).ConfigureAwait(false);
        PostRef? beside = null;
        if (IsToBeShown(post))
        {
            var space = QuizPlaces.Read(post.Place).Space;
            if (platforms.Find(space) is not { } platform)
            {
                return false;
            }

            var card = await platforms.SealAsync(await RevealAsync(post, winners, cancellationToken).ConfigureAwait(false), space, cancellationToken).ConfigureAwait(false);
            switch (await showing.ShowAsync(platform, post, card, cancellationToken).ConfigureAwait(false))
            {
                case ShowingOutcome.Shown shown:
                    beside = shown.Beside;
                    break;
                case ShowingOutcome.Later:
                    return false;
                case ShowingOutcome.Refused(var reason):
                    // It stays closed, to be shown when that is mended.
                    await Refused.KeepAsync(post, reason, cancellationToken).ConfigureAwait(false);
                    return true;
                case ShowingOutcome.Gone:
                    await Refused.EndAsync(post, cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        Refused.Forget(post);
        return await ports.Quizzes.Posts.MarkRevealedAsync(
            post.Group, post.Id, post.Notes, [.. winners.Select(winner => winner.Member)], beside, CancellationToken.None).ConfigureAwait(false);
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>
    /// One that nobody could find is looked for once more before it closes: the bot may read there by now, and then its answer is shown where it stands. Null where
    /// that is worth another look.
    /// </summary>
    private async Task<QuizPost?> FindAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (post is not { Ref: null, Tried: { } tried } || platforms.Find(QuizPlaces.Read(post.Place).Space) is not { } platform)
        {
            return post;
        }

        switch (await search.FindAsync(platform, post, tried, Now, cancellationToken).ConfigureAwait(false))
        {
            case FoundPost.There(var message, var closes):
                var mark = new PostMark(QuizPlaces.Of(message), post.Posted ?? tried, closes ?? post.Closes ?? Now);
                await ports.Quizzes.Posts.MarkPostedAsync(post.Group, post.Id, mark, CancellationToken.None).ConfigureAwait(false);
                return await ports.Quizzes.Posts.FindAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false);
            case FoundPost.Unreachable when Now < (post is { IsVoid: true, Ruling.At: var at } ? at : post.Closes) + LookedFor:
                return null;
            default:
                return post;
        }
    }

    /// <summary>The card of a closed question.</summary>
    public async Task<Card> RevealAsync(QuizPost post, CancellationToken cancellationToken) =>
        await RevealAsync(post, await WinnersAsync(post, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private async Task<Card> RevealAsync(QuizPost post, IReadOnlyList<QuizMember> winners, CancellationToken cancellationToken) => RevealCard.Show(
        post with { Question = await StandingEvidence.FollowAsync(ports, post.Group, post.Question, cancellationToken).ConfigureAwait(false) },
        [.. winners.Select(winner => winner.Name!)],
        (await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc,
        await QuizEvidence.ReadAsync(ports, post.Group, cancellationToken).ConfigureAwait(false));

    /// <summary>Not where nobody saw it, and not once more where nobody knows the message, or on a screen that is written on and never changed.</summary>
    private static bool IsToBeShown(QuizPost post) =>
        (post.Ref is not null || (post.Answered > 0 && post.Named is null)) && (post.Named is null || QuizPlaces.Read(post.Place).Space != SpaceId.Terminal);

    private static bool WasAnswerable(QuizPost post) =>
        post is not { Posted: { } posted, Closes: { } closes } || post.Down < Duration.Min(DownAtMost, (closes - posted) * DownShare);

    /// <summary>Those who were right and agreed to be named; where it was shown before, of those who are named there.</summary>
    private async Task<IReadOnlyList<QuizMember>> WinnersAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (!QuizSettings.Of(await ports.Settings.ReadAsync(post.Group, cancellationToken).ConfigureAwait(false)).NamesWinners)
        {
            return [];
        }

        var named = (await ports.Quizzes.Members.ListAsync(post.Group, cancellationToken).ConfigureAwait(false))
            .Where(member => member is { IsNamed: true, Name: not null })
            .Where(member => post.Named is not { } before || before.Contains(member.Member))
            .ToDictionary(member => member.Member);
        var answers = await ports.Quizzes.Posts.ListAnswersAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false);
        return [.. answers.Where(given => post.IsRight(given.Option)).Select(given => named.GetValueOrDefault(given.Answer.Member)).OfType<QuizMember>()];
    }
}
