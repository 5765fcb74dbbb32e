using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Closes a question and shows its answer where it was asked. Closing is written first; the edit is repeated until it is through.</summary>
internal sealed partial class QuizClosing(FeaturePorts ports, QuizPlatforms platforms, ILogger<QuizClosing> logger)
{
    /// <summary>A bot that was away for so long of the time, or for an hour, took the day from those who would have answered.</summary>
    private const double DownShare = 0.25;

    private static readonly Duration DownAtMost = Duration.FromHours(1);

    /// <summary>A post beside the question is made once more where nobody saw what came of it: an edit may be repeated as often as one likes, a post not.</summary>
    private const int MostAgain = 1;

    private readonly ConcurrentDictionary<PostId, int> unseen = [];

    /// <returns>False where the edit is to be tried again.</returns>
    public async Task<bool> CloseAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (post.Stage == PostStage.Posted)
        {
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
            switch (await ShowAsync(platform, post, card, cancellationToken).ConfigureAwait(false))
            {
                case PostOutcome.Posted(var message):
                    beside = QuizPlaces.Of(message);
                    break;
                case PostOutcome.PlatformUnreachable { MayHaveBeenTaken: true } when post.Ref is null && unseen.AddOrUpdate(post.Id, 1, (_, tries) => tries + 1) > MostAgain:
                    LogNotShown(post.Group.Value, post.Id.Value, "nobody saw whether it is there");
                    break;
                case PostOutcome.PlatformUnreachable:
                    return false;
                case var outcome:
                    LogNotShown(post.Group.Value, post.Id.Value, outcome.GetType().Name);
                    break;
            }
        }

        unseen.TryRemove(post.Id, out _);
        return await ports.Quizzes.Posts.MarkRevealedAsync(
            post.Group, post.Id, post.Ruling?.Number ?? 0, [.. winners.Select(winner => winner.Member)], beside, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The card of a closed question.</summary>
    public async Task<Card> RevealAsync(QuizPost post, CancellationToken cancellationToken) =>
        await RevealAsync(post, await WinnersAsync(post, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    private async Task<Card> RevealAsync(QuizPost post, IReadOnlyList<QuizMember> winners, CancellationToken cancellationToken) => RevealCard.Show(
        post,
        [.. winners.Select(winner => winner.Name!)],
        (await ports.Quizzes.Schedules.FindAsync(post.Group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc,
        await QuizEvidence.ReadAsync(ports, post.Group, cancellationToken).ConfigureAwait(false));

    /// <summary>Not where nobody saw it, and not once more where nobody knows the message, or on a screen that is written on and never changed.</summary>
    private static bool IsToBeShown(QuizPost post) =>
        (post.Ref is not null || (post.Answered > 0 && post.Named is null)) && (post.Named is null || QuizPlaces.Read(post.Place).Space != SpaceId.Terminal);

    /// <summary>Where it stands; beside it, where it was answered and nobody could find out where that is.</summary>
    private static Task<PostOutcome> ShowAsync(IChatPlatform platform, QuizPost post, Card card, CancellationToken cancellationToken)
    {
        if (post.Ref is { } reference)
        {
            return platform.EditAsync(QuizPlaces.Read(reference), card, cancellationToken);
        }

        var (space, channel) = QuizPlaces.Read(post.Place);
        return platform.PostOnceAsync(space, channel, card, post.Ruling is { } ruling ? $"ruled{ruling.Number}-{post.Id}" : $"shown-{post.Id}", cancellationToken);
    }

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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer of question {Post} of {Group} cannot be shown where it was asked: {Reason}")]
    private partial void LogNotShown(string group, string post, string reason);
}
