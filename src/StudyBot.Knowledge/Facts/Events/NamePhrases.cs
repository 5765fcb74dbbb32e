using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Where the words of a name start and end, so that it reads as a phrase and not as the half of one.</summary>
internal static class NamePhrases
{
    /// <summary>So many words a name has at most.</summary>
    public const int Longest = 16;

    public static int PhraseEnd(SentenceView view, int from, int limit)
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

            if (IsInitialPoint(view, i) || (i > from && IsInsideWord(view, i)))
            {
                continue;
            }

            if (w.Is("“") && ShortQuoteEnd(view, i) is { } close)
            {
                // "ordered a naval “quarantine” of the island"
                last = i = close;
                continue;
            }

            if (w.IsMark || Wording.IsOpener(w.Lower) || IsOwnDate(view, i) || (i > from && Wording.IsVerbLike(w)))
            {
                break;
            }

            last = i;
        }

        if (last == limit - 1 && last + 1 < view.Words.Count && !view.Words[last + 1].IsMark)
        {
            last = WholePhrase(view, from, last);
        }

        // "sent a message indicating that …": of what it said nothing is in the name.
        if (last > from && view.Lower(last + 1) == "that" && view.Lower(last).EndsWith("ing", StringComparison.Ordinal))
        {
            last--;
        }

        while (last >= from && view.Lower(last) is "in" or "on" or "at" or "of" or "the" or "and" or "to" or "with" or "between" or "a"
            or "an" or "from" or "by" or "for" or "during" or "his" or "its" or "their" or "as")
        {
            last--;
        }

        return last;
    }

    /// <summary>
    /// "declared that Kuwait had become its province": what was said, where it is short enough for a name; else the verb alone.
    /// </summary>
    public static int SaidEnd(SentenceView view, int verb)
    {
        if (view.Lower(verb + 1) != "that")
        {
            return verb;
        }

        for (var i = verb + 2; i < view.Words.Count && i <= verb + Longest; i++)
        {
            if (view.Words[i].IsMark && !IsInitialPoint(view, i))
            {
                return i - 1;
            }
        }

        return verb;
    }

    /// <summary>A name that goes on behind its place: "the Washington Naval Conference".</summary>
    public static int NameEnd(SentenceView view, int last)
    {
        while (last + 1 < view.Words.Count && view.Words[last + 1] is { IsCapital: true, IsMark: false })
        {
            last++;
        }

        return last;
    }

    /// <summary>Where the subject of a verb starts: not in an opening phrase before a comma.</summary>
    public static int SubjectStart(SentenceView view, int from, int verb)
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
            or "until" or "before" or "although" or "though" or "who" or "which" or "while" or "once" or "where" or "because" or "since"
            or "if" or "it" or "he" or "she" or "had" or "has"
            or "have" or "was" or "were" or "is" or "are" or "a" or "an")
        {
            first++;
        }

        return EndsList(view, first, verb) ? verb : first;
    }

    /// <summary>"defeated Egypt, Jordan, and Syria and occupied": before the "and" stands no subject, but the last of whom another verb is about.</summary>
    private static bool EndsList(SentenceView view, int first, int verb)
    {
        if (view.Lower(verb - 1) != "and" || view.Lower(first - 1) != "and")
        {
            return false;
        }

        for (var i = first; i < verb; i++)
        {
            if (Wording.IsVerbLike(view.Words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Godoy agreed to the demands, and the two negotiators signed": the second verb's own subject.</summary>
    public static int NewSubject(SentenceView view, int subject, int verb)
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

    public static int? Antecedent(SentenceView view, int relative)
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
        while (i > 0 && !view.Words[i - 1].IsMark
            && (view.Words[i - 1].IsCapital || (i > 1 && view.Lower(i - 1) is "of" or "for" && view.Words[i - 2].IsCapital)))
        {
            i--;
        }

        return i;
    }

    /// <summary>A date of the event itself ends its name; that of a thing in it does not: "broke out of the 1994 agreement".</summary>
    private static bool IsOwnDate(SentenceView view, int word) =>
        view.Dates.Within(word, word).FirstOrDefault() is { Mention: not null } date
        && !(view.Lower(word - 1) is "the" or "its" or "their" && date.Last + 1 < view.Words.Count
            && view.Words[date.Last + 1] is { IsMark: false } next && !Wording.IsSmall(next.Lower));

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

    /// <summary>"B–52", "the United States’ policy": a mark that ends no phrase.</summary>
    private static bool IsInsideWord(SentenceView view, int i)
    {
        if (i + 1 >= view.Words.Count || view.Words[i].Span.Start != view.Words[i - 1].Span.End || view.Words[i + 1].IsMark)
        {
            return false;
        }

        return view.Words[i].Lower is "–" or "-"
            ? view.Words[i].Span.End == view.Words[i + 1].Span.Start && view.Words[i - 1].Lower.Length <= 3 && char.IsAsciiDigit(view.Lower(i + 1)[0])
            : view.Words[i].Lower is "’" or "'" && view.Lower(i - 1).EndsWith('s');
    }

    /// <summary>The closing mark of a few quoted words; null where they are more.</summary>
    private static int? ShortQuoteEnd(SentenceView view, int open)
    {
        for (var i = open + 1; i < view.Words.Count && i <= open + 4; i++)
        {
            if (view.Words[i].IsMark)
            {
                return view.Words[i].Is("”") && i > open + 1 ? i : null;
            }
        }

        return null;
    }

    /// <summary>"Gerald R. Ford": the point of an initial.</summary>
    private static bool IsInitialPoint(SentenceView view, int i) =>
        i > 0 && i + 1 < view.Words.Count && view.Words[i].Is(".") && view.Words[i - 1] is { IsCapital: true, Lower.Length: 1 }
            && view.Words[i + 1].IsCapital;
}
