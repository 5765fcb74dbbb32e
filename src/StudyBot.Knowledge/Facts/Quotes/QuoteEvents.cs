using StudyBot.Knowledge.Facts.Events;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// The event on which words of a paragraph were said: the one meeting that the paragraph has told of so far, a summit before others. It gives
/// the quote no date.
/// </summary>
internal sealed class QuoteEvents(EventsFound events)
{
    private readonly HashSet<EventGroup> told = [];

    public void NewBlock() => told.Clear();

    public void Add(int sentence)
    {
        foreach (var (_, group) in events.References.In(sentence))
        {
            if (KindClass.Of(group.First.Kind) == "meet")
            {
                told.Add(group);
            }
        }
    }

    public FactId? Current()
    {
        // What was said to the press after the meeting that a document is about belongs to that meeting.
        var meetings = told.Where(g => g.First.Kind is not EventKind.PressConference).ToList();
        if (meetings.Count == 0)
        {
            return told.Count > 0 ? (events.References.Focus ?? told.First()).Id : null;
        }

        var summits = meetings.Where(g => g.Drafts.Any(d => d.Kind is EventKind.Summit)).ToList();
        var likely = summits.Count > 0 ? summits : meetings;
        return likely.Count == 1 ? likely[0].Id : null;
    }
}
