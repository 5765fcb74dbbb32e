using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Review;

/// <summary>What moderators said of facts that were not found again when their document was read anew.</summary>
internal sealed class OrphanedOverlays(FeaturePorts ports) : IReviewItems
{
    private const int LongestValue = 300;

    public string Name => "orphans";

    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        [.. (await ports.Facts.ListOrphansAsync(group, cancellationToken).ConfigureAwait(false)).Select(overlay => new ReviewItem.Orphaned(overlay))];

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken)
    {
        if (item is not ReviewItem.Orphaned { Overlay: var overlay } || reading.Shelf.Find(overlay.Source) is not { } source)
        {
            return null;
        }

        var standing = FactStanding.Of(null, overlay, isOrphan: true, approval: null);
        var isLost = overlay.Evidence.Length == 0;
        var seen = new SeenFact(overlay.Fact, standing.Print, null);
        return new Card($"No longer found: {overlay.Kind}")
        {
            Subtitle = CardText.Cut(CardText.OneLine(source.DisplayTitle), 200),
            Parts =
            [
                new Paragraph(isLost
                    ? "The document was replaced, and the sentence of this fact does not stand in the new text. What was said of it has no effect on any fact now."
                    : "The document was read anew, and this fact was not found again. What was said of it has no effect on any fact now."),
                .. SaidOf(overlay),
                .. isLost ? ImmutableArray<CardPart>.Empty : await FactReviewCard.PassageAsync(reading, overlay.Source, overlay.Evidence.Start, cancellationToken).ConfigureAwait(false),
            ],
            Controls = [new Button("Let go of it", ReviewActions.ToDecide(ReviewActions.TakeBack, seen, place, reading.Group, reading.Asker), ButtonStyle.Primary)],
        };
    }

    private static IEnumerable<CardPart> SaidOf(FactOverlay overlay)
    {
        if (overlay.IsHidden)
        {
            yield return new Field("It was", overlay.IsPassageHidden ? "hidden with its passage, which stays hidden until you let go of it" : "hidden", []);
        }

        if (overlay.Edit is { } edit)
        {
            ImmutableArray<string?> values =
            [
                edit.Name, edit.Date is { } date ? CivilDateText.InFull(date) : null, edit.Place, edit.Words, .. edit.Participants?.Split('\n') ?? [],
            ];
            yield return new FieldList("It was edited to", [.. values.OfType<string>().Select(value => new CitedText(CardText.Cut(CardText.OneLine(value), LongestValue), []))]);
        }
    }
}
