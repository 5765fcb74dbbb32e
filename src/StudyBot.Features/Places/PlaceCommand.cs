using StudyBot.Features.Access;
using StudyBot.Features.Naming;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Places;

/// <summary><c>/place NAME</c>: what the documents call a place, what took place there, and where they name it.</summary>
public sealed class PlaceCommand(SpaceGroups groups, FeaturePorts ports, KeptCards kept)
    : NamedCommand(groups, ports, kept, "place", "What happened at a place, and where it is named", "A country, a city or another place")
{
    private protected override NamedWords Words { get; } = new(
        "place",
        "Which place?",
        "a country, a city or another place",
        "No place in these documents is called",
        "No place in this group's documents has that name.",
        "You can try another spelling, or how the name begins.",
        "No places are known here yet: they come with the documents that are added.");

    private protected override NameIndex IndexOf(GroupKnowledge known) => NameIndex.Of(known.Names, NameKind.Place);

    private protected override async Task<IReadOnlyList<CitedLine>> LinesOfAsync(
        Reading reading,
        NamedThing thing,
        ThingFacts told,
        CancellationToken cancellationToken) =>
    [
        .. await NamedLines.NamesAsync(reading, thing, "Place", cancellationToken).ConfigureAwait(false),
        .. PartOf(thing, told.EventsThere),
        .. NamedLines.Events("Events there", told.EventsThere.Select(e => (e, EvidenceOf(e), false))),
        .. NamedLines.Events("Took part in", told.Events.Select(e => (e.Event, e.Part.Evidence, e.Part.IsEdited))),
        .. told.Quotes.Select(q => FactLines.Quote("Said", q, withSpeaker: false)),
        .. told.Positions.Select(p => FactLines.Position("Holds", p, withHolder: false)),
        .. NamedLines.Mentions(thing),
    ];

    // The wider place, where the text of an event gives one for this very place.
    private static IEnumerable<CitedLine> PartOf(NamedThing thing, IReadOnlyList<EventFact> events)
    {
        var names = thing.OtherNames.Prepend(thing.Name).Select(NameForm.Fold).ToHashSet(StringComparer.Ordinal);
        var wider = events
            .Where(e => e.Place is { } place && names.Contains(NameForm.Fold(place.Value)))
            .SelectMany(e => e.WiderPlaces.Where(w => !names.Contains(NameForm.Fold(w.Value))).Select(w => (e.Source, Place: w)))
            .DistinctBy(w => NameForm.Fold(w.Place.Value))
            .ToList();
        return wider.Count == 0
            ? []
            :
            [
                new CitedLine(
                    "Part of",
                    LineText.Of(string.Join("; ", wider.Select(w => w.Place.Value)), wider.Exists(w => w.Place.IsEdited)),
                    [.. wider.Select(w => new Passage(w.Source, w.Place.Evidence)).Distinct()]),
            ];
    }

    private static Evidence EvidenceOf(EventFact fact) => fact.Place?.Evidence ?? fact.Main;
}
