using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>
/// The facts of one list by whom, where or what they name, source by source: a name stands for what its own source means by it. Made once for each
/// list and kept as long as the list lives.
/// </summary>
internal sealed class FactsByName
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, FactsByName> Indexes = [];

    private readonly ILookup<string, int> numbers;
    private readonly IReadOnlyList<Fact> facts;

    private FactsByName(IReadOnlyList<Fact> facts)
    {
        this.facts = facts;
        var words = new NameWords();
        numbers = facts
            .SelectMany((fact, number) => NamesIn(fact).Distinct(StringComparer.Ordinal).Select(name => (Name: words.Fold(name), number)))
            .ToLookup(n => n.Name, n => n.number, StringComparer.Ordinal);
    }

    public static FactsByName Of(IReadOnlyList<Fact> facts) => Indexes.GetValue(facts, list => new FactsByName(list));

    /// <summary>In the order of the facts, each once.</summary>
    public ImmutableArray<Fact> Of(NamedThing thing) =>
    [
        .. thing.Meaning.Names
            .SelectMany(name => numbers[name].Where(number => thing.Meaning.BySource.Contains((facts[number].Source, name))))
            .Distinct()
            .Order()
            .Select(number => facts[number]),
    ];

    private static IEnumerable<string> NamesIn(Fact fact) => fact switch
    {
        OfficeFact office => [office.Person.Value],
        QuoteFact { Speaker: { } speaker } => [speaker.Value],
        PositionFact position => [position.Holder.Value],
        TermFact term => [term.Term.Value],
        EventFact told =>
        [
            .. told.Participants.Select(p => p.Value.Name),
            .. told.WiderPlaces.Select(p => p.Value),
            .. told.Place is { } place ? [place.Value] : Array.Empty<string>(),
        ],
        _ => [],
    };
}
