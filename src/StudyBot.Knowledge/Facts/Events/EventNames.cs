using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>What the text itself calls an event: its own words, as they stand.</summary>
internal static class EventNames
{
    private const int LongestName = 16;

    /// <param name="place">The words of its place in this sentence, if it has one there.</param>
    /// <param name="subject">The first word of its participants before it; -1 where there is none.</param>
    /// <returns>The span of the name, and how much of a name it is: 3 a proper name, 2 with its place, 1 a description.</returns>
    public static (TextSpan Span, int Worth) Of(SentenceView view, Clauses clauses, EventTrigger trigger, (int First, int Last)? place, int subject) =>
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
        if (place is { } tied && tied.First > last && tied.Last - last <= 6 && !HasMark(view, last + 1, tied.First) && !HasVerb(view, last + 1, tied.First))
        {
            return (view.SpanOf(first, tied.Last), 2);
        }

        // "talks with the Soviet Union", "signing of the treaty"
        if (view.Lower(last + 1) is "with" or "between" or "of" or "on" or "to")
        {
            last = PhraseEnd(view, last + 1, trigger.Last + LongestName);
        }

        return (view.SpanOf(first, last), place is { } before && before.First >= first ? 2 : 1);
    }

    private static (TextSpan Span, int Worth) OfVerb(SentenceView view, Clauses clauses, EventTrigger trigger, (int First, int Last)? place, int subject)
    {
        var start = clauses.StartOf(trigger.First);
        var first = trigger.First;

        // "the “approach based on new ideas” that he proposed": what was proposed stands before.
        // "the Alliance, signed in 1961", "the Accords, which were signed": what was signed does too.
        var isRelative = start > 0 && trigger.First - start <= 3 && view.Lower(start) is "that" or "which" or "who";
        if ((isRelative || view.Lower(trigger.First - 1) == ",") && Antecedent(view, isRelative ? start : trigger.First) is { } antecedent)
        {
            first = antecedent;
        }
        else if (subject >= 0 && subject < trigger.First)
        {
            first = NewSubject(view, subject, trigger.First);
        }
        else
        {
            var date = view.Dates.Within(start, trigger.First - 1).LastOrDefault();
            var from = date.Mention is null ? start : date.Last + 1;
            first = SubjectStart(view, from, trigger.First);
        }

        var last = Math.Max(trigger.Last, first);
        if (place is { } tied && tied.First > trigger.Last && tied.Last - trigger.Last < LongestName && !Crosses(view, clauses, trigger.Last, tied.First))
        {
            last = NameEnd(view, tied.Last);
        }
        else
        {
            last = PhraseEnd(view, trigger.Last + 1, trigger.Last + LongestName);
            last = last > trigger.Last ? last : SaidEnd(view, trigger.Last);
        }

        return (view.SpanOf(first, last), 1);
    }

    private static bool IsModifier(SentenceView view, int word, EventTrigger trigger)
    {
        var w = view.Words[word];
        // "October summit" keeps its month; "September 2016 summit", "May 27 statement" are told by their date elsewhere.
        if (w.IsMark || view.Dates.Within(word - 4, word).Any(d => d.Last >= word && (d.Last > d.First || char.IsDigit(w.Lower[0]) || view.Lower(d.First - 1) is "on" or "in")))
        {
            return false;
        }

        if (w.IsPossessive)
        {
            // "Leaders' Meeting" is a name; "President Biden’s meeting" is whose.
            return w.IsCapital && view.Words[trigger.Last].IsCapital;
        }

        return !(Wording.IsSmall(w.Lower) || Wording.IsOpener(w.Lower) || w.Lower is "the" or "a" or "an" or "this" or "that" or "these" or "those" or "his" or "her" or "its" or "their" or "our" or "of" or "in" or "on" or "at" or "to" or "for"
            or "with" or "by" or "and" or "or" or "from" or "during" or "before" or "after" or "previous" or "recent" or "most" or "some" or "any" or "all" or "several" or "no" or "not" or "into"
            or "as" or "following" or "since" or "between")
            && !(Wording.IsVerbLike(w) && w.Lower is not ("closed" or "united")) && (w.IsCapital || !w.Lower.EndsWith("ly", StringComparison.Ordinal));
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

    private static int? Antecedent(SentenceView view, int relative)
    {
        var i = relative - 1;
        if (i >= 0 && view.Words[i].Lower is "”" or "\"")
        {
            for (var open = i - 1; open >= 0 && open >= i - 10; open--)
            {
                if (view.Words[open].Lower is "“" or "\"")
                {
                    return open;
                }
            }
        }

        if (i >= 0 && view.Words[i].Is(","))
        {
            i--;
        }

        if (i < 0 || view.Words[i].IsMark || !view.Words[i].IsCapital)
        {
            return i >= 0 && !view.Words[i].IsMark && i == relative - 1 ? i : null;
        }

        // Back over the name and the small words inside it.
        while (i > 0 && !view.Words[i - 1].IsMark && (view.Words[i - 1].IsCapital || (i > 1 && view.Lower(i - 1) is "of" or "for" && view.Words[i - 2].IsCapital)))
        {
            i--;
        }

        return i;
    }

    /// <summary>Where the subject of a verb starts: not in an opening phrase before a comma.</summary>
    private static int SubjectStart(SentenceView view, int from, int verb)
    {
        var first = verb;
        for (var i = verb - 1; i >= from && verb - i <= 12; i--)
        {
            // "the first Legation in Siam (then so called) were established"
            if (view.Words[i].Is(")") && OpenOf(view, i) is { } open && open > from)
            {
                i = open;
                continue;
            }

            if (view.Words[i].IsMark)
            {
                break;
            }

            first = i;
        }

        while (first < verb && view.Lower(first) is "and" or "then" or "when" or "after" or "that" or "in" or "on" or "at" or "as" or "the"
            or "who" or "which" or "while" or "once" or "where" or "because" or "since" or "if" or "it" or "he" or "she" or "had" or "has" or "have")
        {
            first++;
        }

        return first;
    }

    private static int? OpenOf(SentenceView view, int close)
    {
        for (var i = close - 1; i >= 0 && i >= close - 6; i--)
        {
            if (view.Words[i].Is("("))
            {
                return i;
            }
        }

        return null;
    }

    private static int PhraseEnd(SentenceView view, int from, int limit)
    {
        var last = from - 1;
        for (var i = from; i < view.Words.Count && i < limit; i++)
        {
            var w = view.Words[i];
            if (w.Is("(") && view.Words.Count > i + 3 && view.Words[i + 2].Is(")") && view.Words[i + 3].IsCapital)
            {
                // "the Intermediate Forces (INF) Treaty"
                i += 2;
                continue;
            }

            if (IsInitialPoint(view, i))
            {
                continue;
            }

            if (w.IsMark || Wording.IsOpener(w.Lower) || view.Dates.AnyWithin(i, i) || (i > from && Wording.IsVerbLike(w)))
            {
                break;
            }

            last = i;
        }

        if (last == limit - 1 && last + 1 < view.Words.Count && !view.Words[last + 1].IsMark)
        {
            last = WholePhrase(view, from, last);
        }

        while (last >= from && view.Lower(last) is "in" or "on" or "at" or "of" or "the" or "and" or "to" or "with" or "between" or "a" or "an" or "from" or "by" or "for" or "during" or "his" or "its" or "their" or "as")
        {
            last--;
        }

        return last;
    }

    /// <summary>Too long for a name: it ends before its last small word instead of in the midst of another name.</summary>
    private static int WholePhrase(SentenceView view, int from, int last)
    {
        for (var i = last; i > from + 2; i--)
        {
            if (view.Lower(i) is "of" or "to" or "in" or "for" or "with" or "and" or "on" or "by" or "at" or "from" or "between")
            {
                return i - 1;
            }
        }

        return last;
    }

    /// <summary>"Gerald R. Ford": the point of an initial.</summary>
    private static bool IsInitialPoint(SentenceView view, int i) =>
        i > 0 && i + 1 < view.Words.Count && view.Words[i].Is(".") && view.Words[i - 1] is { IsCapital: true, Lower.Length: 1 } && view.Words[i + 1].IsCapital;

    /// <summary>"declared that Kuwait had become its province": what was said, where it is short enough for a name; else the verb alone.</summary>
    private static int SaidEnd(SentenceView view, int verb)
    {
        if (view.Lower(verb + 1) != "that")
        {
            return verb;
        }

        for (var i = verb + 2; i < view.Words.Count && i <= verb + LongestName; i++)
        {
            if (view.Words[i].IsMark && !IsInitialPoint(view, i))
            {
                return i - 1;
            }
        }

        return verb;
    }

    /// <summary>A name that goes on behind its place: "the Washington Naval Conference".</summary>
    private static int NameEnd(SentenceView view, int last)
    {
        while (last + 1 < view.Words.Count && view.Words[last + 1] is { IsCapital: true, IsMark: false })
        {
            last++;
        }

        return last;
    }

    /// <summary>"Godoy agreed to the demands, and the two negotiators signed": the second verb's own subject.</summary>
    private static int NewSubject(SentenceView view, int subject, int verb)
    {
        var hasVerb = false;
        for (var i = subject; i < verb; i++)
        {
            hasVerb |= Wording.IsVerbLike(view.Words[i]);
            if (hasVerb && view.Words[i].Is(",") && view.Lower(i + 1) is "and" or "but" && i + 2 < verb)
            {
                subject = view.Lower(i + 2) == "the" && i + 3 < verb ? i + 3 : i + 2;
                hasVerb = false;
            }
        }

        return subject;
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

    private static bool Crosses(SentenceView view, Clauses clauses, int from, int to) => HasMark(view, from, to) || !clauses.AreTogether(from, to);
}
