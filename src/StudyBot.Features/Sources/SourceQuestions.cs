using System.Collections.Immutable;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.People;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Sources;

/// <summary>Lines that work as typed and that this very document answers: an event of it, somebody it names, itself.</summary>
internal static class SourceQuestions
{
    private const int LongestName = 40;

    // Not every event is found by its place alone, and not everybody by a name that nobody else has. Names are asked for: a place, a full name.
    private const int Tries = 10;

    public static async Task<ImmutableArray<string>> OfAsync(FeaturePorts ports, GroupId group, SourceSummary source, CancellationToken cancellationToken)
    {
        var (facts, names, sources) = await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false);
        var people = NameIndex.Of(names, NameKind.Person);

        var anEvent = EventLookup.Examples(facts, int.MaxValue)
            .Where(fact => fact.Source == source.Id)
            .Take(Tries)
            .Select(fact => CardText.OneLine(fact.Place?.Value ?? fact.Name.Value))
            .FirstOrDefault(name => Fits(name) && name.Any(char.IsUpper) && EventLookup.Find(facts, name) is EventMatches.OneBest best && best.Event.Source == source.Id);
        var somebody = people.ByMentions
            .Where(person => person.In.Any(i => i.Source == source.Id))
            .Take(Tries)
            .Select(person => CardText.OneLine(person.Name))
            .OrderByDescending(name => name.Contains(' ', StringComparison.Ordinal))
            .FirstOrDefault(name => Fits(name) && people.Find(name) is NameMatches.OneBest { Quality: NameMatchQuality.Words });
        return
        [
            .. new[]
            {
                anEvent is null ? null : LineToType.Of(SummitCommand.Name, anEvent),
                somebody is null ? null : LineToType.Of(PersonCommand.Name, somebody),
                LineToType.Of(SourcesCommand.Name, SourcesCommand.TitleToType(source, sources) ?? ""),
            }.OfType<string>(),
        ];
    }

    private static bool Fits(string name) => name.Length is > 0 and <= LongestName && !name.Contains(':', StringComparison.Ordinal);
}
