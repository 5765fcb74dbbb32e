using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// Speakers whom the text describes: "the ministry’s spokesman", "a spokesman for the ministry", "the statement", in its own words; "the President"
/// is the person who was last named as one.
/// </summary>
internal sealed class DescribedSpeakers(QuoteScene scene)
{
    private const int LongestPhrase = 10;
    private const int LongestOpenPhrase = 6;

    /// <summary>A phrase whose noun is its last word.</summary>
    public Subject? EndingAt(SentenceView view, int head, int bound)
    {
        if (!SpeakerWords.IsSpeaker(view.Lower(head)) || view.Words[head].IsPossessive)
        {
            return null;
        }

        var first = StartOf(view, head, bound);

        if (IsTooBare(view, first, head))
        {
            return null;
        }

        // "no official", "an unnamed", but not a bare "report", which is a verb as well.
        if (first == head && !view.Words[head].IsCapital && !view.Lower(head).EndsWith('s'))
        {
            return null;
        }

        return Cite(view, first, head, head);
    }

    /// <summary>A phrase that goes on behind its noun: "a spokesman for the ministry", "the president of France".</summary>
    public Subject? Complemented(SentenceView view, int last, int bound)
    {
        for (var i = last - 1; i >= Math.Max(bound, last - LongestPhrase) && !view.Words[i].IsMark && !SpeechVerbs.IsSpeech(view.Lower(i)); i--)
        {
            if (SpeakerWords.IsPreposition(view.Lower(i)) && SpeakerWords.IsSpeaker(view.Lower(i - 1)) && i - 1 >= bound)
            {
                var first = StartOf(view, i - 1, bound);
                if (StartsClause(view, first, bound))
                {
                    return Cite(view, first, i - 1, last);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Any short phrase with an article right beside quoted words, where its verb of speech alone makes it a speaker: "the old farmer".
    /// </summary>
    public static Subject? Open(SentenceView view, int first, int last)
    {
        if (last <= first || last - first >= LongestOpenPhrase || !(SpeakerWords.IsDeterminer(view.Lower(first)) || view.Words[first].IsPossessive))
        {
            return null;
        }

        for (var i = first; i <= last; i++)
        {
            var lower = view.Lower(i);
            if (view.Words[i].IsMark || SpeakerWords.IsPreposition(lower) || SpeakerWords.IsPronoun(lower) || SpeechVerbs.IsSpeech(lower)
                || (i > first && SpeakerWords.IsOpener(lower)) || lower is "is" or "was" or "were" or "are" or "be" or "been" or "not" or "can" or "could" or "may" or "might" or "must" or "will"
                    or "would" or "should" or "shall" or "cannot")
            {
                return null;
            }
        }

        return view.Words[last].IsPossessive ? null : Cited(view, first, last);
    }

    /// <summary>Behind "said": the phrase with the words that go on behind its noun.</summary>
    public Subject? StartingAt(SentenceView view, int first, int end)
    {
        for (var head = first; head < end; head++)
        {
            if (SpeakerWords.IsPreposition(view.Lower(head)))
            {
                return null;
            }

            if (SpeakerWords.IsSpeaker(view.Lower(head)) && !view.Words[head].IsPossessive && !SpeakerWords.IsSpeaker(view.Lower(head + 1)))
            {
                return first == head && !view.Words[head].IsCapital && !view.Lower(head).EndsWith('s')
                    ? null : Cite(view, first, head, Completed(view, head, end));
            }
        }

        return null;
    }

    public static bool StartsClause(SentenceView view, int first, int bound) =>
        first <= bound || view.Words[first - 1].IsMark || SpeakerWords.IsOpener(view.Lower(first - 1)) || view.Has(first - 1, WordMarks.InDate)
        || SpeakerWords.IsAdverb(view.Lower(first - 1));

    /// <summary>"General", of a broken "Secretary- General"; "the head", whose words tell of what further on: nobody could say who that is.</summary>
    private static bool IsTooBare(SentenceView view, int first, int head) =>
        view.Lower(head) is "general" or "head" or "heads" or "chief" or "chairman" or "member" or "members"
        && (first == head || (head == first + 1 && view.Lower(first) is "the" or "a"));

    /// <summary>The last word of what a described speaker is of: "France" of "the president of France".</summary>
    public static int Completed(SentenceView view, int head, int end)
    {
        if (view.Lower(head + 1) is not ("of" or "for" or "from" or "at"))
        {
            return head;
        }

        var last = head;
        for (var i = head + 2; i < end && (view.Words[i].IsCapital || SpeakerWords.IsDeterminer(view.Lower(i)) || view.Lower(i) is "of" or "and"); i++)
        {
            last = view.Words[i].IsCapital ? i : last;
        }

        return last;
    }

    private static int StartOf(SentenceView view, int head, int bound)
    {
        var first = head;
        while (first > bound && head - first < LongestPhrase && !SpeakerWords.IsDeterminer(view.Lower(first)) && IsAttribute(view, first - 1))
        {
            first--;
        }

        // "Gorbachev’s spokesman" may stand behind what is no part of it: "When Gorbachev’s spokesman".
        return first;
    }

    private static bool IsAttribute(SentenceView view, int word)
    {
        var lower = view.Lower(word);
        return !view.Words[word].IsMark && !SpeakerWords.IsPreposition(lower) && !SpeakerWords.IsOpener(lower) && !SpeakerWords.IsPronoun(lower)
            && !view.Has(word, WordMarks.InDate)
            && (SpeakerWords.IsDeterminer(lower) || view.Words[word].IsPossessive || view.Words[word].IsCapital
                || (!SpeakerWords.IsAdverb(lower) && !SpeechVerbs.IsSpeech(lower) && lower is not ("is" or "was" or "were" or "are" or "not" or "who")));
    }

    private Subject Cite(SentenceView view, int first, int head, int last)
    {
        if (view.Lower(first) is "the" or "president" or "chancellor" or "secretary" && last == head && head - first <= 3)
        {
            var qualifiers = view.Words.GetRange(first, head - first).Where(w => w.Lower != "the").Select(w => w.Lower).ToList();
            if (scene.PersonOfRole(view.Lower(head), qualifiers, view, first) is { } person)
            {
                return new Subject(new Cited<string>(scene.NameOf(person), view.TextOf(first, last), view.Evidence), first, person);
            }
        }

        return Cited(view, first, last);
    }

    private static Subject Cited(SentenceView view, int first, int last)
    {
        var words = view.TextOf(first, last);
        return new Subject(new Cited<string>(words, words, view.Evidence), first);
    }
}
