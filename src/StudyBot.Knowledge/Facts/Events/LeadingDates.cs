using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>A date in the opening phrase of a clause: "In April 1955, representatives … gathered".</summary>
internal sealed class LeadingDates(SentenceView view, Clauses clauses, DateBarriers barriers)
{
    /// <summary>"In April 1955, representatives … gathered"; "the fall of 1983, when negotiators walked out of talks".</summary>
    public Placed<DateMention>? Of(EventTrigger trigger)
    {
        var start = clauses.StartOf(trigger.First);
        if (view.Lower(start) == "when")
        {
            var before = view.Dates.Within(start - 6, start - 1).LastOrDefault();
            return before.Mention is not null && start - before.Last <= 2
                && !barriers.IsBarredFor(before, "since", "until", "before", "after") ? before : null;
        }

        if (trigger.First - start > EventDates.Reach)
        {
            return null;
        }

        var date = view.Dates.Within(start, Math.Min(start + 9, trigger.First - 1)).FirstOrDefault();
        if (date.Mention is null || date.Last >= trigger.First || barriers.IsBarred(date) || !Leads(start, date))
        {
            return null;
        }

        for (var i = date.Last + 1; i < trigger.First; i++)
        {
            if (!clauses.AreTogether(i, trigger.First))
            {
                continue;
            }

            if (view.Words[i].Lower is "later" or "subsequently" or "eventually" or "previously" or "earlier"
                || (view.Lower(i) == "had" && i + 1 < view.Words.Count && Wording.IsVerbLike(view.Words[i + 1]))
                || (!trigger.IsVerb && barriers.IsOtherTrigger(trigger, i)))
            {
                return null;
            }
        }

        // A second date between the two takes the event with it.
        return view.Dates.AnyWithin(date.Last + 1, trigger.First - 1) || (!trigger.IsVerb && !HasSupport(trigger)) ? null : date;
    }

    /// <summary>Whether a date stands in the opening phrase of its clause, before any verb.</summary>
    private bool Leads(int start, Placed<DateMention> date)
    {
        var opening = view.Lower(start) is "in" or "on" or "at" or "during" or "from" or "between" or "late" or "early" or "throughout"
            or "and" or "then" or "just"
            or "," || date.First <= start + 1;
        for (var i = start; i < date.First && opening; i++)
        {
            opening = !Wording.IsVerbLike(view.Words[i]) && !view.Words[i].Is(",");
        }

        return opening;
    }

    private bool HasSupport(EventTrigger trigger)
    {
        for (var i = Math.Max(0, trigger.First - 6); i < view.Words.Count && i <= trigger.Last + 8; i++)
        {
            if ((i < trigger.First || i > trigger.Last) && clauses.AreTogether(i, trigger.First) && !view.Words[i].IsCapital
                && Wording.IsSupport(view.Words[i].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
