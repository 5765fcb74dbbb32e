using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Disputes;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Looks in a channel for what the bot has posted itself, by the buttons below it.</summary>
internal sealed class PostSearch(QuizPlatforms platforms)
{
    /// <summary>Clocks of two machines, and what an hour set back does.</summary>
    private static readonly Duration ClockMargin = Duration.FromHours(2);

    /// <summary>A question.</summary>
    /// <param name="tried">When it was given to the platform.</param>
    public Task<FoundPost> FindAsync(IChatPlatform platform, QuizPost post, Instant tried, Instant now, CancellationToken cancellationToken) =>
        FindAsync(platform, post, QuizActions.Answer, Instant.Min(tried, now), cancellationToken);

    /// <summary>The answer of a closed question, in the question's place or beside it.</summary>
    public Task<FoundPost> FindAnswerAsync(IChatPlatform platform, QuizPost post, Instant now, CancellationToken cancellationToken) =>
        FindAsync(platform, post, DisputeActions.Dispute, Instant.Min(post.Closes ?? now, now), cancellationToken);

    /// <param name="action">Of a button whose first argument names the post.</param>
    private async Task<FoundPost> FindAsync(IChatPlatform platform, QuizPost post, string action, Instant since, CancellationToken cancellationToken)
    {
        var (space, channel) = QuizPlaces.Read(post.Place);
        var print = QuestionPrint.Of(post.Question);
        switch (await platform.ReadOwnPostsAsync(space, channel, since - ClockMargin, cancellationToken).ConfigureAwait(false))
        {
            case OwnPosts.Unreadable(var reason):
                return new FoundPost.Unreadable(reason);
            case OwnPosts.Unreachable(var reason):
                return new FoundPost.Unreachable(reason);
            case OwnPosts.Read(var posts):
                foreach (var own in posts)
                {
                    foreach (var control in own.Controls)
                    {
                        var arguments = await platforms.ArgumentsOfAsync(control, space, action, cancellationToken).ConfigureAwait(false);
                        if (arguments is [var id, ..] && id == post.Id.Value && QuizActions.AskedOf(arguments) is var asked && (asked is null || asked == print))
                        {
                            return new FoundPost.There(own.Message, QuizActions.ClosesOf(arguments));
                        }
                    }
                }

                return new FoundPost.NotThere();
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
