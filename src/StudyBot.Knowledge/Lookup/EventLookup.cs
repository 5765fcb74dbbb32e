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

        foreach (var attempt in query.Wanted.Count > 1 ? [query, query.Joined()] : new[] { query })
        {
            foreach (var width in Widths)
            {
                if (new EventSearch(index, attempt, width).Run() is { Length: > 0 } groups)
                {
                    return Answer(index, attempt, width, groups);
                }
            }
        }

        return new EventMatches.NoEvent(FindNear(index, query));
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

        var found = new List<EventFact>();
        foreach (var width in Widths[1..])
        {
            if (found.Count < atMost)
            {
                var more = new EventSearch(index, query, width, isTyping: true).Run().SelectMany(group => group);
                found = [.. found.Concat(more).Distinct(ReferenceEqualityComparer.Instance).Cast<EventFact>().Take(atMost)];
            }
        }

        return found;
    }

    /// <summary>Events that a member may be shown as examples of what can be asked: summits first, then those most is told of.</summary>
    public static IReadOnlyList<EventFact> Examples(IReadOnlyList<Fact> facts, int atMost) => [.. EventIndex.Of(facts).ByRichness.Take(atMost)];

    private static EventMatches Answer(
        EventIndex index,
        EventQuery query,
        NameMatchQuality width,
        ImmutableArray<ImmutableArray<EventFact>> groups)
    {
        var best = groups[0];
        var others = groups.Skip(1).SelectMany(group => group);
        var isOneEvent = best.Length == 1 || best.All(e => IsSameEvent(e, best[0]));
        var first = isOneEvent ? best.MaxBy(index.RichnessOf)! : best[0];
        var match = new NameMatch(width, ReadAs.Of(first, query, width), IsKindAsAsked(first, query));
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

    private static bool IsKindAsAsked(EventFact fact, EventQuery query)
    {
        if (query.Kinds.Count == 0)
        {
            return true;
        }

        var words = EventWords.Of(fact, []).Select(w => w.Word).ToHashSet(StringComparer.Ordinal);
        return query.Kinds.All(words.Contains);
    }

    // Most words first; where no word is known, the names that look most like the longest one.
    private static IReadOnlyList<EventFact> FindNear(EventIndex index, EventQuery query)
    {
        var partly = new EventSearch(index, query, NameMatchQuality.Spelling).RunPartly().ToList();
        if (partly.Count > 0)
        {
            var most = partly.Max(p => p.Words);
            return
            [
                .. partly.Where(p => p.Words == most)
                    .Select(p => p.Event)
                    .OrderBy(e => KindWords.RankOf(e.EventKind))
                    .Take(MostNear),
            ];
        }

        var longest = query.Wanted.MaxBy(word => word.Length)!;
        if (longest.Length < 4 || longest.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var near = new List<(int Number, int Slips)>();
        index.Words.FindNear(longest, longest.Length / 3, near);
        return
        [
            .. near.OrderBy(n => n.Slips)
                .SelectMany(n => index.PostingsOf(n.Number).ToArray())
                .Where(p => (p.Fields & (EventField.Name | EventField.Place | EventField.Participant)) != 0)
                .Select(p => index.Events[p.Event])
                .Distinct(ReferenceEqualityComparer.Instance)
                .Cast<EventFact>()
                .Take(MostNear),
        ];
    }
}
