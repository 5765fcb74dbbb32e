using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Knowledge.Lookup.Timeline;

/// <summary>Dated events in order, about a person, a place, a body, a topic or a kind, or about anything, between two dates or all.</summary>
public static class TimelineLookup
{
    private const int MostNear = 8;

    public static TimelineMatches Find(GroupKnowledge known, string about, DateBounds.Between bounds)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(bounds);
        var index = TimelineIndex.Of(known);
        if (index.Events == 0)
        {
            return new TimelineMatches.NoEvents();
        }

        if (string.IsNullOrWhiteSpace(about))
        {
            return Between(index.Entries, index.Undated.Length, null, bounds);
        }

        var query = EventQuery.Of(about);
        var search = new EventSearch(EventIndex.Of(known.Facts));
        return FindNamed(index, search, query, NameMatchQuality.Words, bounds)
            ?? FindSaid(index, about, bounds)
            ?? FindNamed(index, search, query, NameMatchQuality.Start, bounds)
            ?? FindNamed(index, search, query, NameMatchQuality.Spelling, bounds)
            ?? new TimelineMatches.NothingAbout(index.Names.FindNearest(about, MostNear));
    }

    /// <summary>People, places, bodies and topics of dated events that may become what is typed; those named most where nothing is.</summary>
    public static IReadOnlyList<string> Complete(GroupKnowledge known, string typed, int atMost) => TimelineIndex.Of(known).Names.Complete(typed, atMost);

    private static TimelineMatches? FindNamed(
        TimelineIndex index,
        EventSearch search,
        EventQuery query,
        NameMatchQuality width,
        DateBounds.Between bounds)
    {
        foreach (var (attempt, isKindAsAsked) in Attempts(query))
        {
            var groups = attempt.Wanted.Count == 0 ? [] : search.Run(attempt, width);
            if (groups is [[var first, ..], ..])
            {
                var fitting = groups.SelectMany(group => group).ToHashSet<EventFact>(ReferenceEqualityComparer.Instance);
                var read = new ReadWords(width, ReadAs.Of(first, attempt, width));
                return Between(
                    index.Entries.Where(entry => TimelineIndex.Tellings(entry).Any(fitting.Contains)),
                    fitting.Count(e => e.Date is null),
                    new TimelineTopic(read, isKindAsAsked, IsOnlySaid: false, PeopleOf(fitting, attempt)),
                    bounds);
            }
        }

        return null;
    }

    // "Lund" may be Kari Lund or Nils Lund: whoever asked may choose.
    private static List<string> PeopleOf(IEnumerable<EventFact> events, EventQuery query)
    {
        var people = events
            .SelectMany(e => e.Participants)
            .Where(p => p.Value.Kind == ParticipantKind.Person)
            .GroupBy(p => NameKey.Of(p.Value.Name), p => p.Value.Name, StringComparer.Ordinal)
            .Where(p => p.Key.Split(' ') is var words && words.Length > query.Wanted.Count && query.Wanted.All(words.Contains))
            .OrderByDescending(p => p.Count())
            .Select(p => p.First())
            .ToList();
        return people.Count > 1 ? people : [];
    }

    // The kind is a part of what is asked, unless nothing of that kind fits.
    private static IEnumerable<(EventQuery Query, bool IsKindAsAsked)> Attempts(EventQuery query)
    {
        var named = query.WithoutAsking();
        foreach (var attempt in named is null ? [query] : new[] { query, named })
        {
            if (attempt.Kinds.Count > 0)
            {
                yield return (attempt with { Wanted = [.. attempt.Wanted, .. attempt.Kinds], Kinds = [] }, true);
            }
        }

        yield return (query, query.Kinds.Count == 0);
        if (query.Wanted.Count > 1 && !query.IsKindAlone)
        {
            yield return (query.Joined(), query.Kinds.Count == 0);
        }

        if (named is not null)
        {
            yield return (named, named.Kinds.Count == 0);
        }
    }

    private static TimelineMatches? FindSaid(TimelineIndex index, string about, DateBounds.Between bounds)
    {
        var wanted = PlainWord.Wanted(about);
        var found = index.BySentence.Find(wanted);
        return found is { Quality: NameMatchQuality.Words, Hits.Count: > 0 }
            ? Between(
                found.Hits.Select(hit => index.Entries[hit.Item]),
                0,
                new TimelineTopic(new ReadWords(NameMatchQuality.Words, about), IsKindAsAsked: true, IsOnlySaid: true, []),
                bounds)
            : null;
    }

    private static TimelineMatches Between(IEnumerable<TimelineEntry> fitting, int undated, TimelineTopic? about, DateBounds.Between bounds)
    {
        var dated = fitting.ToList();
        var between = dated.Where(entry => bounds.Holds(entry.Event.Date!.Value)).ToList();
        return between.Count > 0
            ? new TimelineMatches.Found(between, undated, about)
            : new TimelineMatches.NothingBetween(
                dated.FirstOrDefault()?.Event.Date?.Value,
                dated.MaxBy(entry => entry.Event.Date!.Value.Latest)?.Event.Date?.Value,
                dated.Count,
                undated,
                about);
    }
}
