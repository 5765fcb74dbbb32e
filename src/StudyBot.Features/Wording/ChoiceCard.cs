using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;

namespace StudyBot.Features.Wording;

/// <summary>A choice of things that fit, best first, page by page.</summary>
internal static class ChoiceCard
{
    public const int OptionsOnAPage = 8;

    // What an option of a menu holds on the narrowest platform.
    private const int LongestLabel = 75;

    /// <param name="sentence">What the choice is between.</param>
    /// <param name="placeholder">What stands in the menu before anything is chosen.</param>
    /// <param name="page">From 0.</param>
    /// <param name="toPage">Where the buttons for other pages lead.</param>
    public static Card Show<T>(
        string title,
        string sentence,
        string placeholder,
        IReadOnlyList<T> all,
        Func<T, ChoiceOption> optionOf,
        int page,
        Func<int, ReadTarget> toPage)
    {
        var pages = Math.Max(1, (all.Count + OptionsOnAPage - 1) / OptionsOnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        return new Card(title)
        {
            Parts = [new Paragraph(sentence)],
            Controls =
            [
                new Choice(placeholder, [.. all.Skip(page * OptionsOnAPage).Take(OptionsOnAPage).Select(optionOf)]),
                .. CitedCard.PageButtons(page, pages, toPage),
            ],
            Footer = CitedCard.PageOf(page, pages),
        };
    }

    /// <summary>An option that fits every platform's menu.</summary>
    public static ChoiceOption Option(string label, string? description, ButtonTarget target) =>
        new(CardText.Cut(label, LongestLabel), string.IsNullOrEmpty(description) ? null : CardText.Cut(description, LongestLabel), target);

    /// <summary>The things nearest to what was asked, as controls of a card that says so; none where there are none.</summary>
    public static IReadOnlyList<CardControl> Nearest(IEnumerable<ChoiceOption> options)
    {
        ImmutableArray<ChoiceOption> near = [.. options.Take(OptionsOnAPage)];
        return near.IsEmpty ? [] : [new Choice("The nearest", near)];
    }
}
