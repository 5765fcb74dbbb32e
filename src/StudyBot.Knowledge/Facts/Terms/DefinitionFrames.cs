using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Positions;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>The words around a named idea that explain it, inside its sentence.</summary>
internal static class DefinitionFrames
{
    private const int LongestAside = 14;

    /// <summary>The best explanation of a name; null where the sentence gives none.</summary>
    public static TermDraft? Of(SentenceReading reading, TermSpan term)
    {
        var view = reading.View;
        return Said(reading, term) ?? (OpensClause(reading, term) ? null : Restrictive(view, term)) ?? Subject(reading, term)
            ?? Under(view, term);
    }

    /// <summary>Only what follows the name behind its comma: enough for a name that no noun of ideas makes one.</summary>
    public static TermDraft? Said(SentenceReading reading, TermSpan term) => Relative(reading.View, term) ?? Apposition(reading.View, term);

    // ", which stated that …", ", under which the powers agreed …"
    private static TermDraft? Relative(SentenceView view, TermSpan term)
    {
        var at = AfterComma(view, term);
        if (at < 0 || IsOfAnother(view, term))
        {
            return null;
        }

        if (!term.IsQuoted && ExplainingVerbs.IsParticiple(view, at))
        {
            return DefinitionWords.Make(view, term, at, at, isAside: false, "term.stating", 0.85);
        }

        if (view.Lower(at) == "which")
        {
            return ExplainingVerbs.At(view, at + 1) >= 0 ? DefinitionWords.Make(view,
                term, at + 1, at + 1, isAside: true, "term.which", 0.9) : null;
        }

        if (MayBind(view, term) && (view.Lower(at) is "in" or "under" or "by" or "through" && view.Lower(at + 1) == "which"
            || view.Lower(at) == "whereby"))
        {
            var first = view.Lower(at) == "whereby" ? at + 1 : at + 2;
            return DefinitionWords.IsClear(view, first) && DefinitionWords.Binds(view, first) ? DefinitionWords.Make(view,
                term, first, first + 1, isAside: false, "term.inwhich", 0.85, endsAtVerb: true) : null;
        }

        return null;
    }

    // "a treaty, the Outer Space Treaty that banned …", "the Burlingame Treaty in which China agreed …"
    private static TermDraft? Restrictive(SentenceView view, TermSpan term)
    {
        var at = term.End + 1;
        if (IsOfAnother(view, term) || !MayBind(view, term))
        {
            return null;
        }

        if (view.Lower(at) is "that" or "which")
        {
            return ExplainingVerbs.At(view, at + 1) >= 0 ? DefinitionWords.Make(view,
                term, at + 1, at + 1, isAside: true, "term.which", 0.8) : null;
        }

        return view.Lower(at) is "in" or "under" && view.Lower(at + 1) == "which" && DefinitionWords.IsClear(view, at + 2)
            && DefinitionWords.Binds(view, at + 2)
            ? DefinitionWords.Make(view, term, at + 2, at + 3, isAside: false, "term.inwhich", 0.8)
            : null;
    }

    // "containment, the policy of …", "détente—an easing of …"
    private static TermDraft? Apposition(SentenceView view, TermSpan term)
    {
        var at = AfterComma(view, term);
        if (at < 0 || view.Lower(at) is not ("a" or "an" or "the") || view.Lower(at + 1) is "first" or "last" or "only" or "largest"
            or "second" or "third" or "latter"
            || !ExplainingVerbs.HasKind(view, at + 1) || (view.Lower(at) == "the" && !IsTheIdea(view, at + 1))
            || (HolderPapers.IsPaper(view.Lower(term.Last)) && !IsOfPapers(view, at + 1)) || (view.Lower(at - 1) is "—" or "–"
                && view.Lower(term.Start - 1) == "of"))
        {
            return null;
        }

        var last = DefinitionWords.EndOfAside(view, at);
        return last - at >= 4 && !DefinitionWords.HasVerbBefore(view, at, last) ? new TermDraft(view, term, at, last, "term.apposition",
            0.85) : null;
    }

    /// <summary>"against the charter, a policy which …": a charter is no policy; what is one stands before.</summary>
    private static bool IsOfPapers(SentenceView view, int first)
    {
        for (var i = first; i < first + 6; i++)
        {
            if (TermNouns.IsKind(view.Lower(i)))
            {
                return HolderPapers.IsPaper(view.Lower(i)) && view.Lower(i) is not ("policy" or "strategy")
                    || view.Lower(i) is "document" or "statement" or "legislation" or "measure" or "set" or "series" or "package"
                        or "provision" or "initiative" or "effort"
                        or "project" or "idea" or "proposal" or "promise" or "pledge" or "commitment";
            }
        }

        return false;
    }

    // ", the policy of holding …", ", the ideology that …"; ", the right of passage" is the next of a list.
    private static bool IsTheIdea(SentenceView view, int first)
    {
        for (var i = first; i < first + 5; i++)
        {
            if (TermNouns.IsKind(view.Lower(i)))
            {
                return view.Lower(i + 1) is "that" or "which" or "to" or "whereby" or "under" || (view.Lower(i + 1) == "of"
                    && view.Lower(i + 2).EndsWith("ing", StringComparison.Ordinal));
            }
        }

        return false;
    }

    // "The Platt Amendment (…, for example,) allowed …"
    private static TermDraft? Subject(SentenceReading reading, TermSpan term)
    {
        var view = reading.View;
        if (!OpensClause(reading, term))
        {
            return null;
        }

        var verb = term.End + 1;
        if (view.Lower(verb) == ",")
        {
            for (var i = verb + 1; i < view.Words.Count && i <= verb + LongestAside; i++)
            {
                if (view.Words[i].Is(","))
                {
                    verb = i + 1;
                    break;
                }
            }
        }

        return verb < view.Words.Count && ExplainingVerbs.At(view, verb) >= 0 && (!term.IsQuoted || view.Lower(verb) is "is" or "was"
            or "held" or "called" or "stated"
            or "sought" or "aimed" or "described") ? DefinitionWords.Make(view, term, verb, verb, isAside: false, "term.does", 0.85) : null;
    }

    // "In the Platt Amendment, Cuba agreed …", "Under the terms of the Treaty of Paris, signed in 1898, Spain ceded …"
    private static TermDraft? Under(SentenceView view, TermSpan term)
    {
        var before = view.Lower(term.Start - 1) == "the" ? term.Start - 2 : term.Start - 1;
        if (view.Lower(before) == "of" && view.Lower(before - 1) is "terms" or "provisions")
        {
            before -= view.Lower(before - 2) == "the" ? 3 : 2;
        }

        if (before < 0 || view.Lower(before) is not ("under" or "in" or "through" or "with" or "by") || !(before == 0
            || view.Lower(before - 1) == ",") || term.IsQuoted)
        {
            return null;
        }

        var comma = term.End + 1;
        if (view.Lower(comma) != ",")
        {
            return null;
        }

        var first = comma + 1;
        if (view.Lower(first) is "signed" or "concluded" or "ratified" or "passed" or "enacted" or "adopted")
        {
            while (first < view.Words.Count && !view.Words[first].Is(",")) first++;
            first++;
        }

        return first < view.Words.Count && DefinitionWords.IsClear(view, first)
            && DefinitionWords.Binds(view, first) ? DefinitionWords.Make(view,
            term, first, first + 1, isAside: false, "term.under", 0.75) : null;
    }

    /// <summary>Under a plan or an act something is agreed; “We the people”, in which a charter opens, is another matter.</summary>
    private static bool MayBind(SentenceView view, TermSpan term) => !term.IsQuoted || TermNouns.IsName(view.Lower(term.Last))
        || TermNouns.IsName(view.Lower(term.End));

    /// <summary>"the Corollary to the Monroe Doctrine, which …": who can say of which of the two.</summary>
    private static bool IsOfAnother(SentenceView view, TermSpan term)
    {
        var before = view.Lower(term.Start - 1) == "the" ? term.Start - 2 : term.Start - 1;
        return before > 0 && SubjectSpan.IsPreposition(view.Lower(before)) && view.Words[before - 1].IsCapital;
    }

    private static int AfterComma(SentenceView view, TermSpan term)
    {
        var next = term.End + 1;
        return term.HasComma ? next : view.Lower(next) is "," or "—" or "–" ? next + 1 : -1;
    }

    /// <summary>Nothing before it in its clause but an article or a date: then what follows is its verb.</summary>
    private static bool OpensClause(SentenceReading reading, TermSpan term)
    {
        var view = reading.View;
        var before = view.Lower(term.Start - 1) is "the" or "a" or "an" or "this" ? term.Start - 2 : term.Start - 1;
        while (before >= 0 && view.Has(before, WordMarks.InDate))
        {
            before--;
        }

        if (before >= 0 && view.Words[before].IsPossessive)
        {
            before--;
        }

        return before < 0 || view.Words[before].Is(";") || view.Words[before].Is(":") || (view.Words[before].Is(",")
            && !IsList(view, before))
            || (Wording.IsOpener(view.Lower(before)) && view.Lower(before) is not ("which" or "who" or "if" or "that" or "because"
                or "whose" or "whom"))
            || (view.Lower(before) == "and" && view.Lower(before - 1) == ",");
    }

    // "the Stamp Act, the Tea Act …": a comma of a list.
    private static bool IsList(SentenceView view, int comma) => comma > 0 && view.Words[comma - 1].IsCapital
        && TermNouns.IsName(view.Lower(comma - 1));
}
