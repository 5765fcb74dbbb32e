using NodaTime;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Quizzes.Disputes;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary>Tells moderators of a dispute, once until they rule: further ones of the same question they find with the first.</summary>
internal sealed class DisputeNotices(FeaturePorts ports, QuizNotices notices) : IClockWork
{
    public async Task<IReadOnlyList<ClockDeed>> ListDueAsync(Instant now, CancellationToken cancellationToken) =>
    [
        .. (await ports.Quizzes.Disputes.ListUntoldAsync(cancellationToken).ConfigureAwait(false))
            .Select(disputed => new ClockDeed($"The dispute of question {disputed.Post.Id}", stopping => TellAsync(disputed, stopping))),
    ];

    private async Task<bool> TellAsync(DisputeCase disputed, CancellationToken cancellationToken)
    {
        var post = disputed.Post;
        if (!await notices.TellAsync(post.Group, QuizPlaces.Read(post.Place).Space, DisputeCards.Told(disputed), isForChannelAlone: false, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        await ports.Quizzes.Disputes.MarkToldAsync(post.Group, post.Id, CancellationToken.None).ConfigureAwait(false);
        return true;
    }
}
