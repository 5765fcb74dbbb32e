using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Positions;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>How far the words of a definition reach, and whether they can be understood by themselves.</summary>
internal static class DefinitionWords
{
    public static TermDraft? Make(SentenceView view, TermSpan term, int first, int from, bool isAside, string rule, double confidence,
        bool endsAtVerb = false)
    {
        var last = PositionWords.EndOf(view, first, from, isAside
            || endsAtVerb, isAside ? AttitudeFrames.Complement : AttitudeFrames.That, IsConceded(view, term.Start));
        if (last >= 0 && isAside && !HasThat(view, first, last))
        {
            last = EndOfAside(view, first);
        }

        return last - first >= 4 && !view.Words[last].Is(":") && !IsOfUs(view, first) ? new TermDraft(view, term, first, last,
            rule, confidence) : null;
    }

    /// <summary>"pledging ourselves to work with them": a speaker's word, no explanation.</summary>
    private static bool IsOfUs(SentenceView view, int first)
    {
        for (var i = first; i < first + 4; i++)
        {
            if (view.Lower(i) is "we" or "us" or "our" or "ourselves" or "i" or "my" or "you" or "your")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a principle which would not only deprive us of …": one half of an argument.</summary>
    public static bool IsHalf(SentenceView view, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (view.Lower(i) == "not" && view.Lower(i + 1) is "only" or "merely" or "just")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasThat(SentenceView view, int first, int last)
    {
        for (var i = first; i <= last && i < first + 4; i++)
        {
            if (view.Lower(i) == "that")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Although the treaty ended the war, …": the main clause follows its comma.</summary>
    private static bool IsConceded(SentenceView view, int start)
    {
        for (var i = start - 1; i >= 0 && i >= start - 4; i--)
        {
            if (view.Lower(i) is "although" or "though" or "while" or "because" or "since" or "when" or "as" or "after" or "before"
                or "until" or "if")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who does what is said with a noun: "he", "they", "both sides" would dangle.</summary>
    public static bool IsClear(SentenceView view, int first) =>
        first + 4 < view.Words.Count && !HolderScene.IsPronoun(view.Lower(first)) && !view.Words[first].IsMark
        && view.Lower(first) is not ("this" or "these" or "that" or "those" or "his" or "her" or "its" or "their" or "both" or "which"
            or "signed" or "there")
        && !(view.Lower(first) == "the" && view.Lower(first + 1) is "two" or "latter" or "former");

    /// <summary>"Spain ceded", "a country could request": the clause tells what the paper binds somebody to.</summary>
    public static bool Binds(SentenceView view, int first)
    {
        for (var i = first + 1; i < view.Words.Count && i < first + 12 && !view.Words[i].IsMark; i++)
        {
            if (VerbGroup.IsModal(view, i) || view.Lower(i) is "agreed" or "acknowledged" or "recognized" or "ceded" or "promised"
                or "pledged" or "gave" or "granted"
                or "received" or "gained" or "renounced" or "accepted" or "surrendered" or "guaranteed" or "obtained" or "allowed"
                    or "committed" or "undertook"
                or "established" or "returned" or "retained" or "relinquished" or "acquired" or "declared" or "opened" or "transferred"
                    or "abandoned" or "required")
            {
                return true;
            }

            if (Wording.IsVerbLike(view.Words[i]))
            {
                return false;
            }
        }

        return false;
    }

    public static int EndOfAside(SentenceView view, int first)
    {
        var last = first;
        for (var i = first + 1; i < view.Words.Count && i < first + 50; i++)
        {
            var word = view.Words[i];
            if (word.Is(".") && view.Lower(i + 1) is "”" or "\"")
            {
                return i + 1;
            }

            if (word.Is(";") || word.Is(".") || word.Is(":") || word.Is("—") || (word.Is(",") && !view.IsQuoted(i)
                && !view.Has(i, WordMarks.InDate) && last - first >= 4 && !IsListed(view, i)))
            {
                return last;
            }

            last = i;
        }

        return last == view.Words.Count - 1 ? last : -1;
    }

    /// <summary>"substantial religious, political and military autonomy": the comma of a list cuts nothing.</summary>
    private static bool IsListed(SentenceView view, int comma)
    {
        for (var i = comma + 1; i < view.Words.Count && i <= comma + 5 && !Wording.IsVerbLike(view.Words[i]); i++)
        {
            if (view.Lower(i) is "and" or "or")
            {
                return i > comma + 1;
            }

            if (view.Lower(i) is "the" or "a" or "an" || SubjectSpan.IsPreposition(view.Lower(i)))
            {
                return view.Lower(comma - 1).EndsWith("ing", StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>"the Senate Act, the government said": a clause, not an apposition.</summary>
    public static bool HasVerbBefore(SentenceView view, int first, int last)
    {
        for (var i = first + 1; i <= last && i < first + 5; i++)
        {
            if (TermNouns.IsKind(view.Lower(i)))
            {
                return false;
            }

            if (Wording.IsVerbLike(view.Words[i]) && !view.Lower(i).EndsWith("ed", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
