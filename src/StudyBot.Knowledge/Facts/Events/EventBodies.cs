using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Those who took part without a name: "former islanders", "representatives from twenty-nine governments".</summary>
internal sealed class EventBodies(SentenceView view)
{
    /// <summary>"the former islanders met": a plural noun right before the verb, with its article.</summary>
    public Cited<Participant>? Before(int verb, int start)
    {
        var last = verb - 1;
        while (last > start && view.Lower(last).EndsWith("ly", StringComparison.Ordinal)) last--;
        if (last < start || !IsBodyNoun(view.Words[last]))
        {
            return null;
        }

        var first = last;
        while (first - 1 >= start && last - first < 12 && view.Words[first - 1] is { IsMark: false } before && ContinuesBody(before, first))
        {
            first--;
        }

        // "the separation of forces signed there": governed, it does nothing.
        var governor = view.Lower(first - 1) == "the" ? view.Lower(first - 2) : view.Lower(first - 1);
        return governor is "of" or "on" or "for" or "in" || view.Lower(first) is "its" or "their" or "his" or "her" or "our" ? null : NamesInText.Body(view, first, last);
    }

    public Cited<Participant>? Behind(int with)
    {
        var first = view.Lower(with + 1) is "the" or "a" or "some" ? with + 2 : with + 1;
        for (var last = first; last < view.Words.Count && last < first + 4; last++)
        {
            var word = view.Words[last];
            if (word.IsMark || word.IsCapital || word.Lower is "of" or "to" or "in" or "his" or "her" or "their" or "its" or "and")
            {
                return null;
            }

            if (IsBodyNoun(word))
            {
                return NamesInText.Body(view, first, last);
            }
        }

        return null;
    }

    /// <summary>"U.S. and Cuban officials", "representatives from twenty-nine governments of Asian and African nations".</summary>
    private bool ContinuesBody(Word before, int first) => before.Lower switch
    {
        "the" or "a" or "an" or "in" or "on" or "at" or "to" or "with" or "by" or "these" or "those" or "both" or "when" or "that"
            or "which" or "after" => false,
        "and" => view.Words[first].IsCapital && first >= 2 && view.Words[first - 2].IsCapital,
        "of" or "from" => first >= 2 && IsBodyNoun(view.Words[first - 2]) || view.Lower(first - 2) is "governments" or "countries",
        _ => true,
    };

    /// <summary>A plural that is no stand-in for somebody named before.</summary>
    private static bool IsBodyNoun(Word word) =>
        !word.IsMark && !word.IsCapital && word.Lower.Length > 4 && !SigningRule.IsPaper(word.Lower) && word.Lower.EndsWith('s')
            && !word.Lower.EndsWith("ss", StringComparison.Ordinal)
        && word.Lower is not ("leaders" or "sides" or "parties" or "presidents" or "ministers" or "talks" or "negotiations"
        or "discussions" or "relations" or "tensions" or "always" or "articles" or "thus" or "besides" or "perhaps" or "towards"
        or "across" or "previous"
            or "proposals" or "events" or "countries" or "islands" or "governments" or "heads" or "matters" or "issues" or "terms"
            or "views" or "regards" or "results" or "years")
        && (!word.Lower.EndsWith("tions", StringComparison.Ordinal) || word.Lower is "delegations" or "nations" or "organizations"
            or "organisations" or "administrations" or "federations" or "associations" or "corporations")
        && !word.Lower.EndsWith("sis", StringComparison.Ordinal) && !word.Lower.EndsWith("ous", StringComparison.Ordinal)
        && word.Lower is not ("hostilities" or "religious" or "actions" or "activities" or "conditions" or "efforts" or "changes"
            or "restrictions" or "sanctions" or "measures" or "operations" or "attacks" or "problems" or "meetings" or "hopes" or "elections"
            or "prices" or "rights" or "series" or "losses" or "differences" or "conflicts" or "situations");
}
