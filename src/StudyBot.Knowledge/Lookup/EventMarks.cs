using Field = StudyBot.Knowledge.Lookup.EventField;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// What a search notes for each event of an index. Its arrays are as long as the index and are used again by the next search, so only what was
/// touched is wiped.
/// </summary>
internal sealed class EventMarks(int events)
{
    private const byte NotFound = byte.MaxValue;

    private readonly byte[] found = new byte[events];
    private readonly byte[] slips = new byte[events];
    private readonly EventStrength[] strengths = new EventStrength[events];
    private readonly byte[] inName = new byte[events];
    private readonly byte[] inPlace = new byte[events];

    // Of the word at hand: how well each event has it.
    private readonly byte[] nearest = NewNearest(events);
    private readonly Field[] fields = new Field[events];
    private readonly List<int> marked = [];
    private readonly List<int> touched = [];

    /// <summary>The events that have every word so far, in the index's order.</summary>
    public List<int> Candidates { get; } = [];

    public byte SlipsOf(int number) => slips[number];

    public EventStrength StrengthOf(int number) => strengths[number];

    public (byte Name, byte Place) WordsInNameAndPlace(int number) => (inName[number], inPlace[number]);

    /// <summary>Notes that an event has the word at hand, so far from what was typed; the nearest counts.</summary>
    public void Mark(int number, byte distance, Field where)
    {
        if (nearest[number] == NotFound)
        {
            marked.Add(number);
        }

        if (distance < nearest[number])
        {
            nearest[number] = distance;
            fields[number] = where;
        }
        else if (distance == nearest[number])
        {
            fields[number] |= where;
        }
    }

    /// <summary>Ends a word: candidates are the events that had every word before it and have this one.</summary>
    /// <param name="word">How many words came before.</param>
    /// <param name="isTelling">Whether the word tells a name from others; a kind does not.</param>
    public void EndWord(int word, bool isTelling)
    {
        Candidates.Clear();
        var isInOrder = true;
        foreach (var number in marked)
        {
            if (found[number] == word)
            {
                Add(number, word, isTelling);
                isInOrder &= Candidates is not [.., var last] || last < number;
                Candidates.Add(number);
            }

            nearest[number] = NotFound;
            fields[number] = Field.None;
        }

        marked.Clear();
        if (!isInOrder)
        {
            Candidates.Sort();
        }
    }

    public void Wipe()
    {
        foreach (var number in touched)
        {
            found[number] = 0;
        }

        touched.Clear();
        Candidates.Clear();
    }

    private void Add(int number, int word, bool isTelling)
    {
        if (word == 0)
        {
            touched.Add(number);
            (slips[number], inName[number], inPlace[number], strengths[number]) = (0, 0, 0, EventStrength.NameOrPlace);
        }

        var where = fields[number];
        found[number] = (byte)(word + 1);
        slips[number] += nearest[number];
        strengths[number] = (EventStrength)Math.Max((byte)strengths[number], (byte)Strength(where));
        inName[number] += (byte)(isTelling && (where & Field.Name) != 0 ? 1 : 0);
        inPlace[number] += (byte)(isTelling && (where & Field.Place) != 0 ? 1 : 0);
    }

    private static EventStrength Strength(Field where) =>
        (where & (Field.Name | Field.Place)) != 0 ? EventStrength.NameOrPlace
        : (where & Field.WiderPlace) != 0 ? EventStrength.WiderPlace
        : (where & (Field.Date | Field.Kind)) != 0 ? EventStrength.NameOrPlace
        : (where & Field.Participant) != 0 ? EventStrength.Participant
        : EventStrength.Topic;

    private static byte[] NewNearest(int events)
    {
        var nearest = new byte[events];
        Array.Fill(nearest, NotFound);
        return nearest;
    }
}

/// <summary>How directly words name an event. From the best.</summary>
internal enum EventStrength : byte
{
    /// <summary>They are its name, or its place, and nothing of either is left over.</summary>
    Whole,
    NameOrPlace,
    WiderPlace,
    Participant,
    Topic,
}
