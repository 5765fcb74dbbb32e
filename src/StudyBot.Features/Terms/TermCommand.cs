using StudyBot.Features.Access;
using StudyBot.Features.Naming;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Terms;

/// <summary><c>/term NAME</c>: what a term means by the documents; of a body or an acronym, what it stands for and where it is named.</summary>
public sealed class TermCommand(SpaceGroups groups, FeaturePorts ports, KeptCards kept)
    : NamedCommand(groups, ports, kept, "term", "What a term, a body or an acronym means", "A term, an acronym, or the name of a body")
{
    private const int PassagesShown = 5;

    private protected override NamedWords Words { get; } = new(
        "term or body",
        "Which term?",
        "a term, an acronym, or the name of a body",
        "No term or body in these documents is called",
        "No term or body in this group's documents has that name.",
        "You can try its acronym, or another word of its name.",
        "No terms are known here yet: they come with the documents that are added.");

    private protected override NameIndex IndexOf(GroupKnowledge known) => NameIndex.OfBodiesAndTerms(known.Names, known.Facts);

    private protected override async Task<IReadOnlyList<CitedLine>> LinesOfAsync(
        Reading reading,
        NamedThing thing,
        ThingFacts told,
        CancellationToken cancellationToken) =>
    [
        .. told.Terms.Select(t => CitedLine.Listed("Meaning", LineText.Of(t.Definition.Value, t.Definition.IsEdited || t.Term.IsEdited), t.Source, t.Definition.Evidence, t.Main)),
        .. told.Terms
            .SelectMany(t => t.Aliases.Select(a => (t.Source, Alias: a)))
            .DistinctBy(a => NameForm.Fold(a.Alias.Value))
            .Select(a => CitedLine.Listed("Also", LineText.Of(a.Alias.Value, a.Alias.IsEdited), a.Source, a.Alias.Evidence)),
        .. await NamedLines.NamesAsync(reading, thing, "Full name", cancellationToken).ConfigureAwait(false),
        .. NamedLines.Events("Took part in", told.Events.Select(e => (e.Event, e.Part.Evidence, e.Part.IsEdited))),
        .. told.Quotes.Select(q => FactLines.Quote("Said", q, withSpeaker: false)),
        .. told.Positions.Select(p => FactLines.Position("Holds", p, withHolder: false)),
        .. NamedLines.Mentions(thing),
        .. told.Terms.Count == 0 ? [] : await FurtherAsync(reading, thing, cancellationToken).ConfigureAwait(false),
    ];

    // What the search finds counts only where the sentence has the term itself.
    private async Task<IEnumerable<CitedLine>> FurtherAsync(Reading reading, NamedThing thing, CancellationToken cancellationToken)
    {
        var names = thing.OtherNames.Prepend(thing.Name).Select(n => $" {NameForm.Fold(n)} ").ToList();
        var named = thing.In.Where(i => i.Entry.Sentences.Count > 0).Select(i => i.Source).ToHashSet();
        var found = await Ports.Passages.FindAsync(reading.Group, thing.Name, null, PassagesShown * 2, cancellationToken).ConfigureAwait(false);
        return PassageLines.Of(
            reading,
            "Named in",
            found.Passages.Where(p => !named.Contains(p.Source) && names.Any(n => $" {NameForm.Fold(p.Sentence.Text)} ".Contains(n, StringComparison.Ordinal))).Take(PassagesShown));
    }
}
