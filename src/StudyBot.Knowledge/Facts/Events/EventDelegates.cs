using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"Novak led the Swedish delegation", "The meeting was chaired by Smith": who took part, told in a sentence of its own.</summary>
internal sealed class EventDelegates(NamesInText names)
{
    /// <summary>So many sentences behind a meeting may tell who came.</summary>
    private const int SentencesBehind = 4;

    public void AddTo(IReadOnlyList<SentenceReading> readings, EventMerger merger)
    {
        var meetings = new Dictionary<int, EventGroup>();
        foreach (var (draft, group) in merger.GroupOf)
        {
            if (KindClass.GroupOf(draft.Kind) == "meeting")
            {
                meetings[draft.Sentence] = group;
            }
        }

        EventGroup? last = null;
        var (block, told) = (-1, 0);
        for (var i = 0; i < readings.Count; i++)
        {
            var sentence = readings[i].View.Sentence;
            if (meetings.TryGetValue(sentence.Index, out var here))
            {
                (last, block, told) = (here, sentence.Block.Number, i);
            }
            else if (last is not null && sentence.Block.Number == block && i - told <= SentencesBehind)
            {
                last.AddAttending(LeadersIn(readings[i].View));
            }
        }
    }

    private List<Cited<Participant>> LeadersIn(SentenceView view)
    {
        var found = new List<Cited<Participant>>();
        for (var word = 1; word < view.Words.Count && found.Count < 8; word++)
        {
            if (view.Lower(word) is "led" or "headed" && Wording.IndexAhead(view, word + 1, 6, static n => n is "delegation" or "side" or "team") > 0
                && view.People.Within(Math.Max(0, word - 12), word - 1).LastOrDefault() is { Mention: not null } leader && leader.Last == word - 1)
            {
                ParticipantsAt.Add(found, names.Person(view, leader));
            }
        }

        return found;
    }
}
