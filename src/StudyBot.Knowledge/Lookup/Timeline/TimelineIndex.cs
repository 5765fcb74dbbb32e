using System.Collections.Immutable;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Lookup.Timeline;

/// <summary>The dated events of a group in order of date, each with its other tellings.</summary>
internal sealed class TimelineIndex
{
    private static readonly KeptIndex<TimelineIndex> Indexes = new(known => new TimelineIndex(known));

    private readonly Lazy<TextIndex> bySentence;

    private TimelineIndex(GroupKnowledge known)
    {
        var richness = EventIndex.Of(known.Facts);
        var all = known.Facts.OfType<EventFact>().ToImmutableArray();
        Events = all.Length;
        Undated = [.. all.Where(e => e.Date is null)];
        var told = all.Where(e => e.Date is not null)
            .GroupBy(SameEvent.KeyOf, StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(richness.RichnessOf).ToList())
            .ToList();
        var differing = told
            .SelectMany(group => group)
            .Where(e => e.Place is not null)
            .GroupBy(e => (e.EventKind, NameForm.Fold(e.Place!.Value)))
            .Where(group => group.Select(e => e.Source).Distinct().Skip(1).Any())
            .SelectMany(Differences)
            .ToLookup(pair => pair.One.Id, pair => pair.Other);
        Entries =
        [
            .. told
                .Select(group => new TimelineEntry(group[0], [.. group.Skip(1)], [.. group.SelectMany(e => differing[e.Id]).DistinctBy(e => e.Id)]))
                .OrderBy(entry => entry.Event.Date!.Value.Earliest)
                .ThenByDescending(entry => entry.Event.Date!.Value.Latest)
                .ThenBy(entry => KindWords.RankOf(entry.Event.EventKind))
                .ThenBy(entry => entry.Event.Name.Value, StringComparer.Ordinal),
        ];
        bySentence = new(() => TextIndex.Of(Entries.Length, i => Tellings(Entries[i]).SelectMany(SentencesOf)));
        Names = new NamePool(Entries.SelectMany(Tellings).SelectMany(NamesOf));
    }

    public int Events { get; }

    public ImmutableArray<TimelineEntry> Entries { get; }

    public ImmutableArray<EventFact> Undated { get; }

    public NamePool Names { get; }

    /// <summary>The entries by the sentences that tell of them.</summary>
    public TextIndex BySentence => bySentence.Value;

    public static TimelineIndex Of(GroupKnowledge known) => Indexes.Of(known);

    public static IEnumerable<EventFact> Tellings(TimelineEntry entry) => entry.AlsoTold.Prepend(entry.Event);

    private static IEnumerable<(string? Text, byte Rank)> SentencesOf(EventFact fact) =>
        fact.More.Prepend(fact.Main).Select(evidence => ((string?)evidence.Text, (byte)0));

    private static IEnumerable<string> NamesOf(EventFact fact) =>
        fact.Participants.Select(p => p.Value.Name)
            .Concat(fact.WiderPlaces.Select(p => p.Value))
            .Concat(fact.Topics.Select(t => t.Value))
            .Concat(fact.Place is { } place ? [place.Value] : []);

    // Sorted by date, so that only neighbours are compared.
    private static IEnumerable<(EventFact One, EventFact Other)> Differences(IEnumerable<EventFact> events)
    {
        const int Neighbours = 8;
        var sorted = events.OrderBy(e => e.Date!.Value.Earliest).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(sorted.Count, i + Neighbours); j++)
            {
                if (SameEvent.DiffersOnDate(sorted[i], sorted[j]))
                {
                    yield return (sorted[i], sorted[j]);
                    yield return (sorted[j], sorted[i]);
                }
            }
        }
    }
}
