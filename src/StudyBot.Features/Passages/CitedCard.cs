using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Passages;

/// <summary>
/// A card of lines, each with the numbers of the sentences that say it: page by page, with a button that opens those sentences where they stand.
/// Pages are turned by whoever asked.
/// </summary>
internal sealed record CitedCard(string Title)
{
    /// <summary>So many lines stand on a page where a card does not say otherwise.</summary>
    public const int UsualLines = 14;

    private const int LongestSource = 120;

    /// <summary>Longer than any sentence that is one; what is longer is cut visibly, and stands whole where the button for passages leads.</summary>
    private const int LongestSentence = 1500;
    private const int MostReadAtFirst = 3;

    /// <summary>All lines of all pages, in order.</summary>
    public IReadOnlyList<CitedLine> Lines { get; init; } = [];

    /// <summary>Listed lines that stand on every page, below the others.</summary>
    public IReadOnlyList<CitedLine> Below { get; init; } = [];

    public string? Subtitle { get; init; }

    public CardTone Tone { get; init; }

    public int LinesOnAPage { get; init; } = UsualLines;

    /// <summary>From 0; one that is not there any more shows the last.</summary>
    public int Page { get; init; }

    /// <summary>Where the buttons for other pages lead. Null: more than one page is cut visibly.</summary>
    public Func<int, ReadTarget>? ToPage { get; init; }

    /// <summary>Stand after the card's own.</summary>
    public IReadOnlyList<CardControl> Controls { get; init; } = [];

    /// <summary>Whether members may say that something on it is wrong: where it shows what the bot takes to be so.</summary>
    public bool IsReportable { get; init; } = true;

    /// <summary>What stands above the lines.</summary>
    public ImmutableArray<CardPart> Head { get; init; } = [];

    /// <summary>Null where no line is left that may be shown.</summary>
    public async Task<Card?> ShowAsync(Reading reading, CancellationToken cancellationToken)
    {
        var all = await LineReader.WithoutHiddenAsync(reading, Lines, cancellationToken).ConfigureAwait(false);
        if (all.IsEmpty)
        {
            return null;
        }

        var pages = PagesOf(all);
        var page = Math.Clamp(Page, 0, pages.Count - 1);
        var lines = await LineReader.ReadAsync(reading, all[pages[page]], cancellationToken).ConfigureAwait(false);
        var below = await LineReader.WithoutHiddenAsync(reading, Below, cancellationToken).ConfigureAwait(false);
        var book = new CitationBook();
        var cited = new List<Passage>();
        ImmutableArray<CardPart> parts = [.. Head, .. PartsOf([.. lines, .. below], passages => CiteAll(reading, book, cited, passages))];
        return new Card(CardText.Cut(CardText.OneLine(Title), 200))
        {
            Tone = Tone,
            Subtitle = Subtitle is null ? null : RichText.FromString(Subtitle),
            Parts = parts,
            Citations = book.Citations,
            Controls = [.. PassageActions.ToShow(cited), .. PageButtons(page, pages.Count, ToPage), .. Controls, .. IsReportable ? ReportActions.ToReport(cited) : []],
            Footer = PageOf(page, pages.Count),
        };
    }

    /// <summary>"Previous page" and "Next page", where there are such.</summary>
    public static IEnumerable<CardControl> PageButtons(int page, int pages, Func<int, ReadTarget>? toPage) =>
        PageButtons(page > 0 ? toPage?.Invoke(page - 1) : null, page + 1 < pages ? toPage?.Invoke(page + 1) : null);

    /// <summary>Likewise where nobody counts pages; null where there is none.</summary>
    public static IEnumerable<CardControl> PageButtons(ReadTarget? previous, ReadTarget? next)
    {
        if (previous is not null)
        {
            yield return new Button("Previous page", previous) { Turn = PageTurn.Previous };
        }

        if (next is not null)
        {
            yield return new Button("Next page", next) { Turn = PageTurn.Next };
        }
    }

    /// <summary>"Page 2 of 3"; null where there is only one.</summary>
    public static RichText? PageOf(int page, int pages) =>
        pages > 1 ? RichText.FromString(string.Create(CultureInfo.InvariantCulture, $"Page {page + 1} of {pages}")) : null;

    // The first page is what everybody waits for: it has few of the lines whose sources must be read.
    private List<Range> PagesOf(ImmutableArray<CitedLine> all)
    {
        var pages = new List<Range>();
        for (var start = 0; start < all.Length;)
        {
            var (end, read) = (start, 0);
            while (end < all.Length && end - start < LinesOnAPage && (start > 0 || all[end].Places is null || ++read <= MostReadAtFirst))
            {
                end++;
            }

            pages.Add(start..end);
            start = end;
        }

        return pages;
    }

    private static IEnumerable<CardPart> PartsOf(ImmutableArray<CitedLine> lines, Func<ImmutableArray<Passage>, ImmutableArray<int>> cite)
    {
        for (var first = 0; first < lines.Length;)
        {
            var last = first;
            while (lines[first].Form == LineForm.Listed && last + 1 < lines.Length && lines[last + 1] is { Form: LineForm.Listed } next && next.Label == lines[first].Label)
            {
                last++;
            }

            var (label, text) = (lines[first].Label, lines[first].Text);
            yield return lines[first].Form switch
            {
                LineForm.Listed => new FieldList(label, [.. lines[first..(last + 1)].Select(l => new CitedText(l.Text, cite(l.Passages)))]),
                LineForm.Quotation => new Quotation(text, label.Length > 0 ? label : null, cite(lines[first].Passages)),
                _ => new Field(label, text, cite(lines[first].Passages)),
            };
            first = last + 1;
        }
    }

    private static ImmutableArray<int> CiteAll(Reading reading, CitationBook book, List<Passage> cited, ImmutableArray<Passage> passages)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(passages.Length);
        foreach (var passage in passages)
        {
            var title = reading.Shelf.Find(passage.Source)!.DisplayTitle;
            var number = book.Cite(CardText.Cut(CardText.OneLine(title), LongestSource), passage.Evidence.Block, CardText.Cut(passage.Evidence.Text, LongestSentence));
            if (number > cited.Count)
            {
                cited.Add(passage);
            }

            if (!numbers.Contains(number))
            {
                numbers.Add(number);
            }
        }

        return numbers.DrainToImmutable();
    }
}
