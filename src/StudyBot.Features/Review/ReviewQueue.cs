using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;

namespace StudyBot.Features.Review;

/// <summary>All that waits for moderators, one kind after the other.</summary>
/// <param name="waiting">In the order in which they are looked at.</param>
/// <param name="further">What can be asked for by its name and waits for nothing.</param>
internal sealed class ReviewQueue(FeaturePorts ports, ImmutableArray<IReviewItems> waiting, params ImmutableArray<IReviewItems> further)
{
    /// <summary>For <c>/review which:</c>.</summary>
    public ImmutableArray<string> Names => [.. waiting.Concat(further).Select(kind => kind.Name)];

    /// <summary>All that waits, kind after kind: for whoever counts.</summary>
    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken)
    {
        var shelf = Shelf.Of(await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false));
        return [.. (await ListAsync(waiting, group, shelf, cancellationToken).ConfigureAwait(false)).Select(listed => listed.Item)];
    }

    /// <summary>The card of the item at a place, or of the nearest that is still there; where there is none, that nothing waits.</summary>
    public async Task<Card> ShowAsync(Reading reading, ReviewPlace place, CancellationToken cancellationToken)
    {
        var items = await ListAsync(reading, place, cancellationToken).ConfigureAwait(false);
        var source = place.Source.Length > 0 ? reading.Shelf.Find(place.Source) : null;
        for (var number = Math.Clamp(place.Number, 0, Math.Max(0, items.Count - 1)); items.Count > 0; number = Math.Min(number, items.Count - 1))
        {
            var (kind, item) = items[number];
            var at = place with { Number = number };
            if (await kind.ShowAsync(item, reading, at, cancellationToken).ConfigureAwait(false) is { } card)
            {
                return card with
                {
                    Controls = [.. card.Controls, .. Turning(at, items.Count, reading)],
                    Footer = string.Create(CultureInfo.InvariantCulture, $"{kind.Name}: {number + 1} of {items.Count} in the queue"),
                };
            }

            // It went since it was listed.
            items.RemoveAt(number);
        }

        return ReviewCards.Nothing(place, source);
    }

    private async Task<List<(IReviewItems Kind, ReviewItem Item)>> ListAsync(Reading reading, ReviewPlace place, CancellationToken cancellationToken)
    {
        ImmutableArray<IReviewItems> kinds = place.Which.Length == 0 ? waiting : [.. waiting.Concat(further).Where(kind => kind.Name == place.Which)];
        var items = await ListAsync(kinds, reading.Group, reading.Shelf, cancellationToken).ConfigureAwait(false);
        if (place.Source.Length > 0)
        {
            items.RemoveAll(listed => reading.Shelf.Find(place.Source) is not { } source || !listed.Item.IsAbout(source.Id));
        }

        return items;
    }

    private static async Task<List<(IReviewItems Kind, ReviewItem Item)>> ListAsync(
        ImmutableArray<IReviewItems> kinds, GroupId group, Shelf shelf, CancellationToken cancellationToken)
    {
        var items = new List<(IReviewItems, ReviewItem)>();
        foreach (var kind in kinds)
        {
            var listed = await kind.ListAsync(group, cancellationToken).ConfigureAwait(false);
            items.AddRange(listed.Where(item => item.OutlivesSource || shelf.Find(item.Source) is not null).Select(item => (kind, item)));
        }

        return items;
    }

    private static IEnumerable<CardControl> Turning(ReviewPlace place, int count, Reading reading)
    {
        if (place.Number > 0)
        {
            yield return new Button("Previous", ReviewActions.ToTurn(place with { Number = place.Number - 1 }, reading.Asker)) { Turn = PageTurn.Previous };
        }

        if (place.Number + 1 < count)
        {
            yield return new Button("Next", ReviewActions.ToTurn(place with { Number = place.Number + 1 }, reading.Asker)) { Turn = PageTurn.Next };
        }
    }
}
