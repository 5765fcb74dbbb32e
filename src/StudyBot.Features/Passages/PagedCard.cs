using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;

namespace StudyBot.Features.Passages;

/// <summary>
/// One page of a card of many things, of which only those on the page are made into lines: what is found by a common word may be thousands. The things
/// are such as may be read already.
/// </summary>
internal static class PagedCard
{
    /// <param name="card">All but its lines and pages.</param>
    /// <param name="lineOf">Null for what cannot be shown.</param>
    /// <param name="page">From 0; one that is not there any more shows the last.</param>
    /// <returns>Null where no line of the page may be shown.</returns>
    public static async Task<Card?> ShowAsync<T>(
        CitedCard card,
        Reading reading,
        IReadOnlyList<T> all,
        Func<T, CitedLine?> lineOf,
        int page,
        Func<int, ReadTarget> toPage,
        CancellationToken cancellationToken)
    {
        var pages = Math.Max(1, (all.Count + card.LinesOnAPage - 1) / card.LinesOnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = card with
        {
            Lines = [.. all.Skip(page * card.LinesOnAPage).Take(card.LinesOnAPage).Select(lineOf).OfType<CitedLine>()],
            Controls = [.. CitedCard.PageButtons(page, pages, toPage), .. card.Controls],
        };
        return await shown.ShowAsync(reading, cancellationToken).ConfigureAwait(false) is { } made ? made with { Footer = CitedCard.PageOf(page, pages) } : null;
    }
}
