using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;

namespace StudyBot.Features.Review;

/// <summary>One kind of things that wait for moderators: which there are, and the card of one. The queue asks its kinds one after the other.</summary>
internal interface IReviewItems
{
    /// <summary>What it is called in <c>/review which:</c>: one word in the plural.</summary>
    string Name { get; }

    /// <summary>In the order in which they are looked at. Cheap: it is asked at every turn.</summary>
    Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>
    /// The card, with the buttons that decide; those that go on are added by the queue. Null for an item of another kind, and for one that is no longer there.
    /// </summary>
    /// <param name="place">Goes into the buttons that decide, so that after a decision the queue goes on where it was.</param>
    Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken);
}
