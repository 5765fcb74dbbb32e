using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>Lines that work as typed, made of what the group's own documents hold.</summary>
internal static class EventExamples
{
    private const int Most = 3;

    // So many are tried for each that is wanted: not every event is found by its place alone.
    private const int Tries = 5;

    // A list of facts stays the same as long as nothing changed, and so do its examples.
    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, StrongBox<ImmutableArray<string>>> Known = [];

    /// <summary>At most three, of the events that most is told of; none where nothing is known.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<Fact> facts) => Known.GetValue(facts, list => new(Make(list))).Value;

    private static ImmutableArray<string> Make(IReadOnlyList<Fact> facts) =>
    [
        .. EventLookup.Examples(facts, Most * Tries)
            .Select(fact => CardText.OneLine(fact.Place?.Value ?? fact.Name.Value))
            .Where(name => name.Length is > 0 and <= 40)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => EventLookup.Find(facts, name) is EventMatches.OneBest)
            .Take(Most)
            .Select(name => $"/{SummitCommand.Name} {name}"),
    ];
}
