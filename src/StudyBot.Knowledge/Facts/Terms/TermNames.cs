using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Positions;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Names;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>Finds what a sentence names as an idea: a short phrase in marks, or capitals with a noun of ideas ("Open Door policy", "Treaty of Paris").</summary>
internal static class TermNames
{
    private const int LongestQuoted = 6;
    private const int LongestName = 9;

    /// <summary>The name that starts at a word; null where none does.</summary>
    public static TermSpan? At(SentenceView view, int start) => Quoted(view, start) ?? Capitals(view, start);

    /// <summary>Any name behind "known as": marks or capitals, whatever noun they end with.</summary>
    public static TermSpan? AnyAt(SentenceView view, int start)
    {
        if (view.Lower(start) is "the" or "a" or "an")
        {
            start++;
        }

        if (At(view, start) is { } named)
        {
            return named;
        }

        var last = LastOfRun(view, start);
        if (last < start || view.People.AnyWithin(start, last) || view.Places.Within(start, last).Any(p => p.First == start
            && p.Last == last))
        {
            return null;
        }

        // "known as the Huguenot rebellions": the noun in small letters belongs to it.
        if (last + 1 < view.Words.Count && !view.Words[last + 1].IsMark && !view.Words[last + 1].IsCapital
            && char.IsLetter(view.Lower(last + 1)[0])
            && !Wording.IsSmall(view.Lower(last + 1)) && !Wording.IsVerbLike(view.Words[last + 1])
            && (last + 2 >= view.Words.Count || view.Words[last + 2].IsMark || Wording.IsSmall(view.Lower(last + 2))))
        {
            last++;
        }

        return WithTail(view, start, last);
    }

    private static TermSpan? Quoted(SentenceView view, int open)
    {
        if (open >= view.Words.Count || view.Words[open].Lower is not ("“" or "\"" or "‘"))
        {
            return null;
        }

        for (var i = open + 1; i < view.Words.Count && i <= open + LongestQuoted + 2; i++)
        {
            if (view.Words[i].Lower is not ("”" or "\"" or "’"))
            {
                continue;
            }

            var last = i - 1;
            var hasComma = view.Words[last].Is(",");
            if (hasComma) last--;
            if (last <= open || view.Words[last].IsMark || !char.IsLetter(view.Source.Text[view.Words[open + 1].Span.Start])
                || Wording.IsSmall(view.Lower(open + 1)))
            {
                return null;
            }

            var end = i;
            if (TermNouns.IsName(view.Lower(i + 1)) && !hasComma && last - open <= 4)
            {
                end = i + 1;
            }

            return new TermSpan(open + 1, last, open, end) { HasComma = hasComma, IsQuoted = true };
        }

        return null;
    }

    private static TermSpan? Capitals(SentenceView view, int start)
    {
        if (start >= view.Words.Count || !view.Words[start].IsCapital || Wording.IsSmall(view.Lower(start))
            || Wording.IsOpener(view.Lower(start))
            || SubjectSpan.IsPreposition(view.Lower(start)) || VerbGroup.IsAdverb(view, start) || view.Has(start, WordMarks.InDate)
                || view.Lower(start) is "however" or "chapter" or "article" or "section" or "part" or "annex" or "our" or "my" or "your"
            || (start > 0 && view.Words[start - 1].IsCapital && !Wording.IsSmall(view.Lower(start - 1))
                && !view.Words[start - 1].IsPossessive))
        {
            return null;
        }

        var last = LastOfRun(view, start);

        // "the Open Door policy": the noun itself in small letters; "Treaty of Paris": in front.
        if (TermNouns.IsNameInSmall(view.Lower(last + 1)) && last + 1 < view.Words.Count && !view.Words[last + 1].IsCapital
            && !view.Words[last].IsPossessive
            && !TermNouns.IsName(view.Lower(last)) && IsNameBefore(view, start, last))
        {
            last++;
        }

        var isName = TermNouns.IsName(view.Lower(last)) || (TermNouns.IsName(view.Lower(start)) && view.Lower(start + 1) is "of" or "on"
            or "for");
        // "Declaration of the Conference": of any of many.
        if (view.Lower(last) is "conference" or "assembly" or "council" or "government" or "parties" or "states" or "organization"
            or "meeting" or "committee")
        {
            return null;
        }

        return isName && last > start && !view.Words[last].IsPossessive ? WithTail(view, start, last) : null;
    }

    // "Open Door policy" is one; "Soviet policy", "U.S. strategy", "President Wilson’s plan" are anybody's.
    private static bool IsNameBefore(SentenceView view, int first, int last)
    {
        if (view.People.AnyWithin(first, last) || view.Lower(first) is "u.s" or "u.s." || last == first)
        {
            return false;
        }

        if (view.Organizations.Within(first, last).Any(o => o.First == first && o.Last == last))
        {
            return false;
        }

        return Gazetteer.World.KindOf(view.TextOf(first, last)) is not GazetteerKind.Country
            && Demonyms.CountryOf(view.Source[view.Words[last].Span]) is null;
    }

    private static int LastOfRun(SentenceView view, int start)
    {
        var last = start - 1;
        for (var i = start; i < view.Words.Count && i < start + LongestName; i++)
        {
            if (view.Words[i].IsCapital && !view.Words[i].IsMark)
            {
                last = i;
                if (view.Words[i].IsPossessive && !TermNouns.IsName(view.Lower(i + 1))
                    && !view.Words[Math.Min(i + 1, view.Words.Count - 1)].IsCapital)
                {
                    return i;
                }

                continue;
            }

            // "Treaty of the Pyrenees", "Trade and Tariff Act"
            var isJoint = view.Lower(i) is "of" or "the" or "for" or "on" || (view.Lower(i) == "and" && EndsWithNoun(view, i + 1))
                || view.Lower(i) is "-" or "–" or "&";
            if (!isJoint || i == start || !(Joins(view, i + 1) || (view.Lower(i + 1) == "the" && Joins(view, i + 2))))
            {
                break;
            }
        }

        return last;
    }

    private static bool Joins(SentenceView view, int i) => i < view.Words.Count && view.Words[i].IsCapital && !view.Words[i].IsMark;

    private static bool EndsWithNoun(SentenceView view, int first)
    {
        for (var i = first; i < view.Words.Count && i < first + 3 && view.Words[i].IsCapital; i++)
        {
            if (TermNouns.IsName(view.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "of 1934" and "(SDI)" belong to it.
    private static TermSpan WithTail(SentenceView view, int first, int last)
    {
        var end = last;
        if (view.Lower(end + 1) == "of" && view.Lower(end + 2).Length == 4 && char.IsAsciiDigit(view.Lower(end + 2)[0]))
        {
            end += 2;
            last = end;
        }

        if (end + 1 < view.Words.Count && view.Lower(end + 1).Length is 3 or 4 && view.Lower(end + 1).All(char.IsAsciiDigit)
            && last == end && first == last)
        {
            end++;
            last = end;
        }

        string? acronym = null;
        if (view.Lower(end + 1) == "(" && view.Lower(end + 3) == ")" && IsAcronym(view, end + 2))
        {
            acronym = view.TextOf(end + 2, end + 2);
            end += 3;
        }

        return new TermSpan(first, last, first, AfterDate(view, end)) { Acronym = acronym };
    }

    // "of December 1904", "in February of 1920", "(1794)": when it was made stands between it and what it did.
    private static int AfterDate(SentenceView view, int end)
    {
        var first = view.Lower(end + 1) is "of" or "in" or "on" or "(" ? end + 2 : view.Words.Count;
        if (!view.Has(first, WordMarks.InDate))
        {
            return end;
        }

        var last = first;
        while (view.Has(last + 1, WordMarks.InDate) || (view.Lower(last + 1) == "of" && view.Has(last + 2, WordMarks.InDate)))
        {
            last++;
        }

        return view.Lower(end + 1) != "(" ? last : view.Lower(last + 1) == ")" ? last + 1 : end;
    }

    private static bool IsAcronym(SentenceView view, int word)
    {
        var text = view.Source.Slice(view.Words[word].Span);
        return text.Length is >= 2 and <= 9 && !text.ContainsAnyInRange('a', 'z') && char.IsUpper(text[0]);
    }
}
