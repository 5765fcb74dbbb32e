using StudyBot.Knowledge.Facts.Events;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// The event on which words of a paragraph were said: the one meeting that the paragraph has told of so far, a summit before others. It gives
/// the quote no date.
/// </summary>
internal sealed class QuoteEvents(EventsFound events)
{
    private readonly HashSet<EventGroup> told = [];
    private int next;
    private int block = -1;
    private Only meeting;
    private Only summit;
    private EventGroup? press;

    /// <summary>Reads on to a sentence, with that sentence.</summary>
    public void MoveThrough(int sentence)
    {
        for (; next < events.Readings.Count && events.Readings[next].View.Sentence.Index <= sentence; next++)
        {
            var view = events.Readings[next].View;
            if (view.Sentence.Block.Number != block)
            {
                (block, meeting, summit, press) = (view.Sentence.Block.Number, default, default, null);
                told.Clear();
            }

            foreach (var (_, group) in events.References.In(view.Sentence.Index))
            {
                Add(group);
            }
        }
    }

    public FactId? Current() => summit.Count > 0 ? summit.Id
        : meeting.Count > 0 ? meeting.Id
        // What was said to the press after the meeting that a document is about belongs to that meeting.
        : press is not null ? (events.References.Focus ?? press).Id : null;

    private void Add(EventGroup group)
    {
        if (KindClass.Of(group.First.Kind) != "meet" || !told.Add(group))
        {
            return;
        }

        if (group.First.Kind is EventKind.PressConference)
        {
            press ??= group;
            return;
        }

        meeting = meeting.With(group);
        if (group.Drafts.Any(d => d.Kind is EventKind.Summit))
        {
            summit = summit.With(group);
        }
    }

    /// <summary>Of several the first stands for none.</summary>
    private readonly record struct Only(int Count, FactId First)
    {
        public FactId? Id => Count == 1 ? First : null;

        public Only With(EventGroup group) => new(Count + 1, Count == 0 ? group.Id : First);
    }
}
