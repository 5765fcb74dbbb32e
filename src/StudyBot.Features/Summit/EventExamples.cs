using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>Lines that work as typed, made of what the group's own documents hold.</summary>
internal static class EventExamples
{
    // So many are tried for each that is wanted: not every event is found by its place alone.
    private const int Tries = 5;

    public static IReadOnlyList<string> Of(IReadOnlyList<Fact> facts, int atMost) =>
    [
        .. EventLookup.Examples(facts, atMost * Tries)
            .Select(fact => CardText.OneLine(fact.Place?.Value ?? fact.Name.Value))
            .Where(name => name.Length is > 0 and <= 40)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => EventLookup.Find(facts, name) is EventMatches.OneBest)
            .Take(atMost)
            .Select(name => $"/{SummitCommand.Name} {name}"),
    ];
}
