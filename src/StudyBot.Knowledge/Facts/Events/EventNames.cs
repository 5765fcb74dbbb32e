using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>What the text itself calls an event: its own words, as they stand.</summary>
internal static class EventNames
{
    /// <param name="place">The words of its place in this sentence, if it has one there.</param>
    /// <param name="subject">The first word of its participants before it; -1 where there is none.</param>
    /// <returns>The span of the name, and how much of a name it is: 3 a proper name, 2 with its place, 1 a description.</returns>
    public static (TextSpan Span, int Worth) Of(SentenceView view, Clauses clauses, EventTrigger trigger, (int First, int Last)? place,
        int subject) =>
        trigger.IsVerb ? OfVerb(view, clauses, trigger, place, subject) : OfNoun(view, trigger, place);

    private static (TextSpan Span, int Worth) OfNoun(SentenceView view, EventTrigger trigger, (int First, int Last)? place)
    {
        var first = trigger.First;
        while (first > 0 && trigger.First - first < 8 && IsModifier(view, first - 1, trigger))
        {
            first--;
        }

        if (IsProper(view, first, trigger))
        {
            return (view.SpanOf(first, trigger.Last), 3);
        }

        var last = trigger.Last;
        if (place is { } tied && tied.First > last && tied.Last - last <= 6 && !HasMark(view, last + 1, tied.First)
            && !HasVerb(view, last + 1, tied.First))
        {
            return (view.SpanOf(first, tied.Last), 2);
        }

        // "talks with the Soviet Union", "signing of the treaty"
        if (view.Lower(last + 1) is "with" or "between" or "of" or "on" or "to")
        {
            last = NamePhrases.PhraseEnd(view, last + 1, trigger.Last + NamePhrases.Longest);
        }

        return (view.SpanOf(first, last), place is { } before && before.First >= first ? 2 : 1);
    }

    private static (TextSpan Span, int Worth) OfVerb(SentenceView view, Clauses clauses, EventTrigger trigger,
        (int First, int Last)? place, int subject)
    {
        var start = clauses.StartOf(trigger.First);
        var first = trigger.First;

        // "the “approach based on new ideas” that he proposed": what was proposed stands before.
        // "the Alliance, signed in 1961", "the Accords, which were signed": what was signed does too.
        var isRelative = start > 0 && trigger.First - start <= 3 && view.Lower(start) is "that" or "which" or "who";
        if ((isRelative || view.Lower(trigger.First - 1) == ",")
            && NamePhrases.Antecedent(view, isRelative ? start : trigger.First) is { } antecedent)
        {
            first = antecedent;
        }
        else if (subject >= 0 && subject < trigger.First)
        {
            first = NamePhrases.NewSubject(view, subject, trigger.First);
        }
        else
        {
            var date = view.Dates.Within(start, trigger.First - 1).LastOrDefault();
            var from = date.Mention is null ? start : date.Last + 1;
            first = NamePhrases.SubjectStart(view, from, trigger.First);
        }

        var last = Math.Max(trigger.Last, first);
        if (place is { } tied && tied.First > trigger.Last && tied.Last - trigger.Last < NamePhrases.Longest
            && !Crosses(view, clauses, trigger.Last, tied.First))
        {
            last = NamePhrases.NameEnd(view, tied.Last);
        }
        else
        {
            last = NamePhrases.PhraseEnd(view, trigger.Last + 1, trigger.Last + NamePhrases.Longest);
            last = last > trigger.Last ? last : NamePhrases.SaidEnd(view, trigger.Last);
        }

        return (view.SpanOf(first, last), 1);
    }

    private static bool IsModifier(SentenceView view, int word, EventTrigger trigger)
    {
        var w = view.Words[word];
        // "October summit" keeps its month; "September 2016 summit", "May 27 statement" are told by their date elsewhere.
        if (w.IsMark || view.Dates.Within(word - 4, word).Any(d =>
            d.Last >= word && (d.Last > d.First || char.IsDigit(w.Lower[0]) || view.Lower(d.First - 1) is "on" or "in")))
        {
            return false;
        }

        if (w.IsPossessive)
        {
            // "Leaders' Meeting" is a name; "President Biden’s meeting" is whose.
            return w.IsCapital && view.Words[trigger.Last].IsCapital;
        }

        return !(Wording.IsSmall(w.Lower) || Wording.IsOpener(w.Lower)
            || w.Lower is "the" or "a" or "an" or "this" or "that" or "these" or "those" or "his" or "her" or "its" or "their" or "our"
            or "of" or "in" or "on" or "at" or "to" or "for"
            or "with" or "by" or "and" or "or" or "from" or "during" or "before" or "after" or "previous" or "recent" or "most" or "some"
            or "any" or "all" or "several" or "no" or "not" or "into"
            or "as" or "following" or "since" or "between")
            && !(Wording.IsVerbLike(w) && w.Lower is not ("closed" or "united"))
            && (w.IsCapital || !w.Lower.EndsWith("ly", StringComparison.Ordinal));
    }

    /// <summary>Capitals from the first word to the head: "Nagato Summit", "25th APEC Economic Leaders’ Meeting".</summary>
    private static bool IsProper(SentenceView view, int first, EventTrigger trigger)
    {
        if (first == trigger.First || !view.Words[trigger.Last].IsCapital)
        {
            return false;
        }

        for (var i = first; i <= trigger.Last; i++)
        {
            if (!view.Words[i].IsCapital && !char.IsDigit(view.Words[i].Lower[0]) && view.Words[i].Lower is not "anniversary")
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasMark(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (view.Words[i].IsMark)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerb(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Wording.IsVerbLike(view.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Crosses(SentenceView view, Clauses clauses, int from, int to) =>
        HasMark(view, from, to) || !clauses.AreTogether(from, to);
}
