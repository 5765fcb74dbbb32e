using StudyBot.Knowledge.Facts.Positions;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>"an eight-point statement of war aims known as the Atlantic Charter"; "the Tariff Act of 1930, commonly known as Smoot-Hawley".</summary>
internal static class KnownAsFrame
{
    private const int Reach = 30;

    /// <summary>The first word of the name that a word introduces ("known as", "called", "dubbed"); -1 where it introduces none.</summary>
    public static int NameAfter(SentenceView view, int word) => view.Lower(word) switch
    {
        "known" => AfterAs(view, word + 1),
        "dubbed" or "termed" or "nicknamed" or "labeled" or "labelled" or "called" or "named" when view.Lower(word + 1) is "“" or "\""
            || (view.Lower(word + 1) == "the"
            && view.Lower(word) is "dubbed" or "called" or "termed") => word + 1,
        "namely" when view.Lower(word + 1) == "," && view.Lower(view.Lower(word + 2) == "the" ? word + 3 : word + 2) is "“"
            or "\"" => word + 2,
        _ => -1,
    };

    /// <summary>The noun phrase before the introducing word that says what the named thing is; null where it says too little.</summary>
    public static (int First, int Last)? Explained(SentenceView view, int word)
    {
        var last = word - 1;
        while (last > 0 && (VerbGroup.IsAdverb(view, last) || view.Lower(last) is "more" or "better" or "best" or "popularly"
            or "otherwise" or "is" or "was" or "are"
            || view.Words[last].IsMark && view.Lower(last) is "," or ";" or ":" or "—"))
        {
            last--;
        }

        for (var i = last - 2; i >= 0 && i >= last - Reach; i--)
        {
            if (view.Words[i].Lower is ";" or ":" or "." or "“" or "," || VerbGroup.IsModal(view, i) || view.Lower(i) is "is" or "was"
                or "were" or "are" or "who" or "does" or "do" or "did" or "has" or "have" or "not" || view.IsQuoted(i))
            {
                return null;
            }

            if (view.Lower(i) is "a" or "an")
            {
                return last - i >= 4 && HasKindNear(view, i, last) ? (i, last) : null;
            }
        }

        return null;
    }

    private static bool HasKindNear(SentenceView view, int article, int last)
    {
        for (var i = article + 1; i <= last && i <= article + 6; i++)
        {
            if (TermNouns.IsKind(view.Lower(i)))
            {
                return true;
            }

            if (SubjectSpan.IsPreposition(view.Lower(i)) || view.Words[i].IsMark)
            {
                return false;
            }
        }

        return false;
    }

    private static int AfterAs(SentenceView view, int at)
    {
        for (var i = at; i < at + 4; i++)
        {
            if (view.Lower(i) == "as")
            {
                return i + 1;
            }

            if (!(VerbGroup.IsAdverb(view, i) || view.Lower(i) is "to" or "history" or "in" or "simply"))
            {
                return -1;
            }
        }

        return -1;
    }
}
