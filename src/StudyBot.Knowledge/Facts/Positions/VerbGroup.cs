using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>A verb with the small words before it: "has long opposed", "is still calling", "did not believe", "continued to insist".</summary>
/// <param name="First">The first word of the group.</param>
/// <param name="Verb">The verb itself.</param>
internal readonly record struct VerbGroup(int First, int Verb)
{
    private const int LongestLead = 6;

    /// <summary>The group of a verb; null where it is denied, only possible, an infinitive, or done to its subject.</summary>
    public static VerbGroup? Read(SentenceView view, int verb, VerbForm form, bool mayBeDenied)
    {
        bool hasBe = false, hasHave = false, hasDo = false, isDenied = false;
        var first = verb;
        for (; first > 0 && verb - first < LongestLead; first--)
        {
            var before = view.Lower(first - 1);
            if (before is "is" or "are" or "was" or "were" or "been" or "being") hasBe = true;
            else if (before is "has" or "have" or "had") hasHave = true;
            else if (before is "did" or "does" or "do") hasDo = true;
            else if (before is "not" or "never" or "no" or "didn't" or "doesn't" or "don't") isDenied = true;
            else if (!IsAdverb(view, first - 1)) break;
        }

        // An adverb with the subject before it belongs to the group; a comma between does not.
        var lead = view.Lower(first - 1);
        if (lead == "to")
        {
            return form is VerbForm.Base && first == verb && Chain(view, first - 1) is { } chain ? new VerbGroup(chain, verb) : null;
        }

        if (IsModal(view, first - 1) || view.Lower(verb + 1) == "by" || (isDenied && !(mayBeDenied && hasDo)))
        {
            return null;
        }

        var fits = form switch
        {
            VerbForm.Past => !hasBe && !hasDo,
            VerbForm.Ing => hasBe && !hasDo,
            VerbForm.Third => !hasBe && !hasHave && !hasDo,
            _ => !hasBe && !hasHave,
        };
        return fits ? new VerbGroup(first, verb) : null;
    }

    /// <summary>"would", "may", "must": what is only possible or due is held by nobody yet.</summary>
    public static bool IsModal(SentenceView view, int word) =>
        view.Lower(word) is "would" or "could" or "might" or "should" or "must" or "can" or "cannot" or "will" or "shall"
        || (view.Lower(word) == "may" && !view.Words[word].IsCapital);

    public static bool IsAdverb(SentenceView view, int word)
    {
        var lower = view.Lower(word);
        return lower is "also" or "still" or "long" or "always" or "again" or "even" or "further" or "later" or "once" or "now" or "often"
            or "then"
            or "therefore" or "however" or "thus" or "nonetheless" or "nevertheless" or "instead" or "likewise" or "already" or "first"
                or "soon" or "ever"
            or "only" or "too" or "all" or "both" or "himself" or "themselves" or "itself" or "hence" or "increasingly"
            || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !view.Words[word].IsCapital
                && lower is not ("family" or "ally" or "assembly" or "supply"));
    }

    /// <summary>"continued to oppose", "came to believe": the first of the two is the finite one.</summary>
    private static int? Chain(SentenceView view, int to)
    {
        var at = to - 1;
        if (view.Lower(at) is not ("continued" or "continues" or "continue" or "came" or "began" or "begun" or "proceeded" or "started"))
        {
            return null;
        }

        while (at > 0 && (IsAdverb(view, at - 1) || view.Lower(at - 1) is "has" or "have" or "had"))
        {
            at--;
        }

        return IsModal(view, at - 1) || view.Lower(at - 1) is "to" or "not" or "never" || Wording.IsSmall(view.Lower(at - 1))
            && view.Lower(at - 1) is not ("he" or "she" or "they" or "it" or "who" or "which" or "and") ? null : at;
    }
}
