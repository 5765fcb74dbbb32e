using StudyBot.Knowledge.Facts.Events;

namespace StudyBot.Knowledge.Facts.Text;

/// <summary>
/// Which clause each word of a sentence belongs to. Without a grammar: a clause ends at a semicolon or colon and where a word opens
/// another ("that", "when"); ", who …," and "After …, " give the floor back at a comma.
/// </summary>
internal sealed class Clauses
{
    private readonly int[] clause;
    private readonly List<int> starts = [0];

    public Clauses(SentenceView view)
    {
        clause = new int[view.Words.Count];
        int current = 0, returnTo = -1;
        var hasVerb = false;
        for (var i = 0; i < view.Words.Count; i++)
        {
            var word = view.Words[i];
            if (word.Lower is ";" or ":" && !IsInsideName(view, i))
            {
                (current, returnTo, hasVerb) = (Open(i + 1), -1, false);
            }
            else if (word.Is(",") && (view.Lower(i + 1) == "then" || OpensDated(view, i) || OpensSameDay(view, i)))
            {
                (current, returnTo, hasVerb) = (Open(i + 1), -1, false);
            }
            else if (word.Is("and") && i > 3 && !view.Has(i - 1, WordMarks.InDate) && OpensDatedBare(view, i))
            {
                (current, returnTo, hasVerb) = (Open(i + 1), -1, false);
            }
            else if (word.Is(",") && returnTo >= 0 && hasVerb)
            {
                (current, returnTo, hasVerb) = (returnTo == int.MaxValue ? Open(i + 1) : returnTo, -1, true);
            }
            else if (!view.Has(i, WordMarks.InDate) && IsOpening(view, i))
            {
                var isAside = view.Lower(i - 1) == "," && word.Lower is "who" or "which" or "whose" or "whom" or "where" or "after" or "when"
                    or "while" or "although" or "before";
                returnTo = i == 0 ? int.MaxValue : isAside ? current : -1;
                (current, hasVerb) = (Open(i), false);
            }
            else if (Wording.IsVerbLike(word))
            {
                hasVerb = true;
            }

            clause[i] = current;
        }
    }

    public bool AreTogether(int a, int b) => clause[a] == clause[b];

    public int Of(int word) => clause[word];

    /// <summary>The word that the clause of this word starts with.</summary>
    public int StartOf(int word) => Math.Min(starts[clause[word]], clause.Length - 1);

    private int Open(int at)
    {
        starts.Add(at);
        return starts.Count - 1;
    }

    /// <summary>", and on January 3, 1980, he asked": what follows has a date of its own in front.</summary>
    private static bool OpensDated(SentenceView view, int comma) => OpensAfterPhrase(view, comma) ||
        view.Lower(comma + 1) is "and" or "but" or "so" or "then" && view.Lower(comma + 2) is "in" or "on" && view.Has(comma + 3, WordMarks.InDate);

    /// <summary>"Amidst growing concern, in October 1962 the administration suspended": a date, and somebody right behind it.</summary>
    private static bool OpensAfterPhrase(SentenceView view, int comma)
    {
        if (view.Lower(comma + 1) is not ("in" or "on") || !view.Has(comma + 2, WordMarks.InDate))
        {
            return false;
        }

        var end = comma + 3;
        while (view.Has(end, WordMarks.InDate))
        {
            end++;
        }

        return end < view.Words.Count && !view.Words[end].IsMark && (view.Words[end].IsCapital || view.Lower(end) is "the" or "he" or "she" or "they");
    }

    /// <summary>"found it unacceptable and in December 1895, the president asked": the same without a comma before, with one behind.</summary>
    private static bool OpensDatedBare(SentenceView view, int and)
    {
        if (view.Lower(and + 1) is not ("in" or "on") || !view.Has(and + 2, WordMarks.InDate))
        {
            return false;
        }

        var end = and + 3;
        while (view.Has(end, WordMarks.InDate))
        {
            end++;
        }

        return view.Lower(end) == ",";
    }

    /// <summary>"signed the treaty on September 8, 1951, the same day he and …": a date and then somebody who acts.</summary>
    private static bool OpensSameDay(SentenceView view, int comma)
    {
        if (!view.Has(comma + 1, WordMarks.InDate) || view.Lower(comma + 1) != "the" || view.Lower(comma + 2) != "same")
        {
            return false;
        }

        var end = comma + 2;
        while (view.Has(end, WordMarks.InDate))
        {
            end++;
        }

        return end < view.Words.Count && !view.Words[end].IsMark
            && (view.Words[end].IsCapital || view.Lower(end) is "he" or "she" or "they" or "it" or "the");
    }

    private static bool IsOpening(SentenceView view, int i)
    {
        var lower = view.Words[i].Lower;
        if (lower == "as")
        {
            return view.Lower(i + 1) is "they" or "he" or "she" or "it" or "we";
        }

        if (lower is "before" or "after")
        {
            // "the day before the summit", "one month after": part of a date. "after speaking to": the same clause goes on.
            return view.Lower(i - 1) is not ("day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "evening"
                or "shortly" or "soon" or "speaking" or "spoke" or "testified" or "testifying" or "appeared" or "appearing")
                && !(i > 0 && view.Lower(i + 1).EndsWith("ing", StringComparison.Ordinal));
        }

        // "ended once the president was elected"; not "once more", "who once served"
        if (lower == "once")
        {
            return i + 1 < view.Words.Count && (view.Words[i + 1].IsCapital
                || view.Lower(i + 1) is "the" or "a" or "an" or "they" or "he" or "she" or "it" or "his" or "her" or "their" or "its");
        }

        // "there is a high chance that he will come": told as coming all the same.
        if (lower == "that" && view.Lower(i - 1) is "chance" or "possibility" or "likelihood" or "prospect")
        {
            return false;
        }

        return Wording.IsOpener(lower) && !(lower == "that" && i + 1 < view.Words.Count && IsTimeNoun(view.Lower(i + 1)));
    }

    private static bool IsTimeNoun(string word) =>
        word is "year" or "month" or "day" or "week" or "fall" or "spring" or "summer" or "winter" or "time" or "same";

    private static bool IsInsideName(SentenceView view, int i) =>
        view.Words[i].Is(":") && i > 0 && i + 1 < view.Words.Count && char.IsDigit(view.Lower(i - 1)[0])
            && char.IsDigit(view.Lower(i + 1)[0]);
}
