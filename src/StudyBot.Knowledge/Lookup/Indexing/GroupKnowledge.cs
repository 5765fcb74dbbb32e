using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>
/// What a group may read, as its stores list it. Each list is the same object as long as nothing changed, so that what is made of them is made
/// once.
/// </summary>
/// <param name="Facts">Without what a moderator hid (<see cref="VisibleFacts"/>).</param>
/// <param name="Names">Without those that only hidden passages have (<see cref="VisibleNames"/>).</param>
public sealed record GroupKnowledge(IReadOnlyList<Fact> Facts, IReadOnlyList<SourceNames> Names, IReadOnlyList<SourceSummary> Sources)
{
    /// <summary>When a document was written, else published; null where it does not say.</summary>
    public static CivilDate? DateOf(SourceSummary source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Info.Written ?? source.Info.Published;
    }

    /// <summary>The sources in the order in which members read them: newest first, undated last, else by the time they came.</summary>
    internal Dictionary<SourceId, int> NewestFirst() => Sources
        .OrderByDescending(s => DateOf(s)?.Latest ?? NodaTime.LocalDate.MinIsoValue)
        .ThenByDescending(s => s.AddedAt)
        .Select((source, rank) => (source.Id, rank))
        .ToDictionary();
}
