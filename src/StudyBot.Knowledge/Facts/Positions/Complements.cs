using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>What follows the object of "considered" and says what it is held to be: "an insult", "to be an affront", "necessary".</summary>
internal static class Complements
{
    private const int Reach = 16;

    public static bool HasOne(SentenceView view, int verb)
    {
        // "considered using", "considered whether": a thought, no judgement.
        var next = view.Lower(verb + 1);
        if (next is "whether" or "how" or "by" or "," || next.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = verb + 2; i < view.Words.Count && i <= verb + Reach; i++)
        {
            var lower = view.Lower(i);
            if (lower is ";" or ":" or "that" or "which" or "who" or "when" or "," or "if" or "while")
            {
                return false;
            }

            if (lower == "to" && view.Lower(i + 1) is "be" or "have")
            {
                return true;
            }

            if (IsEvaluation(lower) && !(i + 1 < view.Words.Count && !view.Words[i + 1].IsMark && !Wording.IsSmall(view.Lower(i + 1))))
            {
                return true;
            }

            // A second noun phrase beside the first: "considered the act | an insult".
            if (lower is "a" or "an" or "its" or "their" or "his" && !Wording.IsSmall(view.Lower(i - 1)) && !view.Words[i - 1].IsMark
                && view.Lower(i - 1) is not ("such" or "as") && !Wording.IsVerbLike(view.Words[i - 1])
                    && !view.Lower(i - 1).EndsWith("ing", StringComparison.Ordinal)
                && view.Lower(i + 1) is not ("year" or "month" or "week" or "day" or "few"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEvaluation(string word) =>
        word is "necessary" or "essential" or "vital" or "important" or "illegal" or "unlawful" or "unconstitutional" or "unacceptable"
            or "inevitable"
            or "dangerous" or "successful" or "unfair" or "insufficient" or "inadequate" or "impossible" or "crucial" or "legitimate"
                or "illegitimate"
            or "invalid" or "null" or "desirable" or "harmful" or "premature" or "unwise" or "excessive" or "justified" or "unjustified"
                or "indispensable"
            or "unnecessary" or "acceptable" or "worthless" or "immoral" or "unlikely" or "hostile" or "responsible" or "too";
}
