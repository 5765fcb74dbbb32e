using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Where the noun phrase before a verb starts, and which of its words is the head. No grammar: small words and marks end it.</summary>
internal readonly record struct SubjectSpan(int First, int Last)
{
    /// <summary>The noun phrase that ends at a word; null where none does.</summary>
    public static SubjectSpan? EndingAt(SentenceView view, int last, int longest)
    {
        var first = last + 1;
        for (var i = last; i >= 0; i--)
        {
            if (last - i > longest)
            {
                return null;
            }

            if (view.IsQuoted(i) || Ends(view, i, last))
            {
                break;
            }

            first = i;
        }

        first = WithList(view, AfterLead(view, first, last));
        if (first <= last && IsPreposition(view.Lower(first)))
        {
            first = AfterPhrase(view, first, last);
        }

        return first <= last && !Dangles(view, last) && !IsPreposition(view.Lower(first)) ? new SubjectSpan(first, last) : null;
    }

    // "In a radio address Allende": a name beside a noun that needs none starts the subject; behind "by" or "of" it belongs to the phrase.
    private static int AfterPhrase(SentenceView view, int first, int last)
    {
        var start = view.People.Within(first + 2, last).Where(p => p.Last == last).Select(p => p.First)
            .Concat(view.Places.Within(first + 2, last).Where(p => p.Last == last).Select(p => p.First))
            .Concat(view.Organizations.Within(first + 2, last).Where(o => o.Last == last).Select(o => o.First))
            .DefaultIfEmpty(-1).Min();
        if (start < 0)
        {
            return last + 1;
        }

        while (start > first && view.IsInRole(start - 1))
        {
            start--;
        }

        var before = view.Lower(start - 1) is "the" or "a" ? start - 2 : start - 1;
        return before > first && !view.Words[before].IsCapital && !view.Words[before].IsMark && !view.Words[before].IsPossessive
            && !Wording.IsSmall(view.Lower(before))
            && !IsPreposition(view.Lower(before)) ? start : last + 1;
    }

    /// <summary>The word before the first preposition or clause of the phrase: "media" of "media reporting on …" is found by its -ing.</summary>
    public static int HeadOf(SentenceView view, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            var isInName = view.Words[i - 1].IsCapital && i < last && view.Words[i + 1].IsCapital && IsNamed(view, i);
            if (!isInName && (IsPreposition(view.Lower(i)) || (view.Lower(i).Length > 5
                && view.Lower(i).EndsWith("ing", StringComparison.Ordinal)
                && !view.Words[i].IsCapital && i > first + 1)
                || (view.Lower(i) == "such" && view.Lower(i + 1) == "as") || view.Words[i].Is("(")))
            {
                return i - 1;
            }
        }

        return last;
    }

    // "Secretary of State Robert Lansing": the preposition stands inside the role, or inside an organization's name.
    private static bool IsNamed(SentenceView view, int word)
    {
        if (view.IsInRole(word))
        {
            return true;
        }

        foreach (var organization in view.Organizations.Within(Math.Max(0, word - 6), word))
        {
            if (organization.First < word && word < organization.Last)
            {
                return true;
            }
        }

        foreach (var place in view.Places.Within(Math.Max(0, word - 4), word))
        {
            if (place.First < word && word < place.Last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(SentenceView view, int i, int last)
    {
        var word = view.Words[i];
        if (word.IsMark)
        {
            return word.Lower is not ("-" or "/" or "&" or "." or "’" or "'" or "#" or "(" or ")");
        }

        if (i < last && HolderScene.IsPronoun(word.Lower))
        {
            return true;
        }

        if (word.Lower is "but" or "so" or "yet" or "as" && view.Lower(i - 1) != "such" && !(word.Lower == "as"
            && view.Lower(i - 1) == "well")
            || Wording.IsOpener(word.Lower) || word.Lower is "whether" or "if" or "how" or "why" or "what" or "then" or "than" or "there"
                or "not")
        {
            return true;
        }

        if (VerbGroup.IsModal(view, i) || (i < last && AttitudeVerbs.Find(word.Lower) is { Form: VerbForm.Base or VerbForm.Third } verb
            && !IsNounToo(verb.Lemma)))
        {
            return true;
        }

        // "the united front", "newly appointed envoys": a participle before its noun is no verb.
        return Wording.IsVerbLike(word) && !IsAdjective(view, i, last);
    }

    /// <summary>Verbs whose bare form is a noun as well: "the support of the press".</summary>
    private static bool IsNounToo(string lemma) =>
        lemma is "support" or "demand" or "claim" or "view" or "fear" or "doubt" or "hope" or "protest" or "stress" or "charge" or "press"
            or "wish" or "regard"
            or "call" or "lobby" or "dispute" or "object" or "question" or "share" or "want" or "hold" or "voice" or "push" or "champion"
                or "favor" or "favour"
            or "regret" or "advocate" or "judge" or "blame" or "praise" or "warn" or "express" or "worry" or "hail" or "approve"
                or "suspect" or "purpose";

    private static bool IsAdjective(SentenceView view, int i, int last)
    {
        if (!view.Lower(i).EndsWith("ed", StringComparison.Ordinal) || i == last)
        {
            return false;
        }

        var before = view.Lower(i - 1);
        return i == 0 || before is "the" or "a" or "an" or "many" or "most" or "some" or "several" or "and" or "," or "of" or "more"
            || before.EndsWith("ly", StringComparison.Ordinal) || view.Words[i - 1].IsPossessive;
    }

    // "In 1906, …", "By then", "and later": what only leads the clause in.
    private static int AfterLead(SentenceView view, int first, int last)
    {
        while (first <= last)
        {
            if (view.Lower(first) is "and" or "or" or "nor" or "for" && !(first > 0 && view.Words[first - 1].Is(",")
                && view.Lower(first) != "for")
                || (VerbGroup.IsAdverb(view, first) && view.Lower(first) is not ("both" or "all")) || view.Lower(first) is ")" or "(" or "."
                || (view.Lower(first) == "most" && VerbGroup.IsAdverb(view, first + 1))
                || (first == 0 && view.Lower(1) == "." && char.IsAsciiDigit(view.Lower(0)[0])))
            {
                first++;
                continue;
            }

            if (view.Lower(first) is "in" or "on" or "by" or "during" or "since" or "until" or "through"
                && DateEnd(view, first + 1) is { } end)
            {
                first = end + 1;
                continue;
            }

            break;
        }

        return first;
    }

    private static int? DateEnd(SentenceView view, int first)
    {
        for (var i = first; i <= first + 2 && i < view.Words.Count; i++)
        {
            foreach (var date in view.Dates.Within(i, i))
            {
                return date.Last;
            }
        }

        return null;
    }

    // ", and Italy": in a list "Britain, France, and Italy" the phrase starts with Britain; between clauses with Italy.
    private static int WithList(SentenceView view, int first)
    {
        if (!(first > 1 && view.Words.Count > first && view.Lower(first) is "and" or "or" && view.Words[first - 1].Is(",")))
        {
            return first;
        }

        var at = first - 1;
        for (var parts = 0; parts < 5; parts++)
        {
            var start = at;
            while (start > 0 && at - start < 6 && !view.Words[start - 1].IsMark && !Wording.IsSmall(view.Lower(start - 1))
                && !Wording.IsVerbLike(view.Words[start - 1]))
            {
                start--;
            }

            if (start > 0 && view.Lower(start - 1) is "the" or "a" or "an")
            {
                start--;
            }

            if (start == at || !(view.Words[start].IsCapital || view.Lower(start) is "the" or "a" or "an")
                || VerbGroup.IsAdverb(view, start)
                || (start == 0 && (VerbGroup.IsAdverb(view, 0) || Wording.IsSmall(view.Lower(0)) && view.Lower(0) is not ("the" or "a"
                    or "an"))))
            {
                return parts > 0 ? at + 1 : first + 1;
            }

            if (start == 0 || view.Lower(start - 1) is "that" or "when" or "while" or "although" or "because" or ";")
            {
                return start;
            }

            if (!view.Words[start - 1].Is(","))
            {
                return first + 1;
            }

            at = start - 1;
        }

        return first + 1;
    }

    private static bool Dangles(SentenceView view, int last) => IsPreposition(view.Lower(last)) || view.Lower(last) is "the" or "a"
        or "an" or "and" or "or";

    public static bool IsPreposition(string word) =>
        word is "of" or "in" or "on" or "at" or "with" or "by" or "from" or "to" or "for" or "about" or "against" or "toward" or "towards"
            or "between"
            or "among" or "into" or "over" or "under" or "upon" or "within" or "across" or "like" or "including" or "outside" or "inside"
                or "throughout"
            or "behind" or "around" or "during" or "via" or "without" or "through" or "near" or "despite";
}
