using System.Collections.Immutable;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Lookup.Positions;

/// <summary>The positions of a group by who holds them and what they say.</summary>
internal sealed class PositionIndex
{
    // Whoever is named is asked for as holder only where nobody says the name.
    private const byte HolderRank = 1;

    private static readonly KeptIndex<PositionIndex> Indexes = new(known => new PositionIndex(known));

    private PositionIndex(GroupKnowledge known)
    {
        var order = known.NewestFirst();
        var events = known.Facts.OfType<EventFact>().ToLookup(e => e.Id);
        Positions =
        [
            .. known.Facts.OfType<PositionFact>()
                .OrderBy(p => order.GetValueOrDefault(p.Source, int.MaxValue))
                .GroupBy(p => (NameKey.Of(p.Holder.Value), string.Join(' ', PlainWord.Of(p.Words.Value))))
                .Select(told => new FoundPosition(told.First(), [.. told.DistinctBy(p => p.Source).Skip(1)])),
        ];
        Keys = [.. Positions.Select(p => NameKey.Of(p.Position.Holder.Value))];
        HolderNames = Positions
            .GroupBy(p => NameKey.Of(p.Position.Holder.Value), p => p.Position.Holder.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.CountBy(name => name, StringComparer.Ordinal).MaxBy(c => c.Value).Key, StringComparer.Ordinal);
        Words = TextIndex.Of(Positions.Length, i => TextsOf(Positions[i].Position, events[Positions[i].Position.Event ?? default].FirstOrDefault()));
        Holders = new NamePool(Positions.Select(p => p.Position.Holder.Value));
        Topics = new NamePool(Positions.SelectMany(p => p.Position.Topics).Select(t => t.Value));
    }

    /// <summary>Newest source first.</summary>
    public ImmutableArray<FoundPosition> Positions { get; }

    /// <summary>Of each position the key of its holder.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>By key, as it is written most.</summary>
    public IReadOnlyDictionary<string, string> HolderNames { get; }

    public TextIndex Words { get; }

    public NamePool Holders { get; }

    public NamePool Topics { get; }

    public static PositionIndex Of(GroupKnowledge known) => Indexes.Of(known);

    /// <summary>What a position is found by: its words and topics, the event that is judged, its holder, the sentence.</summary>
    public static IEnumerable<(string? Text, byte Rank)> TextsOf(PositionFact fact, EventFact? judged)
    {
        foreach (var topic in fact.Topics)
        {
            yield return (topic.Value, 0);
        }

        yield return (fact.Words.Value, 0);
        yield return (judged?.Name.Value, 0);
        yield return (judged?.Place?.Value, 0);
        yield return (fact.Holder.Value, HolderRank);
        yield return (fact.Main.Text, 2);
    }
}
