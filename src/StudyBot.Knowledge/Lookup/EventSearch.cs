using System.Collections.Immutable;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Passes over an index: the events in which every wanted word is found, best first. Only events that have a word are touched, and nothing is
/// sorted: what makes an event better is packed into a small number, and equal ones keep the index's order.
/// </summary>
internal sealed class EventSearch(EventIndex index, bool isTyping = false)
{
    private readonly WordMatches matches = new(index.Words, isTyping);

    /// <summary>The events in groups of equally good ones, the best group first.</summary>
    public ImmutableArray<ImmutableArray<EventFact>> Run(EventQuery query, NameMatchQuality widest)
    {
        var marks = index.TakeMarks();
        for (var word = 0; word < query.Wanted.Count && (word == 0 || marks.Candidates.Count > 0); word++)
        {
            foreach (var (number, slips) in matches.Of(query.Wanted[word], widest))
            {
                foreach (var posting in index.PostingsOf(number))
                {
                    marks.Mark(posting.Event, slips, posting.Fields);
                }
            }

            marks.EndWord(word, isTelling: !KindWords.IsKind(query.Wanted[word]));
        }

        var isPlace = marks.Candidates.Exists(c => marks.WordsInNameAndPlace(c).Place > 0 && marks.StrengthOf(c) <= EventStrength.WiderPlace);
        var groups = new SortedDictionary<int, ImmutableArray<EventFact>.Builder>();
        foreach (var candidate in marks.Candidates)
        {
            var key = KeyOf(marks, candidate, query, isPlace);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = ImmutableArray.CreateBuilder<EventFact>());
            }

            group.Add(index.Events[candidate]);
        }

        index.GiveBack(marks);
        return [.. groups.Values.Select(g => g.ToImmutable())];
    }

    /// <summary>The events with the most of the wanted words, for what to offer where none has all; kinds of events first as always.</summary>
    public IReadOnlyList<EventFact> RunPartly(EventQuery query, int atMost)
    {
        var counts = new Dictionary<int, int>();
        foreach (var wanted in query.Wanted)
        {
            var having = matches.Of(wanted, NameMatchQuality.Spelling).SelectMany(m => index.PostingsOf(m.Number).ToArray()).Select(p => p.Event);
            foreach (var number in having.ToHashSet())
            {
                counts[number] = counts.GetValueOrDefault(number) + 1;
            }
        }

        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        return
        [
            .. counts.Where(c => c.Value == most)
                .Select(c => c.Key)
                .OrderBy(number => KindWords.RankOf(index.Events[number].EventKind))
                .ThenBy(number => number)
                .Take(atMost)
                .Select(number => index.Events[number]),
        ];
    }

    // Least is best. A name that is some event's place means that place, before anything that only speaks of it.
    private int KeyOf(EventMarks marks, int candidate, EventQuery query, bool isPlace)
    {
        var fact = index.Events[candidate];
        var strength = marks.StrengthOf(candidate);
        var (inName, inPlace) = marks.WordsInNameAndPlace(candidate);
        var (name, place) = index.TellingWordsOf(candidate);
        if (strength == EventStrength.NameOrPlace && ((inName > 0 && inName == name) || (inPlace > 0 && inPlace == place)))
        {
            strength = EventStrength.Whole;
        }

        var key = Math.Min((int)marks.SlipsOf(candidate), 7);
        key = (key << 1) | (isPlace && strength == EventStrength.Topic ? 1 : 0);
        key = (key << 1) | (query.Kinds.All(kind => index.Has(kind, candidate)) ? 0 : 1);
        key = (key << 1) | (query.IsKindAlone && !query.Wanted.Intersect(KindWords.Of(fact.EventKind)).Any() ? 1 : 0);
        key = (key << 2) | KindWords.RankOf(fact.EventKind);
        key = (key << 3) | (int)strength;
        return (key << 1) | (fact.Date is null ? 1 : 0);
    }
}
