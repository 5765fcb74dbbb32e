using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>A date in the opening phrase of a clause: "In April 1955, representatives … gathered".</summary>
internal sealed class LeadingDates(SentenceView view, Clauses clauses, DateBarriers barriers)
{
    /// <summary>A date further on opens nothing.</summary>
    private const int LongestOpening = 12;

    /// <summary>"In April 1955, representatives … gathered"; "the fall of 1983, when negotiators walked out of talks".</summary>
    public Placed<DateMention>? Of(EventTrigger trigger)
    {
        var start = clauses.StartOf(trigger.First);
        if (view.Lower(start) == "that" && view.Dates.Within(start - 6, start - 1).LastOrDefault() is { Mention: not null } cleft
            && cleft.Last == start - 1 && view.Lower(0) == "it")
        {
            // "It was not until 1912 that the two governments signed"
            return cleft;
        }

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

        var date = view.Dates.Within(start, Math.Min(start + LongestOpening, trigger.First - 1)).FirstOrDefault();
        if (date.Mention is null || date.Last >= trigger.First || (barriers.IsAdjective(date) && view.Lower(date.First - 1) == "the") || (barriers.IsBarred(date) && !IsNotUntil(date) && !IsByThen(date)) || !Leads(start, date))
        {
            return null;
        }

        for (var i = date.Last + 1; i < trigger.First; i++)
        {
            if (!clauses.AreTogether(i, trigger.First))
            {
                continue;
            }

            if (view.Words[i].Lower is "later" or "subsequently" or "eventually" or "previously" or "earlier" or "already"
                || (view.Lower(i) == "had" && date.Mention.Value is { Precision: not DatePrecision.Year }
                && i + 1 < view.Words.Count && Wording.IsVerbLike(view.Words[i + 1]))
                || (!trigger.IsVerb && barriers.IsOtherTrigger(trigger, i)))
            {
                return null;
            }
        }

        // A second date between the two takes the event with it.
        // "Five years ago, in September 2019, we signed": the second says the first again, or more exactly.
        foreach (var second in view.Dates.Within(date.Last + 1, trigger.First - 1))
        {
            if (second.Mention.Value is not { } narrow || (date.Mention.Value is { } wide && wide != narrow && !wide.Covers(narrow)))
            {
                return null;
            }

            date = second;
        }

        return !trigger.IsVerb && !HasSupport(trigger) ? null : date;
    }

    /// <summary>Whether a date stands in the opening phrase of its clause, before any verb.</summary>
    private bool Leads(int start, Placed<DateMention> date)
    {
        var first = AfterAdverb(start);
        var opening = view.Lower(first) is "in" or "on" or "at" or "during" or "from" or "between" or "late" or "early" or "throughout"
            or "and" or "then" or "just" or "but" or "so" or "not" or "only" or "by"
            or "," || date.First <= first + 1 || (start == 0 && view.Lower(0).EndsWith("ing", StringComparison.Ordinal));
        for (var i = first; i < date.First && opening; i++)
        {
            // "On the eve of the visit, on June 18, he …": a second preposition behind the comma.
            opening = !Wording.IsVerbAt(view, i) && (!view.Words[i].Is(",")
                || (i + 2 == date.First && view.Lower(i + 1) is "on" or "in")
                || (i + 1 == date.First && view.Lower(i - 1) is "morning" or "afternoon" or "evening" or "night" or "day" or "week" or "month"));
        }

        return opening;
    }

    /// <summary>"Earlier, on November 8, he visited", "Thus, in 1965, they agreed".</summary>
    private int AfterAdverb(int start)
    {
        var isAdverb = view.Lower(start) is "earlier" or "later" or "then" or "finally" or "meanwhile" or "however" or "thus" or "also"
            or "first" or "second" or "third" or "afterwards" or "eventually" or "initially" or "moreover" or "nevertheless" or "still"
            or "subsequently" or "accordingly" or "consequently" or "instead" or "similarly" or "likewise" or "nonetheless" or "yet"
            or "previously" or "ultimately" or "additionally" or "furthermore";
        return !isAdverb ? start : view.Lower(start + 1) == "," ? start + 2 : start + 1;
    }

    /// <summary>"By March 1994, they threatened war": told of that month; "by 1994" may tell of any year before.</summary>
    private bool IsByThen(Placed<DateMention> date) =>
        view.Lower(date.First - 1) == "by" && date.Mention.Value is { Precision: DatePrecision.Month or DatePrecision.Day };

    /// <summary>"Not until 1912 did they sign".</summary>
    private bool IsNotUntil(Placed<DateMention> date) =>
        view.Lower(date.First - 1) == "until" && view.Lower(date.First - 2) == "not";

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
