using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// The events of one list of facts, by the words they can be found by. Made once for each list and kept as long as the list lives: stores
/// give the same list as long as nothing changed.
/// </summary>
internal sealed class EventIndex
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, EventIndex> Indexes = [];

    private readonly ImmutableArray<EventFact> events;
    private readonly Posting[][] postings;
    private readonly (byte Name, byte Place)[] telling;
    private readonly ILookup<FactId, OutcomeFact> outcomes;
    private readonly ILookup<FactId, FigureFact> figures;
    private readonly ILookup<FactId, QuoteFact> quotes;
    private readonly ILookup<FactId, PositionFact> positions;
    private readonly ConcurrentBag<EventMarks> marks = [];
    private readonly Lazy<Dictionary<string, EventFact>> byDigest;
    private readonly Lazy<ImmutableArray<EventFact>> byRichness;

    private EventIndex(IReadOnlyList<Fact> facts)
    {
        // Newest first, undated last: the order among equals.
        events = [.. facts.OfType<EventFact>().OrderByDescending(e => e.Date?.Value.Earliest ?? NodaTime.LocalDate.MinIsoValue)];
        outcomes = facts.OfType<OutcomeFact>().Where(o => o.Event is not null).ToLookup(o => o.Event!.Value);
        figures = facts.OfType<FigureFact>().Where(f => f.Event is not null).ToLookup(f => f.Event!.Value);
        quotes = facts.OfType<QuoteFact>().Where(q => q.Event is not null).ToLookup(q => q.Event!.Value);
        positions = facts.OfType<PositionFact>().Where(p => p.Event is not null).ToLookup(p => p.Event!.Value);
        var places = new Dictionary<string, Dictionary<int, EventField>>(StringComparer.Ordinal);
        for (var i = 0; i < events.Length; i++)
        {
            foreach (var (word, field) in EventWords.Of(events[i], outcomes[events[i].Id]))
            {
                ref var fields = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _);
                fields ??= [];
                fields[i] = fields.GetValueOrDefault(i) | field;
            }
        }

        Words = new Vocabulary(places.Keys);
        postings = new Posting[Words.Count][];
        for (var number = 0; number < Words.Count; number++)
        {
            postings[number] = [.. places[Words[number]].OrderBy(p => p.Key).Select(p => new Posting(p.Key, p.Value))];
        }

        telling =
        [
            .. events.Select(e => (Clamp(EventWords.CountTelling(e.Name.Value)), Clamp(EventWords.CountTelling(e.Place?.Value)))),
        ];
        byDigest = new(() =>
        {
            var found = new Dictionary<string, EventFact>(StringComparer.Ordinal);
            foreach (var fact in events)
            {
                found.TryAdd(fact.Id.Digest, fact);
            }

            return found;
        });
        byRichness = new(() => [.. events.OrderBy(e => KindWords.RankOf(e.EventKind)).ThenByDescending(RichnessOf)]);
    }

    public Vocabulary Words { get; }

    public ImmutableArray<EventFact> Events => events;

    /// <summary>Summits first, and among them those of which most is told.</summary>
    public ImmutableArray<EventFact> ByRichness => byRichness.Value;

    public static EventIndex Of(IReadOnlyList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Indexes.GetValue(facts, list => new EventIndex(list));
    }

    public IEnumerable<OutcomeFact> OutcomesOf(FactId id) => outcomes[id];

    public IEnumerable<FigureFact> FiguresOf(FactId id) => figures[id];

    public IEnumerable<QuoteFact> QuotesOf(FactId id) => quotes[id];

    public IEnumerable<PositionFact> PositionsOf(FactId id) => positions[id];

    public EventFact? FindByDigest(string digest) => byDigest.Value.GetValueOrDefault(digest);

    /// <summary>In the order of the events.</summary>
    public ReadOnlySpan<Posting> PostingsOf(int word) => postings[word];

    /// <summary>Whether an event has a word.</summary>
    public bool Has(string word, int number) =>
        Words.Find(word) is { } found && postings[found].AsSpan().BinarySearch(new Posting(number, default), Posting.ByEvent) >= 0;

    /// <summary>Clean marks of this index's size; one search at a time has them.</summary>
    public EventMarks TakeMarks() => marks.TryTake(out var clean) ? clean : new EventMarks(events.Length);

    public void GiveBack(EventMarks used)
    {
        used.Wipe();
        marks.Add(used);
    }

    /// <summary>How many words tell this event's name, and its place, from others.</summary>
    public (byte Name, byte Place) TellingWordsOf(int number) => telling[number];

    /// <summary>How much is told of an event, to choose between two tellings of the same.</summary>
    public int RichnessOf(EventFact fact) =>
        fact.Participants.Count + fact.More.Count + (fact.Date is null ? 0 : 2) + (fact.Place is null ? 0 : 2)
        + (2 * outcomes[fact.Id].Count()) + figures[fact.Id].Count();

    private static byte Clamp(int count) => (byte)Math.Min(count, byte.MaxValue);

    /// <summary>That a word stands in an event, and where.</summary>
    internal readonly record struct Posting(int Event, EventField Fields)
    {
        public static readonly Comparer<Posting> ByEvent = Comparer<Posting>.Create((a, b) => a.Event.CompareTo(b.Event));
    }
}
