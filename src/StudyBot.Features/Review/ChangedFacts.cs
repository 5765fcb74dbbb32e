using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Knowledge;

namespace StudyBot.Features.Review;

/// <summary>What is hidden or edited now, the newest first, to be taken back.</summary>
internal sealed class ChangedFacts(FeaturePorts ports) : IReviewItems
{
    public const string KindName = "changed";

    public string Name => KindName;

    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        [.. (await ports.Facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false)).Reverse().Select(overlay => new ReviewItem.Changed(overlay))];

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken)
    {
        if (item is not ReviewItem.Changed { Overlay: var overlay }
            || await ports.Reviews.FindAsync(reading.Group, overlay.Fact, cancellationToken).ConfigureAwait(false) is not { } reviewed)
        {
            return null;
        }

        var what = overlay switch
        {
            { IsHidden: true, IsPassageHidden: true } => "Hidden with its passage",
            { IsHidden: true } => "Hidden",
            _ => "Edited",
        };
        return await FactReviewCard.ShowAsync(reading, reviewed, $"{what} on {MomentText.Date(overlay.At.InUtc().Date)}", null, place, cancellationToken).ConfigureAwait(false);
    }
}
