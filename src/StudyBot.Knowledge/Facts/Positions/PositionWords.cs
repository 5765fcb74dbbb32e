using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>How far the words of a position reach: to the end of the sentence, or to where somebody else has the floor.</summary>
internal static class PositionWords
{
    /// <summary>What is longer is no line of a card; cut, it might say the opposite.</summary>
    private const int Longest = 70;

    private const int ContrastReach = 25;

    /// <param name="isAside">Whether the verb stands in ", who …,": then it ends with its aside.</param>
    /// <param name="isConceded">Whether its clause opens with "while" or "although": then it ends where the main clause starts.</param>
    /// <returns>The last word; -1 where there is no good end.</returns>
    public static int EndOf(SentenceView view, int first, int verb, bool isAside, AttitudeFrames frame, bool isConceded = false)
    {
        var last = verb;
        var open = -1;
        for (var i = verb + 1; i < view.Words.Count; i++)
        {
            if (i - first > Longest)
            {
                return -1;
            }

            var word = view.Words[i];
            if (word.Lower is "“") open = i;
            else if (word.Lower is "”") open = -1;
            if (!view.IsQuoted(i) && (word.Is(";") || (word.Is(")") && !HasOpen(view, verb, i))
                || (word.Is(",") && (Turns(view, verb, i, isAside, frame) || (isConceded && (StartsClause(view, i + 1)
                    || view.Has(i + 1, WordMarks.StartsPerson | WordMarks.InRole)))))
                    || IsBareTurn(view, verb, i, frame)))
            {
                break;
            }

            last = i;
        }

        // The quotation goes on in the next sentence, or the sentence itself breaks off.
        if (open >= 0 || (last == view.Words.Count - 1 && view.Words[last].Lower is "," or ":" or "…"))
        {
            return -1;
        }

        // "it would help, and the rest would follow, if they came": without its condition it says another thing.
        if (last < view.Words.Count - 2 && IsConditionCut(view, verb, last))
        {
            return -1;
        }

        while (last > verb && (view.Words[last].IsMark && view.Words[last].Lower is not ("”" or "\"" or ")" or "’" or "%")
            || SubjectSpan.IsPreposition(view.Lower(last)) || view.Lower(last) is "and" or "or" or "but" or "the" or "a" or "which"
                or "also"))
        {
            last--;
        }

        // "is committed to that process": what that is stands elsewhere.
        if (last - first <= 7 && view.Lower(last - 1) is "this" or "that" or "these" or "those" or "such")
        {
            return -1;
        }

        if (HasLoneMark(view, first, last))
        {
            return -1;
        }

        return last - verb >= 2 || (last - verb >= 1 && frame is AttitudeFrames.Object) ? last : -1;
    }

    /// <summary>A closing mark without its opening one: the words were somebody's speech.</summary>
    private static bool HasLoneMark(SentenceView view, int first, int last)
    {
        int open = 0, straight = 0;
        for (var i = first; i <= last; i++)
        {
            switch (view.Lower(i))
            {
                case "“": open++; break;
                case "”" when open == 0: return true;
                case "”": open--; break;
                case "\"": straight++; break;
            }
        }

        return straight % 2 == 1;
    }

    private static bool IsConditionCut(SentenceView view, int verb, int last)
    {
        var isConditional = false;
        for (var i = verb; i <= last; i++)
        {
            isConditional |= view.Lower(i) == "would";
        }

        for (var i = last + 1; isConditional && i < view.Words.Count && i <= last + Longest; i++)
        {
            if (view.Lower(i) is "if" or "unless")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"not that he gave advice, but that …", "no longer the chosen but …": the two halves are one.</summary>
    private static bool IsContrast(SentenceView view, int verb, int but)
    {
        for (var i = but - 1; i > verb && i >= but - ContrastReach; i--)
        {
            if (view.Lower(i) is "not" or "longer" or "only" or "merely")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOpen(SentenceView view, int from, int close)
    {
        for (var i = close - 1; i > from; i--)
        {
            if (view.Words[i].Is("(")) return true;
            if (view.Words[i].Is(")")) return false;
        }

        return false;
    }

    // ", but", ", while", ", and the Senate voted": another clause. An aside ends where the main clause's verb follows.
    private static bool Turns(SentenceView view, int verb, int comma, bool isAside, AttitudeFrames frame)
    {
        var next = view.Lower(comma + 1);
        if (next == "but" && IsContrast(view, verb, comma + 1))
        {
            return false;
        }

        // "hopes that the difficulties, which …, will pass": its own verb is still to come.
        if (next is "which" or "who" or "where" && frame is AttitudeFrames.That or AttitudeFrames.Clause && !HasVerb(view, verb + 2, comma))
        {
            return false;
        }

        if (next is "but" or "although" or "though" or "while" or "whereas" or "yet" or "so" or "until" or "nor" or "which" or "who"
            or "where" or "leading" or "prompting"
            or "causing" or "saying" or "adding" or "noting" or "resulting" or "leaving" or "forcing" or "making")
        {
            return true;
        }

        if (next is "and" or "then")
        {
            return view.Lower(comma + 2) == "," || StartsClause(view, comma + 2);
        }

        return isAside && (VerbGroup.IsModal(view, comma + 1) || VerbGroup.IsAdverb(view, comma + 1)
            || (comma + 1 < view.Words.Count && Wording.IsVerbLike(view.Words[comma + 1]))
                || view.Lower(comma + 1).EndsWith("ing", StringComparison.Ordinal)
            || frame is AttitudeFrames.Object);
    }

    private static bool HasVerb(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Wording.IsVerbLike(view.Words[i]) || VerbGroup.IsModal(view, i))
            {
                return true;
            }
        }

        return false;
    }

    // "insisted on withdrawal and began looting": another deed. Inside a clause of "that" it may be part of what is held.
    private static bool IsBareTurn(SentenceView view, int verb, int i, AttitudeFrames frame)
    {
        if (view.Lower(i) is "but" or "although" or "while" or "whereas" && view.Lower(i - 1) is not ("the" or "a"))
        {
            // "all but ceded", "not a war but a truce"
            return view.Lower(i) != "but" || !(IsContrast(view, verb, i) || view.Lower(i - 1) is "all" or "nothing" or "anything"
                or "none" || view.Lower(i - 2) == "no"
                || view.Lower(i + 1) is "also" or "rather" or "a" or "an" or "the" or "of" or "in" or "by");
        }

        return view.Lower(i) == "and" && frame is not (AttitudeFrames.That or AttitudeFrames.Clause) && i + 1 < view.Words.Count
            && (IsDeed(view, i + 1) || (VerbGroup.IsAdverb(view, i + 1) && IsDeed(view, i + 2)));
    }

    private static bool IsDeed(SentenceView view, int word) =>
        word < view.Words.Count && Wording.IsVerbLike(view.Words[word])
        && (!view.Lower(word).EndsWith("ed", StringComparison.Ordinal) || SubjectSpan.IsPreposition(view.Lower(word + 1))
            || view.Lower(word + 1) is "the" or "a" or "an" or "to" or "that" or "its" or "their" or "his" or "it");

    /// <summary>"the Senate voted", "began looting": a verb near, before the next mark.</summary>
    private static bool StartsClause(SentenceView view, int first)
    {
        if (HolderScene.IsPronoun(view.Lower(first)))
        {
            return true;
        }

        for (var i = first; i < view.Words.Count && i < first + 8 && !view.Words[i].IsMark; i++)
        {
            if (Wording.IsVerbLike(view.Words[i]) || VerbGroup.IsModal(view, i)
                || AttitudeVerbs.Find(view.Lower(i)) is { Form: VerbForm.Past or VerbForm.Third })
            {
                return true;
            }

            if (view.Lower(i) is "to" or "that" or "of" && i == first)
            {
                return false;
            }
        }

        return false;
    }
}
