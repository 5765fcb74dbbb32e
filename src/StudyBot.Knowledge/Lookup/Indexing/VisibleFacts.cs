using System.Runtime.CompilerServices;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>Facts without what only a hidden passage says: of a sentence that nobody is to read, nothing is shown and nothing is completed.</summary>
public static class VisibleFacts
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, Seen> Known = [];

    /// <summary>The same list where nothing is hidden; else the same shorter one as long as neither list changes.</summary>
    public static IReadOnlyList<Fact> Of(IReadOnlyList<Fact> facts, IReadOnlyList<(SourceId Source, TextSpan Span)> hidden)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(hidden);
        if (hidden.Count == 0)
        {
            return facts;
        }

        if (Known.TryGetValue(facts, out var before) && before.Hidden.SequenceEqual(hidden))
        {
            return before.Facts;
        }

        var spans = hidden.ToLookup(h => h.Source, h => h.Span);
        var seen = new Seen([.. hidden], [.. facts.Select(fact => spans.Contains(fact.Source) ? Without(fact, [.. spans[fact.Source]]) : fact).OfType<Fact>()]);
        Known.AddOrUpdate(facts, seen);
        return seen.Facts;
    }

    private static Fact? Without(Fact fact, TextSpan[] hidden)
    {
        bool IsHidden(Evidence? evidence) => evidence is not null && hidden.Any(h => h.Overlaps(evidence.Span));

        return fact switch
        {
            _ when IsHidden(fact.Main) => null,

            // The words go on in the sentences that follow.
            QuoteFact quote when quote.More.Any(IsHidden) || quote.Parts.Any(p => hidden.Any(h => h.Overlaps(p.Span))) => null,
            QuoteFact quote when IsHidden(quote.Speaker?.Evidence) => quote with { Speaker = null, More = Rest(quote) },
            PositionFact position when IsHidden(position.Words.Evidence) || IsHidden(position.Holder.Evidence) => null,
            EventFact happened when IsHidden(happened.Name.Evidence) => null,
            EventFact happened => happened with
            {
                Date = IsHidden(happened.Date?.Evidence) ? null : happened.Date,
                Place = IsHidden(happened.Place?.Evidence) ? null : happened.Place,
                WiderPlaces = [.. happened.WiderPlaces.Where(p => !IsHidden(p.Evidence))],
                Participants = [.. happened.Participants.Where(p => !IsHidden(p.Evidence))],
                Topics = [.. happened.Topics.Where(t => !IsHidden(t.Evidence))],
                More = Rest(happened),
            },
            OutcomeFact outcome when IsHidden(outcome.Words.Evidence) => null,
            FigureFact figure when IsHidden(figure.Number.Evidence) || IsHidden(figure.Counted.Evidence) => null,
            OfficeFact office when IsHidden(office.Person.Evidence) || IsHidden(office.Office.Evidence) => null,
            OfficeFact office when IsHidden(office.AsOf?.Evidence) => office with { AsOf = null },
            TermFact term when IsHidden(term.Term.Evidence) || IsHidden(term.Definition.Evidence) => null,
            TermFact term => term with { Aliases = [.. term.Aliases.Where(a => !IsHidden(a.Evidence))] },
            _ => fact,
        };

        IReadOnlyList<Evidence> Rest(Fact told) => [.. told.More.Where(e => !IsHidden(e))];
    }

    private sealed record Seen(IReadOnlyList<(SourceId Source, TextSpan Span)> Hidden, IReadOnlyList<Fact> Facts);
}
