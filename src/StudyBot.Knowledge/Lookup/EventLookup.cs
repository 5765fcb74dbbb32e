using System.Collections.Immutable;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Events by name: among all events by name, place, participant, date and topic; kind summit first, then other meetings, then any other kind.
/// First as typed, then as the start of words, then with slips of spelling.
/// </summary>
public static class EventLookup
{
    private const int MostNear = 5;
    private const int MostSlipsOfNear = 3;

    // A shorter word with two slips is another word.
    private const int ShortestOfNear = 7;

    private static readonly NameMatchQuality[] Widths = [NameMatchQuality.Words, NameMatchQuality.Start, NameMatchQuality.Spelling];

    /// <param name="facts">A list as a fact store gives it; it is indexed once and must not change afterwards.</param>
    public static EventMatches Find(IReadOnlyList<Fact> facts, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name))
        {
            return new EventMatches.NothingAsked();
        }

        var index = EventIndex.Of(facts);
        var query = EventQuery.Of(name);
        if (query.Wanted.Count == 0)
        {
            return new EventMatches.NoEvent([]);
        }

        var search = new EventSearch(index);
        foreach (var attempt in Attempts(query))
        {
            foreach (var width in Widths)
            {
                if (search.Run(attempt, width) is { Length: > 0 } groups)
                {
                    return Answer(index, facts, attempt, width, groups);
                }
            }
        }

        return new EventMatches.NoEvent(FindNear(index, search, query));
    }

    /// <summary>What a name may become while it is typed, best first; of all events the ones most is told of where nothing is typed yet.</summary>
    public static IReadOnlyList<EventFact> Complete(IReadOnlyList<Fact> facts, string typed, int atMost)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var index = EventIndex.Of(facts);
        var query = EventQuery.Of(typed);
        if (query.Wanted.Count == 0)
        {
            return [.. index.ByRichness.Take(atMost)];
        }

        var search = new EventSearch(index, isTyping: true);
        var found = new List<EventFact>();
        foreach (var width in Widths[1..])
        {
            if (found.Count < atMost)
            {
                var more = search.Run(query, width).SelectMany(group => group);
                found = [.. found.Concat(more).Distinct(ReferenceEqualityComparer.Instance).Cast<EventFact>().Take(atMost)];
            }
        }

        return found;
    }

    /// <summary>Events that a member may be shown as examples of what can be asked: summits first, then those most is told of.</summary>
    public static IReadOnlyList<EventFact> Examples(IReadOnlyList<Fact> facts, int atMost) => [.. EventIndex.Of(facts).ByRichness.Take(atMost)];

    private static IEnumerable<EventQuery> Attempts(EventQuery query)
    {
        yield return query;
        if (query.Wanted.Count > 1)
        {
            yield return query.Joined();
        }

        if (query.WithoutAsking() is { } named)
        {
            yield return named;
        }
    }

    private static EventMatches Answer(
        EventIndex index,
        IReadOnlyList<Fact> facts,
        EventQuery query,
        NameMatchQuality width,
        ImmutableArray<ImmutableArray<EventFact>> groups)
    {
        var best = groups[0];
        var others = groups.Skip(1).SelectMany(group => group);
        var isOneEvent = best.Length == 1 || best.All(e => ReferenceEquals(e, best[0]) || IsSameEvent(e, best[0]) || Disagreements.AreOne(facts, e, best[0]));
        var first = isOneEvent ? best.MaxBy(index.RichnessOf)! : best[0];
        var match = new NameMatch(width, ReadAs.Of(first, query, width), IsKindAsAsked(index, first, query));
        return isOneEvent
            ? new EventMatches.OneBest(first, [.. best.Where(e => !ReferenceEquals(e, first)), .. others], match)
            : new EventMatches.EquallyGood(best, [.. others], match);
    }

    // Two sources, or two passages, that tell of one event: they are kept apart, but nobody needs to choose.
    private static bool IsSameEvent(EventFact one, EventFact other) =>
        one.EventKind == other.EventKind
        && one.Date is not null
        && one.Date.Value.Equals(other.Date?.Value)
        && one.Place is not null
        && other.Place is not null
        && NameForm.Fold(one.Place.Value) == NameForm.Fold(other.Place.Value);

    private static bool IsKindAsAsked(EventIndex index, EventFact fact, EventQuery query)
    {
        if (query.Kinds.Count == 0)
        {
            return true;
        }

        var words = EventWords.Of(fact, index.OutcomesOf(fact.Id)).Select(w => w.Word).ToHashSet(StringComparer.Ordinal);
        return query.Kinds.All(words.Contains);
    }

    // Most words first; where no word is known, the names that look most like the longest one.
    private static IReadOnlyList<EventFact> FindNear(EventIndex index, EventSearch search, EventQuery query)
    {
        if (search.RunPartly(query, MostNear) is { Count: > 0 } partly)
        {
            return partly;
        }

        if (query.Kinds.Count > 0 && query.Wanted.All(KindWords.IsChoosing))
        {
            return [.. search.Run(EventQuery.OfKinds(query.Kinds), NameMatchQuality.Words).SelectMany(group => group).Take(MostNear)];
        }

        var longest = query.Wanted.MaxBy(word => word.Length)!;
        return longest.Length < ShortestOfNear || longest.AsSpan().ContainsAnyInRange('0', '9')
            ? []
            :
            [
                .. index.Words.FindNear(longest, Math.Min(longest.Length / 3, MostSlipsOfNear), keepsFirst: true)
                    .OrderBy(n => n.Slips)
                    .SelectMany(n => index.PostingsOf(n.Number).ToArray())
                    .Where(p => (p.Fields & (EventField.Name | EventField.Place | EventField.Participant)) != 0)
                    .Select(p => index.Events[p.Event])
                    .Distinct(ReferenceEqualityComparer.Instance)
                    .Cast<EventFact>()
                    .Take(MostNear),
            ];
    }
}
