using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>Looks in a channel for a question of the bot's own, by the rows of its buttons.</summary>
internal sealed class PostSearch(QuizPlatforms platforms)
{
    /// <summary>Clocks of two machines, and what an hour set back does.</summary>
    private static readonly Duration ClockMargin = Duration.FromHours(2);

    /// <param name="tried">When it was given to the platform.</param>
    public async Task<FoundPost> FindAsync(IChatPlatform platform, QuizPost post, Instant tried, Instant now, CancellationToken cancellationToken)
    {
        var (space, channel) = QuizPlaces.Read(post.Place);
        switch (await platform.ReadOwnPostsAsync(space, channel, Instant.Min(tried, now) - ClockMargin, cancellationToken).ConfigureAwait(false))
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
                        var arguments = await platforms.ArgumentsOfAsync(control, QuizActions.Answer, cancellationToken).ConfigureAwait(false);
                        if (arguments is [var id, ..] && id == post.Id.Value)
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
