using StudyBot.Features.Access;
using StudyBot.Features.Naming;
using StudyBot.Features.Passages;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.People;

/// <summary><c>/person NAME</c>: who somebody is by the documents, what they took part in, said and hold.</summary>
public sealed class PersonCommand(SpaceGroups groups, FeaturePorts ports, KeptCards kept)
    : NamedCommand(groups, ports, kept, Name, "Who somebody is, what they did and said", "A name, or a part of one")
{
    internal const string Name = "person";

    private protected override NamedWords Words { get; } = new(
        "person",
        "Which person?",
        "a name, or a part of one,",
        "Nobody in these documents is called",
        "Nobody in this group's documents has that name.",
        "You can try a surname, or how the name begins.",
        "Nobody is known here yet: people come with the documents that are added.");

    private protected override NameIndex IndexOf(GroupKnowledge known) => NameIndex.Of(known.Names, NameKind.Person);

    private protected override async Task<IReadOnlyList<CitedLine>> LinesOfAsync(
        Reading reading,
        NamedThing thing,
        ThingFacts told,
        CancellationToken cancellationToken) =>
    [
        .. await NamedLines.NamesAsync(reading, thing, "Name", cancellationToken).ConfigureAwait(false),
        .. OfficeLines.Of(reading, told.Offices),
        .. NamedLines.Events("Took part in", told.Events.Select(e => (e.Event, e.Part.Evidence, e.Part.IsEdited))),
        .. told.Quotes.Select(q => FactLines.Quote("Said", q, withSpeaker: false)),
        .. told.Positions.Select(p => FactLines.Position("Holds", p, withHolder: false)),
        .. NamedLines.Mentions(thing),
    ];
}
