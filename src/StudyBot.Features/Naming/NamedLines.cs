using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Naming;

/// <summary>The lines that every named thing has: its names, what it took part in, and where else it is named.</summary>
internal static class NamedLines
{
    private const int SourcesReadForNames = 2;
    private const int OtherNamesShown = 6;

    /// <summary>The fullest name, and the others, each with a sentence that has it; those that no sentence read has are left out.</summary>
    public static async Task<ImmutableArray<CitedLine>> NamesAsync(Reading reading, NamedThing thing, string label, CancellationToken cancellationToken)
    {
        var wanted = thing.OtherNames.Where(n => !IsNested(n, thing.Name)).Take(OtherNamesShown).Prepend(thing.Name).ToList();
        var found = new Dictionary<string, Passage>(StringComparer.Ordinal);
        var own = thing.In.OrderByDescending(i => i.Entry.Name == thing.Name).Where(i => i.Entry.Sentences.Count > 0);
        foreach (var named in own.Take(SourcesReadForNames))
        {
            if (await reading.SentencesAsync(named.Source, cancellationToken).ConfigureAwait(false) is not { } source)
            {
                continue;
            }

            foreach (var index in named.Entry.Sentences.Where(i => i < source.Sentences.Count))
            {
                var passage = new Passage(named.Source, source.EvidenceOf(index));
                var words = CardText.OneLine(passage.Evidence.Text);
                foreach (var name in wanted.Where(n => !found.ContainsKey(n) && words.Contains(CardText.OneLine(n), StringComparison.Ordinal) && reading.May(passage)))
                {
                    found.Add(name, passage);
                }

                if (found.Count == wanted.Count)
                {
                    break;
                }
            }
        }

        var others = wanted.Skip(1).Where(found.ContainsKey).ToList();
        return
        [
            .. found.TryGetValue(thing.Name, out var first) ? [new CitedLine(label, LineText.Of(thing.Name), [first])] : Array.Empty<CitedLine>(),
            .. others.Count == 0
                ? Array.Empty<CitedLine>()
                : [new CitedLine("Also", LineText.Of(string.Join("; ", others)), [.. others.Select(n => found[n]).Distinct()])],
        ];
    }

    /// <summary>Events one a line; what several sources tell of one event stands together.</summary>
    public static IEnumerable<CitedLine> Events(string label, IEnumerable<(EventFact Event, Evidence Evidence, bool IsEdited)> events) => events
        .GroupBy(e => EventChoiceCard.Line(e.Event), StringComparer.Ordinal)
        .Select(same => new CitedLine(
            label,
            LineText.Of(same.Key, same.Any(e => e.IsEdited || IsEdited(e.Event))),
            [.. same.Select(e => new Passage(e.Event.Source, e.Evidence)).Distinct()],
            LineForm.Listed));

    /// <summary>The paragraphs that name it, a source a line.</summary>
    public static IEnumerable<CitedLine> Mentions(NamedThing thing) => thing.In
        .GroupBy(i => i.Source)
        .Select(same => new PlacesInText(same.Key, SentencesOf([.. same])))
        .Where(places => places.Sentences.Length > 0)
        .Select(places => new CitedLine("Named in", RichText.Empty, [], LineForm.Listed) { Places = places });

    private static ImmutableArray<int> SentencesOf(NamedIn[] entries) =>
        entries is [var only] ? [.. only.Entry.Sentences] : [.. entries.SelectMany(i => i.Entry.Sentences).Distinct().Order()];

    private static bool IsEdited(EventFact fact) => fact.Name.IsEdited || fact.Date is { IsEdited: true } || fact.Place is { IsEdited: true };

    // "Abe" tells nothing that "Abe Shinzo" does not.
    private static bool IsNested(string other, string name) => NameForm.Words(name) is var words && NameForm.Words(other).All(words.Contains);
}
