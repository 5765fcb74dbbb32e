using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// Shows the answer of a closed question where it stands: an edit may be repeated as often as one likes. Beside it, where it was answered and nobody could find
/// out where that is: a post may not, so each try is written before it is made, and looked for before the next.
/// </summary>
internal sealed partial class AnswerShowing(FeaturePorts ports, QuizPlatforms platforms, TimeProvider clock, ILogger logger)
{
    /// <summary>Where nobody may look it is posted once more after one that nobody saw the end of, and no further.</summary>
    private const int MostUnseen = 2;

    private readonly PostSearch search = new(platforms);

    public Task<ShowingOutcome> ShowAsync(IChatPlatform platform, QuizPost post, Card card, CancellationToken cancellationToken) => post.Ref is { } reference
        ? EditAsync(platform, QuizPlaces.Read(reference), card, new ShowingOutcome.Shown(null), cancellationToken)
        : ShowBesideAsync(platform, post, card, cancellationToken);

    private static async Task<ShowingOutcome> EditAsync(
        IChatPlatform platform, MessageRef message, Card card, ShowingOutcome shown, CancellationToken cancellationToken)
    {
        switch (await platform.EditAsync(message, card, cancellationToken).ConfigureAwait(false))
        {
            case PostOutcome.Posted:
                return shown;
            case PostOutcome.PlatformUnreachable:
                return new ShowingOutcome.Later();
            case PostOutcome.NotPermitted(var reason):
                return new ShowingOutcome.Refused(reason);
            case PostOutcome.PlaceIsGone or PostOutcome.MessageIsFixed:
                return new ShowingOutcome.Gone();
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<ShowingOutcome> ShowBesideAsync(IChatPlatform platform, QuizPost post, Card card, CancellationToken cancellationToken)
    {
        if (post.Showings > 0)
        {
            switch (await search.FindAnswerAsync(platform, post, Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellationToken).ConfigureAwait(false))
            {
                case FoundPost.There(var message, _):
                    // Somebody whom it names may want to be named no more since.
                    return await EditAsync(platform, message, card, new ShowingOutcome.Shown(QuizPlaces.Of(message)), cancellationToken).ConfigureAwait(false);
                case FoundPost.Unreachable:
                    return new ShowingOutcome.Later();
                case FoundPost.Unreadable when post.Showings >= MostUnseen:
                    LogNotShown(post.Group.Value, post.Id.Value, "nobody saw whether it is there");
                    return new ShowingOutcome.Shown(null);
            }
        }

        if (!await ports.Quizzes.Posts.ShowingAsync(post.Group, post.Id, post.Showings + 1, cancellationToken).ConfigureAwait(false))
        {
            return new ShowingOutcome.Later();
        }

        var (space, channel) = QuizPlaces.Read(post.Place);
        var key = post.Notes > 0 ? $"ruled{post.Notes}-{post.Id}" : $"shown-{post.Id}";
        switch (await platform.PostOnceAsync(space, channel, card, key, cancellationToken).ConfigureAwait(false))
        {
            case PostOutcome.Posted(var message):
                return new ShowingOutcome.Shown(QuizPlaces.Of(message));
            case PostOutcome.PlatformUnreachable { MayHaveBeenTaken: false }:
                await ports.Quizzes.Posts.ShowingAsync(post.Group, post.Id, post.Showings, CancellationToken.None).ConfigureAwait(false);
                return new ShowingOutcome.Later();
            case PostOutcome.NotPermitted(var reason):
                await ports.Quizzes.Posts.ShowingAsync(post.Group, post.Id, post.Showings, CancellationToken.None).ConfigureAwait(false);
                return new ShowingOutcome.Refused(reason);
            case PostOutcome.PlatformUnreachable:
                return new ShowingOutcome.Later();
            case PostOutcome.PlaceIsGone:
                return new ShowingOutcome.Gone();
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer of question {Post} of {Group} cannot be shown where it was asked: {Reason}")]
    private partial void LogNotShown(string group, string post, string reason);
}
