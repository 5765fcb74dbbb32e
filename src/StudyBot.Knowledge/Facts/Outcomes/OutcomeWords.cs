using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Outcomes;

/// <summary>Which words of the sentence are the outcome: a contiguous run each, two where the sentence lists two.</summary>
internal static class OutcomeWords
{
    public static IEnumerable<(int First, int Last)> Of(SentenceView view, Clauses clauses, OutcomeVerb verb, int longest)
    {
        var first = verb.Reach is OutcomeReach.Object ? verb.Word + 1 : verb.Word;
        if (verb.Word + 1 >= view.Words.Count || (!verb.IsWhole && !StartsObject(view, verb.Word + 1)))
        {
            yield break;
        }

        var last = EndOf(view, clauses, verb, first, longest);
        if (last < first)
        {
            yield break;
        }

        if (verb.Reach is not OutcomeReach.Object)
        {
            if (last - first >= 3) yield return (first, last);
            yield break;
        }

        foreach (var part in Split(view, first, last))
        {
            yield return part;
        }
    }

    /// <summary>
    /// "announced a written statement", "signed five agreements", "produce the phrase"; not "proposed this idea", "announced that".
    /// </summary>
    private static bool StartsObject(SentenceView view, int first)
    {
        var word = view.Words[first];
        return !(word.Lower is "this" or "that" or "it" or "these" or "those" or "him" or "her" or "them" or "by" or "in" or "on" or "at"
            or "to" or "and" or "or" or "for" or "during"
                or "as" or "from" or "with" or "such" or "here" or "today" or "yesterday")
            && (!word.IsMark || word.Lower is "“" or "\"");
    }

    private static int EndOf(SentenceView view, Clauses clauses, OutcomeVerb verb, int first, int longest)
    {
        var depth = 0;
        var last = first - 1;
        for (var i = first; i < view.Words.Count; i++)
        {
            var word = view.Words[i];
            if (i - first > longest)
            {
                // Cut nowhere: half an outcome may say the opposite.
                return first - 1;
            }

            if (word.Lower is "“" || (word.Lower is "\"" && depth == 0))
            {
                depth++;
            }
            else if (word.Lower is "”" or "\"")
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0 && (word.Lower is ";" || Ends(view, clauses, verb, i)))
            {
                last = word.Is("but") ? BeforeNotOnly(view, first, last) : last;
                break;
            }

            last = i;
        }

        return Trimmed(view, first, last, verb);
    }

    /// <summary>
    /// Without the marks and the "in" of ", in which" at the end. A whole phrase that stops at a preposition is broken off: none.
    /// </summary>
    private static int Trimmed(SentenceView view, int first, int last, OutcomeVerb verb)
    {
        while (last >= first)
        {
            var isMark = view.Words[last].IsMark && view.Words[last].Lower is not ("”" or "\"" or ")");
            if (!isMark && !IsDangling(view.Lower(last)))
            {
                break;
            }

            if (!isMark && verb.IsWhole && last == view.Words.Count - 1)
            {
                return first - 1;
            }

            last--;
        }

        return last;
    }

    private static bool IsDangling(string word) =>
        word is "in" or "on" or "at" or "of" or "to" or "by" or "for" or "with" or "under" or "from" or "and" or "or" or "the" or "a"
            or "an" or "through" or "among";

    /// <summary>
    /// "an agreement, designed not only to cut tariffs but …": half of that pair says something else; the words before it stay.
    /// </summary>
    private static int BeforeNotOnly(SentenceView view, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            if (view.Lower(i - 1) == "not" && view.Lower(i) is "only" or "just" or "merely")
            {
                var comma = i;
                while (comma > first && !view.Words[comma].Is(",")) comma--;
                return comma - 1;
            }
        }

        return last;
    }

    /// <summary>An object ends where another clause opens, and before "at the summit"; a whole phrase goes on to the end.</summary>
    private static bool Ends(SentenceView view, Clauses clauses, OutcomeVerb verb, int i)
    {
        if (verb.IsWhole)
        {
            // "Although they agreed to talk, no solution was found": the concession ends at its comma.
            return view.Words[i].Is(",") && (Events.Wording.IsOpener(view.Lower(clauses.StartOf(verb.Word))) || IsTurn(view, i + 1));
        }

        return !clauses.AreTogether(i, verb.Word)
            || (view.Words[i].Is(",") && view.Lower(i + 1) is "but" or "to" or "saying" or "noting" or "adding")
            || (view.Words[i].Is(",") && view.Lower(i + 1) == "and"
            && (view.Words.Count > i + 2 && (Events.Wording.IsVerbLike(view.Words[i + 2])
                || (i + 3 < view.Words.Count && Events.Wording.IsVerbLike(view.Words[i + 3])
                && view.Lower(i + 2) is not ("a" or "an" or "the")))));
    }

    /// <summary>", but", ", which they signed", ", and the president returned": somebody else's clause, or another deed.</summary>
    private static bool IsTurn(SentenceView view, int next)
    {
        if (view.Lower(next) is "but" or "although" or "though" or "while" or "which" or "who" or "when" or "where" or "whereas"
            or "despite" or "saying" or "adding" or "noting"
            or "because" or "after" or "before" or "leaving" or "yet")
        {
            return true;
        }

        if (view.Lower(next) is not ("and" or "so") || view.Lower(next + 1) is "to" or "that" or "on")
        {
            return false;
        }

        for (var i = next + 1; i < view.Words.Count && i <= next + 5 && !view.Words[i].IsMark; i++)
        {
            if (Events.Wording.IsVerbLike(view.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", and an expansion of …": an article behind the last comma starts another.</summary>
    private static IEnumerable<(int First, int Last)> Split(SentenceView view, int first, int last)
    {
        var start = first;
        var depth = 0;
        for (var i = first; i < last; i++)
        {
            depth += view.Words[i].Lower is "“" ? 1 : view.Words[i].Lower is "”" ? -1 : 0;
            if (depth == 0 && view.Words[i].Is(",") && view.Lower(i + 1) == "and"
                && view.Lower(i + 2) is "a" or "an" or "the" or "two" or "three" && i + 3 <= last)
            {
                yield return (start, i - 1);
                start = i + 2;
            }
        }

        yield return (start, last);
    }
}
