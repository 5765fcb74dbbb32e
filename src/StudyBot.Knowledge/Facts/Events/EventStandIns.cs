using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Whom "they", "he" and "the two leaders" stand for, where only one reading is left.</summary>
internal sealed class EventStandIns(NamesInText names)
{
    /// <summary>
    /// "they signed", "the two leaders agreed": who the sentence before named. "he": the one person named before in this one.
    /// </summary>
    public void AddTo(List<Cited<Participant>> who, SentenceView view, SentenceReading? previous, EventTrigger trigger)
    {
        if (who.Count > 0)
        {
            AddPronounBeside(who, view, trigger);
            return;
        }

        for (var i = Math.Max(0, trigger.First - 4); i < trigger.First; i++)
        {
            var lower = view.Lower(i);
            if (lower is "they" || (lower is "leaders" or "presidents" or "sides" && view.Lower(i - 1) is "two" or "the" or "both"))
            {
                if (PairBefore(view, i) is { Count: 2 } pair)
                {
                    who.AddRange(pair);
                    return;
                }

                if (previous is null || previous.View.Sentence.Block != view.Sentence.Block)
                {
                    return;
                }

                var people = previous.View.People.Take(8).Select(p => names.Person(previous.View, p)).DistinctBy(p =>
                    p.Value.Name).ToList();
                who.AddRange(people.Count is >= 2 and <= 6 ? people : []);
                return;
            }

            if (lower is "he" or "she")
            {
                var before = view.People.Within(Math.Max(0, i - 60), i).DistinctBy(p => p.Mention.Entry).ToList();
                if (before is [var only])
                {
                    who.Add(names.Person(view, only));
                }
                else if (before.Count == 0 && previous is not null && previous.View.Sentence.Block == view.Sentence.Block
                    && previous.View.People.Take(8).DistinctBy(p => p.Mention.Entry).ToList() is [var told])
                {
                    who.Add(names.Person(previous.View, told));
                }

                return;
            }
        }
    }

    /// <summary>"Novak and Smith left for Oslo, where they met": the two that the sentence itself names together.</summary>
    private List<Cited<Participant>> PairBefore(SentenceView view, int pronoun)
    {
        var before = view.People.Within(Math.Max(0, pronoun - 30), pronoun - 1).ToList();
        return view.Lower(pronoun) == "they" && before.Count >= 2 && before[^1] is var second && before[^2] is var first
            && view.Lower(first.Last + 1) == "and" && second.First - first.Last <= 6
                ? [names.Person(view, first), names.Person(view, second)]
                : [];
    }

    /// <summary>"he and President Anna Novak met": the one person named before is the other.</summary>
    private void AddPronounBeside(List<Cited<Participant>> who, SentenceView view, EventTrigger trigger)
    {
        for (var i = Math.Max(0, trigger.First - 12); trigger.IsVerb && i < trigger.First; i++)
        {
            if (view.Lower(i) is "he" or "she" && view.Lower(i + 1) == "and"
                && view.People.Within(Math.Max(0, i - 60), i).DistinctBy(p => p.Mention.Entry).ToList() is [var only]
                && names.Person(view, only) is var person && who.All(p => p.Value.Name != person.Value.Name))
            {
                who.Insert(0, person);
                return;
            }
        }
    }
}
