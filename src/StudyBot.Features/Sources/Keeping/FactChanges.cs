using System.Collections.Immutable;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What one extraction gives that another did not, by kinds that members know.</summary>
internal sealed record FactChanges(ImmutableArray<KindChanges> Kinds)
{
    private const int LongestName = 60;

    public bool IsEmpty => Kinds.All(kind => kind.IsEmpty);

    /// <param name="facts">Those after, as the group is to see them.</param>
    public static FactChanges Between(Extracted before, Extracted after, IEnumerable<Fact> facts, CancellationToken cancellationToken)
    {
        var (old, now) = (before.Facts.ToLookup(KindOf), facts.ToLookup(KindOf));
        return new FactChanges(
        [
            Of("event", "events", Compared(typeof(EventFact))),
            OfPeople(before, after),
            Of("quote", "quotes", Compared(typeof(QuoteFact))),
            Of("outcome", "outcomes", Compared(typeof(OutcomeFact))),
            Of("other fact", "other facts", Compared(typeof(Fact))),
        ]);

        FactComparison Compared(Type kind) => FactComparison.Between(old[kind], now[kind], cancellationToken);
    }

    private static Type KindOf(Fact fact) => fact is EventFact or QuoteFact or OutcomeFact ? fact.GetType() : typeof(Fact);

    private static KindChanges OfPeople(Extracted before, Extracted after)
    {
        var (old, now) = (NamesOf(before), NamesOf(after));
        return new KindChanges("person", "people", [.. now.Except(old, StringComparer.Ordinal)], [], [.. old.Except(now, StringComparer.Ordinal)]);

        static List<string> NamesOf(Extracted extracted) => [.. extracted.People.Select(person => CardText.OneLine(person.Name)).Distinct(StringComparer.Ordinal)];
    }

    private static KindChanges Of(string one, string many, FactComparison compared) =>
        new(one, many, [.. compared.Added.Select(Name)], [.. compared.Changed.Select(Name)], [.. compared.Lost.Select(Name)]);

    private static string Name(Fact fact) => fact switch
    {
        EventFact told => EventTitle.WithDate(told, LongestName),
        QuoteFact quote => $"“{CardText.Cut(CardText.OneLine(quote.Words), LongestName)}”",
        OutcomeFact outcome => CardText.Cut(CardText.OneLine(outcome.Words.Value), LongestName),
        _ => $"“{CardText.Cut(CardText.OneLine(fact.Main.Text), LongestName)}”",
    };
}
