using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>What the sources tell of one person, place, body or term.</summary>
/// <param name="Offices">Newest first.</param>
/// <param name="Events">Those that it took part in, each with what says so; newest first, undated last.</param>
/// <param name="EventsThere">Those that took place there, or in a part of it; in the same order.</param>
/// <param name="Quotes">What it said, in the order of the facts.</param>
/// <param name="Positions">What it holds, in the order of the facts.</param>
/// <param name="Terms">The explanations of it, in the order of the facts.</param>
public sealed record ThingFacts(
    IReadOnlyList<OfficeFact> Offices,
    IReadOnlyList<(EventFact Event, Cited<Participant> Part)> Events,
    IReadOnlyList<EventFact> EventsThere,
    IReadOnlyList<QuoteFact> Quotes,
    IReadOnlyList<PositionFact> Positions,
    IReadOnlyList<TermFact> Terms)
{
    /// <param name="facts">A list as a fact store gives it; it is indexed once and must not change afterwards.</param>
    public static ThingFacts Of(IReadOnlyList<Fact> facts, NamedThing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        var words = new NameWords();
        var found = FactsByName.Of(facts).Of(thing);
        return new ThingFacts(
            [.. found.OfType<OfficeFact>().OrderByDescending(o => o.AsOf?.Value.Earliest ?? NodaTime.LocalDate.MinIsoValue)],
            [.. NewestFirst(found).SelectMany(e => e.Participants.Where(p => Means(e, p.Value.Name)).Take(1).Select(p => (e, p)))],
            [.. NewestFirst(found).Where(e => e.WiderPlaces.Select(p => p.Value).Append(e.Place?.Value).Any(p => Means(e, p)))],
            [.. found.OfType<QuoteFact>()],
            [.. found.OfType<PositionFact>()],
            [.. found.OfType<TermFact>()]);

        bool Means(EventFact fact, string? name) => name is not null && thing.Meaning.BySource.Contains((fact.Source, words.Fold(name)));
    }

    private static IEnumerable<EventFact> NewestFirst(IEnumerable<Fact> facts) =>
        facts.OfType<EventFact>().OrderByDescending(e => e.Date?.Value.Earliest ?? NodaTime.LocalDate.MinIsoValue);
}
