using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Positions;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>Ideas in small letters: "Containment refers to …", "a policy of deterrence, the threat of …", where the words leave no doubt.</summary>
internal static class PlainTermFrame
{
    private const int LongestTerm = 3;

    /// <summary>"X refers to / means / is defined as …" at the start of a sentence.</summary>
    public static TermDraft? Refers(SentenceView view, int verb)
    {
        if (verb is 0 or > LongestTerm + 1 || Verb(view, verb) is not (> 0 and var first))
        {
            return null;
        }

        var start = view.Lower(0) is "the" ? 1 : 0;
        for (var i = start; i < verb; i++)
        {
            if (view.Words[i].IsMark && view.Lower(i) is not ("“" or "”" or "\"") || HolderScene.IsPronoun(view.Lower(i))
                || Wording.IsVerbLike(view.Words[i])
                || Wording.IsSmall(view.Lower(i)) && view.Lower(i) != "of")
            {
                return null;
            }
        }

        if (start >= verb || HolderNouns.IsRole(view.Lower(verb - 1)) || view.Lower(start) is "this" or "that" or "which" or "what"
            or "our" or "my" or "your" || view.People.AnyWithin(start, verb - 1) || view.Places.AnyWithin(start, verb - 1))
        {
            return null;
        }

        var term = TermNames.At(view, start) ?? new TermSpan(start, verb - 1, start, verb - 1);
        var last = PositionWords.EndOf(view, first, first, isAside: false, AttitudeFrames.That);
        return term.End == verb - 1 && last - first >= 3 ? new TermDraft(view, term, first, last, "term.means", 0.9) : null;
    }

    /// <summary>"the policy of containment, the …" and "containment, the policy of …": one word before its comma.</summary>
    public static TermDraft? Apposed(SentenceView view, int comma)
    {
        var noun = comma - 1;
        if (noun < 1 || view.Words[noun].IsMark || view.Words[noun].IsCapital || view.Words[noun].IsPossessive
            || view.Lower(noun).Length < 6
            || view.Lower(comma + 1) is not ("the" or "a" or "an") || !IsIdea(view, comma + 2) || TermNouns.IsKind(view.Lower(noun))
            || view.Lower(noun - 1) is not ("of" or "as" or "called" or "through" or "with" or "to" or "by" or "against" or "," or "and"))
        {
            return null;
        }

        var term = new TermSpan(noun, noun, noun, noun);
        var last = comma + 1;
        while (last + 1 < view.Words.Count && !(view.Words[last + 1].IsMark && view.Words[last + 1].Lower is "," or "." or ";" or ":"
            or "—"))
        {
            last++;
        }

        return last - comma >= 5 && last - comma < 40 && (view.Lower(noun - 1) is not (","
            or "and")) ? new TermDraft(view, term, comma + 1, last, "term.apposition", 0.7) : null;
    }

    private static int Verb(SentenceView view, int verb) => view.Lower(verb) switch
    {
        "refers" when view.Lower(verb + 1) == "to" => verb + 2,
        "means" or "denotes" when (view.Lower(verb + 1) is "the" || (view.Lower(verb + 1) is "a" or "an"
            && ExplainingVerbs.HasKind(view, verb + 2))) && view.Lower(verb - 1) is not ("only" or "other" or "best" or "main") => verb + 1,
        "is" when view.Lower(verb + 1) == "defined" && view.Lower(verb + 2) == "as" => verb + 3,
        "is" or "was" when view.Lower(verb + 1) == "the" && view.Lower(verb + 2) is "idea" or "principle" or "belief" or "notion"
            or "theory"
            or "doctrine" && view.Lower(verb + 3) == "that" => verb + 1,
        _ => -1,
    };

    // Only a noun of ideas right behind the article: what else may follow a comma is told, not explained.
    private static bool IsIdea(SentenceView view, int first)
    {
        for (var i = first; i < first + 2; i++)
        {
            if (view.Lower(i) is "policy" or "doctrine" or "theory" or "strategy" or "ideology")
            {
                return view.Lower(i + 1) is "that" or "whereby" || (view.Lower(i + 1) == "of"
                    && view.Lower(i + 2).EndsWith("ing", StringComparison.Ordinal));
            }
        }

        return false;
    }
}
