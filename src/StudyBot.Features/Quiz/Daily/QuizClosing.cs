using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Closes a question and shows its answer where it was asked. Closing is written first; the edit is repeated until it is through.</summary>
internal sealed partial class QuizClosing(FeaturePorts ports, QuizPlatforms platforms, TimeProvider clock, ILogger<QuizClosing> logger)
{
    /// <summary>A bot that was away for so long of the time, or for an hour, took the day from those who would have answered.</summary>
    private const double DownShare = 0.25;

    private static readonly Duration DownAtMost = Duration.FromHours(1);

    /// <summary>After so long nobody looks for the answer there any more.</summary>
    private static readonly Duration RevealTried = Duration.FromDays(7);

    /// <returns>False where the edit is to be tried again.</returns>
    public async Task<bool> CloseAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (post.Stage == PostStage.Posted)
        {
            if (await ports.Quizzes.Posts.CloseAsync(post.Group, post.Id, WasAnswerable(post), cancellationToken).ConfigureAwait(false) is not { } closed)
            {
                return true;
            }

            post = closed;
        }

        if (post.Ref is not { } reference)
        {
            await ports.Quizzes.Posts.MarkRevealedAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false);
            return true;
        }

        var message = QuizPlaces.Read(reference);
        if (platforms.Find(message.Space) is not { } platform)
        {
            return false;
        }

        var card = await platforms.SealAsync(await RevealAsync(post, cancellationToken).ConfigureAwait(false), message.Space, cancellationToken).ConfigureAwait(false);
        var outcome = await platform.EditAsync(message, card, cancellationToken).ConfigureAwait(false);
        if (outcome is PostOutcome.PlatformUnreachable && Now - post.Closes < RevealTried)
        {
            return false;
        }

        if (outcome is not PostOutcome.Posted)
        {
            LogNotShown(post.Group.Value, post.Id.Value, outcome.GetType().Name);
        }

        await ports.Quizzes.Posts.MarkRevealedAsync(post.Group, post.Id, CancellationToken.None).ConfigureAwait(false);
        return true;
    }

    /// <summary>The card of a closed question.</summary>
    public async Task<Card> RevealAsync(QuizPost post, CancellationToken cancellationToken) => RevealCard.Show(
        post,
        await WinnersAsync(post, cancellationToken).ConfigureAwait(false),
        await QuizEvidence.ReadAsync(ports, post.Group, cancellationToken).ConfigureAwait(false));

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private static bool WasAnswerable(QuizPost post) =>
        post is not { Posted: { } posted, Closes: { } closes } || post.Down < Duration.Min(DownAtMost, (closes - posted) * DownShare);

    private async Task<IReadOnlyList<string>> WinnersAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (!QuizSettings.Of(await ports.Settings.ReadAsync(post.Group, cancellationToken).ConfigureAwait(false)).NamesWinners)
        {
            return [];
        }

        var named = (await ports.Quizzes.Members.ListAsync(post.Group, cancellationToken).ConfigureAwait(false))
            .Where(member => member is { IsNamed: true, Name: not null })
            .ToDictionary(member => member.Member, member => member.Name!);
        var answers = await ports.Quizzes.Posts.ListAnswersAsync(post.Group, post.Id, cancellationToken).ConfigureAwait(false);
        return [.. answers.Where(given => given.Answer.IsRight).Select(given => named.GetValueOrDefault(given.Answer.Member)).OfType<string>()];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer of question {Post} of {Group} cannot be shown where it was asked: {Reason}")]
    private partial void LogNotShown(string group, string post, string reason);
}
