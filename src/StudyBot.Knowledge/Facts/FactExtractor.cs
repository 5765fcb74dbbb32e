using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Figures;
using StudyBot.Knowledge.Facts.Offices;
using StudyBot.Knowledge.Facts.Outcomes;
using StudyBot.Knowledge.Facts.Positions;
using StudyBot.Knowledge.Facts.Quotes;
using StudyBot.Knowledge.Facts.Terms;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Facts;

/// <summary>Makes the facts of a document of its sentences and mentions: events, then what they came to, their figures, what was said, and who held which office.</summary>
public static class FactExtractor
{
    /// <param name="mentions">Of every kind, in any order; each inside one sentence.</param>
    /// <param name="nestings">Places inside others, as the text has them.</param>
    /// <param name="progress">Told which share of the time it takes has gone, 0 to 1; the shares are those of a long text.</param>
    public static IReadOnlyList<Fact> Extract(
        SourceId source,
        Document document,
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<PersonEntry> people,
        IReadOnlyList<PlaceEntry> places,
        IReadOnlyList<OrganizationEntry> organizations,
        IReadOnlyList<PlaceNesting> nestings,
        Action<double> progress,
        CancellationToken cancellationToken)
    {
        var views = ViewsOf(document.Source, sentences, mentions, cancellationToken);
        Reach(0.15);
        var names = new NamesInText(people, places, organizations);
        var events = new EventFinder(document, names, nestings.ToLookup(n => n.Inner, n => n.Outer)).Find(
            views, share => Reach(0.15 + (0.42 * share)), cancellationToken);
        var ids = new FactIds(source, document.Source);
        var maker = new EventFactMaker(source, document.Source, ids);
        var facts = new List<Fact>();
        facts.AddRange(events.Merger.InOrder().Select(maker.Make));
        cancellationToken.ThrowIfCancellationRequested();
        facts.AddRange(new OutcomeFinder(source, ids).Find(events));
        cancellationToken.ThrowIfCancellationRequested();
        facts.AddRange(new FigureFinder(source, ids).Find(events));
        cancellationToken.ThrowIfCancellationRequested();
        facts.AddRange(new QuoteFinder(source, document.Source, ids, people, names).Find(events, cancellationToken));
        Reach(0.7);
        facts.AddRange(new OfficeFinder(source, ids, names).Find(events, cancellationToken));
        Reach(0.78);
        facts.AddRange(new PositionFinder(source, document, ids, people, names).Find(events, cancellationToken));
        Reach(0.88);
        facts.AddRange(new TermFinder(source, ids).Find(events.Readings, cancellationToken));
        return facts;

        void Reach(double share)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress(share);
        }
    }

    private static List<SentenceView> ViewsOf(SourceText source, IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions,
        CancellationToken cancellationToken)
    {
        var ordered = mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ToList();
        var views = new List<SentenceView>(sentences.Count);
        var next = 0;
        foreach (var sentence in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (next < ordered.Count && ordered[next].Span.Start < sentence.Span.Start)
            {
                next++;
            }

            var inside = new List<Mention>();
            while (next < ordered.Count && ordered[next].Span.Start < sentence.Span.End)
            {
                if (ordered[next].Span.Length > 0 && sentence.Span.Contains(ordered[next].Span))
                {
                    inside.Add(ordered[next]);
                }

                next++;
            }

            var isOpen = views.Count > 0 && views[^1].EndsQuoted && views[^1].Sentence.Block == sentence.Block;
            views.Add(new SentenceView(source, sentence, inside, isOpen));
        }

        return views;
    }
}
