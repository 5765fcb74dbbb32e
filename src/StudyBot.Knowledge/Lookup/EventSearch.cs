using System.Collections.Immutable;
using StudyBot.Knowledge.Facts;
using Field = StudyBot.Knowledge.Lookup.EventField;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// One pass over an index: the events in which every wanted word is found, best first. One byte of work for each event and word, no sorting:
/// what makes an event better is packed into a small number, and equal ones keep the index's order.
/// </summary>
internal sealed class EventSearch(EventIndex index, EventQuery query, NameMatchQuality widest, bool isTyping = false)
{
    private const int Keys = 1 << 11;
    private const byte NotFound = byte.MaxValue;

    private readonly int[] found = new int[index.Events.Length];
    private readonly byte[] slips = new byte[index.Events.Length];
    private readonly Strength[] strengths = new Strength[index.Events.Length];
    private readonly byte[] inName = new byte[index.Events.Length];
    private readonly byte[] inPlace = new byte[index.Events.Length];

    // Of the word at hand: how well each event has it.
    private readonly byte[] nearest = new byte[index.Events.Length];
    private readonly Field[] fields = new Field[index.Events.Length];

    /// <summary>How directly the words name an event. From the best.</summary>
    private enum Strength : byte
    {
        /// <summary>They are its name, or its place, and nothing of either is left over.</summary>
        Whole,
        NameOrPlace,
        WiderPlace,
        Participant,
        Topic,
    }

    /// <summary>The events in groups of equally good ones, the best group first.</summary>
    public ImmutableArray<ImmutableArray<EventFact>> Run()
    {
        Array.Fill(strengths, Strength.NameOrPlace);
        for (var word = 0; word < query.Wanted.Count; word++)
        {
            Meet(query.Wanted[word], word);
        }

        var kindAsAsked = FindKinds();
        var isPlace = false;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] == query.Wanted.Count)
            {
                isPlace |= inPlace[i] > 0 && strengths[i] <= Strength.WiderPlace;
            }
        }

        var buckets = new List<EventFact>?[Keys];
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] == query.Wanted.Count)
            {
                (buckets[KeyOf(i, isPlace, kindAsAsked)] ??= []).Add(index.Events[i]);
            }
        }

        return [.. buckets.Where(b => b is not null).Select(b => b!.ToImmutableArray())];
    }

    /// <summary>How many of the wanted words each event has, for what to offer where none has all.</summary>
    public IEnumerable<(EventFact Event, int Words)> RunPartly()
    {
        var counts = new int[index.Events.Length];
        foreach (var wanted in query.Wanted)
        {
            Array.Fill(nearest, NotFound);
            Mark(wanted);
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] += nearest[i] == NotFound ? 0 : 1;
            }
        }

        return counts.Select((count, i) => (index.Events[i], count)).Where(c => c.count > 0);
    }

    private void Meet(string wanted, int word)
    {
        Array.Fill(nearest, NotFound);
        Array.Clear(fields);
        Mark(wanted);
        var isTelling = !KindWords.IsKind(wanted);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] != word || nearest[i] == NotFound)
            {
                continue;
            }

            found[i] = word + 1;
            slips[i] += nearest[i];
            var strength = StrengthOf(fields[i]);
            if (strength > strengths[i])
            {
                strengths[i] = strength;
            }

            inName[i] += (byte)(isTelling && (fields[i] & Field.Name) != 0 ? 1 : 0);
            inPlace[i] += (byte)(isTelling && (fields[i] & Field.Place) != 0 ? 1 : 0);
        }
    }

    // Marks the events that have a word: as it stands, then as the start of one, then with slips; the nearest counts.
    private void Mark(string wanted)
    {
        if (index.Words.Find(wanted) is { } exact)
        {
            Mark(exact, 0);
        }

        if (widest >= NameMatchQuality.Start && IsLongEnoughToStart(wanted))
        {
            var (from, length) = index.Words.StartingWith(wanted).GetOffsetAndLength(index.Words.Count);
            for (var number = from; number < from + length; number++)
            {
                Mark(number, 1);
            }
        }

        if (widest >= NameMatchQuality.Spelling)
        {
            var near = new List<(int Number, int Slips)>();
            index.Words.FindNear(wanted, SpellingDistance.Allowed(wanted), near);
            foreach (var (number, distance) in near)
            {
                Mark(number, (byte)(1 + distance));
            }
        }
    }

    private void Mark(int number, byte distance)
    {
        foreach (var posting in index.PostingsOf(number))
        {
            if (distance < nearest[posting.Event])
            {
                nearest[posting.Event] = distance;
                fields[posting.Event] = posting.Fields;
            }
            else if (distance == nearest[posting.Event])
            {
                fields[posting.Event] |= posting.Fields;
            }
        }
    }

    private bool[] FindKinds()
    {
        var asAsked = new bool[index.Events.Length];
        Array.Fill(asAsked, true);
        foreach (var kind in query.Kinds)
        {
            Array.Fill(nearest, NotFound);
            if (index.Words.Find(kind) is { } number)
            {
                Mark(number, 0);
            }

            for (var i = 0; i < asAsked.Length; i++)
            {
                asAsked[i] &= nearest[i] != NotFound;
            }
        }

        return asAsked;
    }

    // Least is best. A name that is some event's place means that place, before anything that only speaks of it.
    private int KeyOf(int i, bool isPlace, bool[] kindAsAsked)
    {
        var fact = index.Events[i];
        var strength = strengths[i];
        var (name, place) = index.TellingWordsOf(i);
        if (strength == Strength.NameOrPlace && ((inName[i] > 0 && inName[i] == name) || (inPlace[i] > 0 && inPlace[i] == place)))
        {
            strength = Strength.Whole;
        }

        var key = Math.Min((int)slips[i], 7);
        key = (key << 1) | (isPlace && strength == Strength.Topic ? 1 : 0);
        key = (key << 1) | (kindAsAsked[i] ? 0 : 1);
        key = (key << 2) | KindWords.RankOf(fact.EventKind);
        key = (key << 3) | (int)strength;
        return (key << 1) | (fact.Date is null ? 1 : 0);
    }

    private static Strength StrengthOf(Field fields) =>
        (fields & (Field.Name | Field.Place)) != 0 ? Strength.NameOrPlace
        : (fields & Field.WiderPlace) != 0 ? Strength.WiderPlace
        : (fields & (Field.Date | Field.Kind)) != 0 ? Strength.NameOrPlace
        : (fields & Field.Participant) != 0 ? Strength.Participant
        : Strength.Topic;

    // Two letters start half the words there are, but two signs of other scripts may be a whole name.
    private bool IsLongEnoughToStart(string wanted) => isTyping || wanted.Length >= 3 || (wanted.Length > 0 && wanted[0] > '\u024F');
}
