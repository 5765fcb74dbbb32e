using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Disputes;
using StudyBot.Knowledge;

namespace StudyBot.Features.Review;

/// <summary>Questions that members dispute: what members have seen to be wrong comes first.</summary>
internal sealed class DisputedQuestions(FeaturePorts ports, DisputeDesk desk) : IReviewItems
{
    public const string KindName = "disputes";

    public string Name => KindName;

    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        [.. (await ports.Quizzes.Disputes.ListOpenAsync(group, cancellationToken).ConfigureAwait(false)).Select(disputed => new ReviewItem.Disputed(disputed))];

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken) =>
        item is ReviewItem.Disputed { Case: var disputed } ? await desk.ShowAsync(reading, disputed, place, cancellationToken).ConfigureAwait(false) : null;
}
