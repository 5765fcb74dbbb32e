using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>The card of one event: every line with the numbers of the sentences that say it.</summary>
internal static class SummitCard
{
    private const int LinesOnAPage = 14;
    public const int OthersShown = 3;
    private const int LongestLabel = 60;
    private const int LongestSource = 120;

    /// <param name="sources">Of everything the card shows; what has none is left out, since it could not be cited.</param>
    /// <param name="hidden">Passages of the group that are not to be read.</param>
    /// <param name="name">The name that was asked for, with which the list of all that fits opens.</param>
    public static Card Show(
        Dossier dossier,
        IReadOnlyDictionary<SourceId, SourceSummary> sources,
        IReadOnlyList<(SourceId Source, TextSpan Span)> hidden,
        UserId asker,
        int page = 0,
        IReadOnlyList<EventFact>? alsoThere = null,
        NameMatch? match = null,
        string name = "")
    {
        var fact = dossier.Event;
        if (!sources.TryGetValue(fact.Source, out var source))
        {
            return EventChoiceCard.Gone();
        }

        var all = EventLines.Of(dossier, source, hidden).Where(l => l.Passages.All(p => sources.ContainsKey(p.Source))).ToImmutableArray();
        if (all.IsEmpty)
        {
            return EventChoiceCard.Gone();
        }

        var pages = Math.Max(1, (all.Length + LinesOnAPage - 1) / LinesOnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        var lines = all.Skip(page * LinesOnAPage).Take(LinesOnAPage).ToImmutableArray();
        var others = (alsoThere ?? []).Where(e => sources.ContainsKey(e.Source) && !new Passage(e.Source, e.Main).IsAmong(hidden)).Take(OthersShown).ToImmutableArray();

        var book = new CitationBook();
        ImmutableArray<CardPart> parts = [.. PartsOf(lines, book, sources), .. OthersOf(others, book, sources)];
        return new Card(EventTitle.Of(fact))
        {
            Subtitle = Subtitle(fact, match, name, page, pages) is { } subtitle ? RichText.FromString(subtitle) : null,
            Parts = parts,
            Citations = book.Citations,
            Controls = ControlsOf(fact, all, lines, others, (alsoThere?.Count ?? 0) > others.Length, (page, pages), asker, name),
        };
    }

    private static IEnumerable<CardPart> PartsOf(
        ImmutableArray<EventLine> lines,
        CitationBook book,
        IReadOnlyDictionary<SourceId, SourceSummary> sources)
    {
        for (var first = 0; first < lines.Length;)
        {
            var last = first;
            while (lines[first].IsListed && last + 1 < lines.Length && lines[last + 1].Label == lines[first].Label)
            {
                last++;
            }

            var items = lines[first..(last + 1)].Select(l => new CitedText(l.Text, CiteAll(book, l.Passages, sources))).ToImmutableArray();
            yield return lines[first].IsListed
                ? new FieldList(lines[first].Label, items)
                : new Field(lines[first].Label, items[0].Text, items[0].Citations);
            first = last + 1;
        }
    }

    private static IEnumerable<CardPart> OthersOf(
        ImmutableArray<EventFact> others,
        CitationBook book,
        IReadOnlyDictionary<SourceId, SourceSummary> sources)
    {
        if (others.Length > 0)
        {
            yield return new FieldList(
                "Also there",
                [.. others.Select(e => new CitedText(EventChoiceCard.Line(e), CiteAll(book, [new Passage(e.Source, e.Main)], sources)))]);
        }
    }

    private static ImmutableArray<int> CiteAll(CitationBook book, ImmutableArray<Passage> passages, IReadOnlyDictionary<SourceId, SourceSummary> sources) =>
        [.. passages.Select(p => book.Cite(CardText.Cut(CardText.OneLine(sources[p.Source].DisplayTitle), LongestSource), p.Evidence.Block, p.Evidence.Text))];

    private static string? Subtitle(EventFact fact, NameMatch? match, string name, int page, int pages) => match switch
    {
        _ when page > 0 => $"Page {page + 1} of {pages}",
        { Quality: NameMatchQuality.Spelling } => $"No event is called “{CardText.Short(name)}”; showing {CardText.OneLine(match.ReadAs)}.",
        { IsKindAsAsked: false } => $"None of that kind fits “{CardText.Short(name)}”; this is {A(KindText.Of(fact.EventKind))}.",
        { Quality: NameMatchQuality.Start } => $"Showing what “{CardText.Short(name)}” is the start of: {CardText.OneLine(match.ReadAs)}.",
        _ => null,
    };

    private static string A(string kind) => kind.ToLowerInvariant() is var noun && "aeiou".Contains(noun[0], StringComparison.Ordinal)
        ? $"an {noun}"
        : noun is "talks" ? noun : $"a {noun}";

    private static ImmutableArray<CardControl> ControlsOf(
        EventFact fact,
        ImmutableArray<EventLine> all,
        ImmutableArray<EventLine> shown,
        ImmutableArray<EventFact> others,
        bool hasMore,
        (int Number, int Count) page,
        UserId asker,
        string name)
    {
        var controls = ImmutableArray.CreateBuilder<CardControl>();
        var passages = EventLines.PassagesOf(all);
        var first = passages.IndexOf(shown[0].Passages[0]);
        controls.Add(new Button(passages.Length == 1 ? "Show the passage" : "Show the passages", EventActions.ToPassage(fact, first)));
        if (page.Number > 0)
        {
            controls.Add(new Button("Previous page", EventActions.ToPage(fact, page.Number - 1, asker)));
        }

        if (page.Number + 1 < page.Count)
        {
            controls.Add(new Button("Next page", EventActions.ToPage(fact, page.Number + 1, asker)));
        }

        controls.AddRange(others.Select(e => new Button(EventTitle.WithDate(e, LongestLabel), EventActions.ToOpen(e))));
        if (hasMore && name.Length > 0)
        {
            controls.Add(new Button("All that fit", EventActions.ToList(name)));
        }

        return controls.ToImmutable();
    }
}
