using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Who took part, as far as the sentence says it: the subject, and who stands behind "with", "between", "by" or "of".</summary>
internal sealed class EventParticipants(SentenceView view, Clauses clauses, SentenceTriggers triggers, NamesInText names, Func<int,
    string?> hostPhrase)
{
    private const int Reach = 40;

    private readonly EventBodies bodies = new(view);
    private readonly ParticipantsAt named = new(view, triggers, names);

    public List<Cited<Participant>> Of(EventTrigger trigger)
    {
        var found = new List<Cited<Participant>>();
        var start = Math.Max(clauses.StartOf(trigger.First), trigger.First - Reach);
        AddSubject(found, trigger, start);
        AddBehind(found, trigger);
        return found;
    }

    private void AddSubject(List<Cited<Participant>> found, EventTrigger trigger, int start)
    {
        // "his meeting with", "between A and B": what stands before a noun is its subject only through a verb, a possessive or as modifier.
        var end = trigger.IsVerb ? trigger.First - 1 : SupportBefore(trigger);
        var isPassive = trigger.IsVerb && view.Lower(trigger.First - 1) is "was" or "were" or "been"
            && trigger.Head is not ("elected" or "appointed" or "inaugurated" or "admitted" or "assassinated" or "killed" or "arrested"
            or "released" or "deposed" or "expelled" or "named" or "nominated" or "ousted" or "crowned" or "dismissed" or "executed"
            or "imprisoned" or "exiled" or "murdered" or "removed" or "freed" or "invited" or "recalled");
        start = Math.Max(start, OwnStart(start, end));
        var isObject = false;
        for (var i = start; i <= end && !isPassive; i++)
        {
            if (!clauses.AreTogether(i, trigger.First))
            {
                continue;
            }

            if (view.IsInRole(i))
            {
                continue;
            }

            if (i > start && view.Lower(i) is "to" or "with" or "from" or "by" or "for" or "about" or "against" or "between" or "after"
                or "before" or "like" or "under" or "on")
            {
                isObject = true;
            }
            else if (view.Words[i].Is(",") || i == start)
            {
                isObject = false;
            }

            if (!isObject)
            {
                named.AddAt(found, i, isSubject: true);
            }
        }

        if (!trigger.IsVerb)
        {
            AddGuests(found, trigger);
            foreach (var person in view.People.Within(trigger.First - 6, trigger.First - 1))
            {
                if (view.Words[person.Last].IsPossessive)
                {
                    ParticipantsAt.Add(found, names.Person(view, person));
                }
            }
        }

        if (trigger.IsVerb && !isPassive && found.Count == 0 && bodies.Before(trigger.First, start) is { } body)
        {
            ParticipantsAt.Add(found, body);
        }
    }

    /// <summary>
    /// "… opted for independence, and France recognized": behind another verb's "and" the subject is a new one, if somebody is named there.
    /// </summary>
    private int OwnStart(int start, int end)
    {
        var own = start;
        var hasVerb = false;
        for (var i = start; i <= end; i++)
        {
            hasVerb |= Wording.IsVerbLike(view.Words[i]);
            if (hasVerb && view.Lower(i) == "and" && (view.People.AnyWithin(i + 1, end) || view.Places.AnyWithin(i + 1, i + 2)))
            {
                own = i + 1;
                hasVerb = false;
            }
        }

        return own;
    }

    /// <summary>"took part in the summit talks", "attended the conference": who came to what is only referred to.</summary>
    public List<Cited<Participant>> Attending(EventTrigger trigger)
    {
        var found = new List<Cited<Participant>>();
        for (var i = trigger.First - 1; i > 0 && i >= trigger.First - 5; i--)
        {
            if (view.Lower(i) is "attended" or "joined" || (view.Lower(i) == "in" && view.Lower(i - 1) is "part" or "participated"))
            {
                AddSubject(found, trigger with { First = i - 1, Last = i, IsVerb = true }, Math.Max(clauses.StartOf(i), i - (2 * Reach)));
                break;
            }
        }

        return found;
    }

    /// <summary>"At the October summit in …, Putin asserted": who speaks at a meeting takes part in it.</summary>
    private void AddGuests(List<Cited<Participant>> found, EventTrigger trigger)
    {
        if (hostPhrase(trigger.First) is not ("at" or "during"))
        {
            return;
        }

        var comma = Wording.IndexAhead(view, trigger.Last + 1, 12, static w => w == ",");
        for (var i = comma + 1; comma > 0 && i < view.Words.Count && i < comma + 20 && !Wording.IsVerbLike(view.Words[i]); i++)
        {
            foreach (var person in view.People.Within(i, i))
            {
                if (clauses.AreTogether(i, trigger.First) && !view.Words[person.Last].IsPossessive)
                {
                    ParticipantsAt.Add(found, names.Person(view, person));
                }
            }
        }
    }

    private void AddBehind(List<Cited<Participant>> found, EventTrigger trigger)
    {
        // "Clinton met Yeltsin": the other one stands right behind.
        var isOpen = trigger.Head is "met" or "telephoned" or "phoned" or "received" or "told" or "asked" or "informed" or "appointed" or "named"
                or "nominated" or "assassinated" or "greets" or "toasts" or "meets" or "deposed" or "ousted"
                && view.Has(trigger.Last + 1, WordMarks.StartsPerson | WordMarks.InRole)
            || (trigger.Head is "defeated" or "attacked" or "asked" or "informed" or "invited" or "notified" or "recognized" or "bombed"
                && view.Has(trigger.Last + 1, WordMarks.StartsPlace | WordMarks.StartsOrganization))
            || (trigger.Head == "declared" && view.Lower(trigger.Last + 1) == "war" && view.Lower(trigger.Last + 2) is "on" or "against" or "upon");
        var isPassive = trigger.IsVerb && view.Lower(trigger.First - 1) is "was" or "were" or "been";
        var hasOtherDeed = false;
        for (var i = trigger.Last + 1; i < view.Words.Count && i <= trigger.Last + Reach && clauses.AreTogether(i, trigger.Last); i++)
        {
            var word = view.Words[i];
            hasOtherDeed |= word.Is(",") && i + 1 < view.Words.Count && Wording.IsVerbLike(view.Words[i + 1]);
            if (word.Lower is "with" or "between" or "among"
                || (word.Lower is "by" or "of" or "attended" && !IsOfSomethingMade(i)
                    && (!trigger.IsVerb || isOpen || (isPassive && !hasOtherDeed && word.Lower != "of")))
                || (trigger.Kind is EventKind.Call && word.Is("to")))
            {
                isOpen = true;
                if (isOpen && word.Lower is "with" && bodies.Behind(i) is { } body)
                {
                    ParticipantsAt.Add(found, body);
                }
            }
            else if (trigger.IsVerb && word.Is("and") && i + 1 < view.Words.Count && Wording.IsVerbLike(view.Words[i + 1]))
            {
                // "joined the pact and opened talks with": another verb, another's company.
                return;
            }
            else if (trigger.Head == "declared" && i == trigger.Last + 2)
            {
                // "declared war on Japan": whom it was declared on.
            }
            else if (word.Lower is "on" or "about" or "regarding" or "in" or "at" or "for" or "during"
                || (word.Is("to") && !word.IsCapital))
            {
                isOpen = false;
                if (word.Is("to") && i + 1 < view.Words.Count && !view.Words[i + 1].IsCapital)
                {
                    return;
                }
            }
            else if ((word.Is(",") && view.Lower(i + 1).EndsWith("ing", StringComparison.Ordinal))
                || (!trigger.IsVerb && Wording.IsVerbLike(word) && !Wording.IsSupport(word.Lower)))
            {
                // "the treaty regularized relations with Spain": another verb, another's company.
                return;
            }
            else if (triggers.At(i) is { } other && other != trigger && (other.IsVerb || !trigger.IsVerb))
            {
                return;
            }
            else if (isOpen || (trigger.Kind is EventKind.Visit && view.Lower(i - 1) == "by"))
            {
                named.AddAt(found, i, isSubject: false);
            }
        }
    }

    /// <summary>"The conference's result was the creation of the Fund": what was made there did not come.</summary>
    private bool IsOfSomethingMade(int word) => view.Lower(word) == "of" && view.Lower(word - 1) is "creation" or "establishment" or "formation"
        or "founding" or "foundation" or "birth" or "dissolution" or "abolition" or "expansion" or "enlargement" or "future" or "status" or "role" or "end";

    /// <summary>
    /// The verb that holds a meeting noun ("held a meeting", "had a conversation"): what stands before it is the subject.
    /// </summary>
    private int SupportBefore(EventTrigger trigger)
    {
        for (var i = trigger.First - 1; i >= 0 && i >= trigger.First - 7; i--)
        {
            if (view.Lower(i) is "held" or "had" or "hold" or "conducted" or "gave" or "attended" or "paid" or "made" or "began"
                or "opened" or "concluded" or "holds" or "has" or "part" or "hosted" or "pay" or "pays" or "make" or "makes" or "conduct"
                && clauses.AreTogether(i, trigger.First))
            {
                return i - 1;
            }

            if (view.Words[i].Is(","))
            {
                break;
            }
        }

        return -1;
    }
}
