using System.Collections.Immutable;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What one extraction gives that another did not, by kinds that members know.</summary>
internal sealed record FactChanges(ImmutableArray<KindChanges> Kinds)
{
    private const int LongestName = 60;

    public bool IsEmpty => Kinds.All(kind => kind.IsEmpty);

    /// <param name="facts">Those after, as the group is to see them.</param>
    public static FactChanges Between(Extracted before, Extracted after, IEnumerable<Fact> facts)
    {
        var (old, now) = (before.Facts.ToLookup(KindOf), facts.ToLookup(KindOf));
        return new FactChanges(
        [
            Of("event", "events", old[typeof(EventFact)], now[typeof(EventFact)]),
            OfPeople(before, after),
            Of("quote", "quotes", old[typeof(QuoteFact)], now[typeof(QuoteFact)]),
            Of("outcome", "outcomes", old[typeof(OutcomeFact)], now[typeof(OutcomeFact)]),
            Of("other fact", "other facts", old[typeof(Fact)], now[typeof(Fact)]),
        ]);
    }

    private static Type KindOf(Fact fact) => fact is EventFact or QuoteFact or OutcomeFact ? fact.GetType() : typeof(Fact);

    private static KindChanges OfPeople(Extracted before, Extracted after)
    {
        var (old, now) = (NamesOf(before), NamesOf(after));
        return new KindChanges("person", "people", [.. now.Except(old, StringComparer.Ordinal)], [], [.. old.Except(now, StringComparer.Ordinal)]);

        static List<string> NamesOf(Extracted extracted) => [.. extracted.People.Select(person => CardText.OneLine(person.Name)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The same sentence that says the same is no change, wherever it stands; the same thing told otherwise is one.</summary>
    private static KindChanges Of(string one, string many, IEnumerable<Fact> before, IEnumerable<Fact> after)
    {
        var old = before.ToList();
        var added = new List<Fact>();
        foreach (var fact in after)
        {
            if (old.FindIndex(was => Key(was) == Key(fact) && Said(was) == Said(fact)) is var same and >= 0)
            {
                old.RemoveAt(same);
            }
            else
            {
                added.Add(fact);
            }
        }

        var changed = new List<Fact>();
        foreach (var fact in added)
        {
            if (old.FindIndex(was => Key(was) == Key(fact) || Sentence(was) == Sentence(fact)) is var told and >= 0)
            {
                old.RemoveAt(told);
                changed.Add(fact);
            }
        }

        return new KindChanges(one, many, [.. added.Except(changed).Select(Name)], [.. changed.Select(Name)], [.. old.Select(Name)]);
    }

    private static string Key(Fact fact) => $"{fact.Kind}/{FactKey.Of(fact.Source, fact.Id)}";

    private static string Sentence(Fact fact) => $"{fact.Kind}/{PlainWords.Line(fact.Main.Text)}";

    private static string Said(Fact fact) => fact switch
    {
        EventFact told => $"{Sentence(fact)}/{told.Name.Value}/{told.Date?.Value.Iso}/{told.Place?.Value}",
        QuoteFact quote => $"{quote.Words}/{quote.Speaker?.Value}",
        OutcomeFact outcome => $"{Sentence(fact)}/{outcome.Words.Value}",
        _ => Sentence(fact),
    };

    private static string Name(Fact fact) => fact switch
    {
        EventFact told => EventTitle.WithDate(told, LongestName),
        QuoteFact quote => $"“{CardText.Cut(CardText.OneLine(quote.Words), LongestName)}”",
        OutcomeFact outcome => CardText.Cut(CardText.OneLine(outcome.Words.Value), LongestName),
        _ => $"“{CardText.Cut(CardText.OneLine(fact.Main.Text), LongestName)}”",
    };
}
