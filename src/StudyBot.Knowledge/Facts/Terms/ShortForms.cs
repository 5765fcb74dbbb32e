using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>
/// How a text takes up a long term in marks again: "this new approach" of “approach based on new ideas”. Only where the words behind "this" end
/// with the term's first noun and add no more than one word of the term itself.
/// </summary>
internal static class ShortForms
{
    private const int SentencesAhead = 40;
    private const int ShortestTerm = 3;
    private const int LongestSentence = 250;

    public static Cited<string>? Of(SentenceView view, TermSpan term, IReadOnlyList<SentenceReading> readings)
    {
        if (term.Last - term.First + 1 < ShortestTerm || !TermNouns.IsKind(view.Lower(term.First)))
        {
            return null;
        }

        var head = view.Lower(term.First);
        for (var i = view.Sentence.Index; i < readings.Count && i <= view.Sentence.Index + SentencesAhead; i++)
        {
            var later = readings[i].View;
            for (var word = 2; word < LongestSentence && word < later.Words.Count; word++)
            {
                if (later.Lower(word) == head && !later.IsQuoted(word) && later.Lower(word - 2) == "this"
                    && IsOfTerm(view, term, later.Lower(word - 1)))
                {
                    var text = later.TextOf(word - 1, word);
                    return new Cited<string>(text, text, later.Evidence);
                }
            }
        }

        return null;
    }

    private static bool IsOfTerm(SentenceView view, TermSpan term, string word)
    {
        for (var i = term.First + 1; i <= term.Last; i++)
        {
            if (view.Lower(i) == word)
            {
                return true;
            }
        }

        return false;
    }
}
