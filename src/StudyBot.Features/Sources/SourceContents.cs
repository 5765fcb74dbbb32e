using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Sources;

/// <summary>What came out of a document, counted as a group sees it: without what its moderators hid.</summary>
internal sealed record SourceContents(int Events, int People, int Places, int Quotes, int Positions, int Terms)
{
    /// <summary>For each of the sources, also for one in which nothing was found.</summary>
    public static async Task<IReadOnlyDictionary<SourceId, SourceContents>> OfAsync(
        FeaturePorts ports, GroupId group, IEnumerable<SourceId> sources, CancellationToken cancellationToken)
    {
        var wanted = sources.ToHashSet();
        var facts = (await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false))
            .Where(fact => wanted.Contains(fact.Source))
            .ToLookup(fact => fact.Source);
        var names = (await ports.Names.ListAsync(group, cancellationToken).ConfigureAwait(false))
            .Where(named => wanted.Contains(named.Source))
            .ToLookup(named => named.Source, named => named.Names);
        return wanted.ToDictionary(source => source, source => Of([.. facts[source]], [.. names[source].SelectMany(n => n)]));
    }

    /// <summary>Outcomes, figures and offices belong to what is counted.</summary>
    public bool IsEmpty => this is (0, 0, 0, 0, 0, 0);

    /// <summary>"39 paragraphs, 12 events, 9 people, 8 quotes".</summary>
    public string After(string what) => IsEmpty ? what : $"{what}, {this}";

    /// <summary>"12 events, 9 people, 8 quotes"; empty where nothing was found.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        Said(Events, "event", "events"),
        Said(People, "person", "people"),
        Said(Places, "place", "places"),
        Said(Quotes, "quote", "quotes"),
        Said(Positions, "position", "positions"),
        Said(Terms, "term", "terms"),
    }.OfType<string>());

    private static SourceContents Of(IReadOnlyList<Fact> facts, IReadOnlyList<NamedEntry> names) => new(
        facts.OfType<EventFact>().Count(),
        names.Count(n => n.Kind == NameKind.Person),
        names.Count(n => n.Kind == NameKind.Place),
        facts.OfType<QuoteFact>().Count(),
        facts.OfType<PositionFact>().Count(),
        facts.OfType<TermFact>().Count());

    private static string? Said(int count, string one, string many) => count == 0 ? null : Counted.Of(count, one, many);
}
