using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// Who stands beside a verb of speech: a person, a body or a country by the fullest name of the document, a described person
/// ("the ministry’s spokesman") in the text's own words, or a pronoun where only one can be meant.
/// </summary>
internal sealed class SpeakerReader(NamesInText names)
{
    private const int LongestAside = 20;
    private const int LongestPhrase = 8;

    private static readonly HashSet<string> Speakers = new(StringComparer.Ordinal)
    {
        "spokesman", "spokeswoman", "spokesperson", "spokespersons", "spokesmen", "official", "officials", "minister", "ministers", "president", "presidents", "secretary", "ambassador",
        "ambassadors", "leader", "leaders", "envoy", "envoys", "diplomat", "diplomats", "statement", "communiqué", "communique", "report", "reports", "analyst", "analysts", "expert",
        "experts", "critic", "critics", "source", "sources", "ministry", "government", "premier", "chancellor", "king", "queen", "emperor", "senator", "senators",
        "representative", "representatives", "delegate", "delegates", "author", "authors", "newspaper", "editorial", "declaration", "document", "treaty", "agreement", "charter", "constitution",
        "resolution", "letter", "message", "article", "general", "admiral", "commander", "historian", "historians", "scholar", "scholars", "observer", "observers", "adviser", "advisor", "aide", "aides",
        "director", "chairman", "chair", "governor", "commissioner", "congress", "parliament", "court", "commission", "committee", "council", "agency", "department", "pope", "prince", "editor", "writer",
        "journalist", "professor", "negotiator", "negotiators", "parties", "sides", "participants", "note", "telegram", "memorandum", "paper", "speaker", "congressman", "consul", "member", "members",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "one", "another", "some", "several", "many", "his", "her", "its", "their", "this", "that", "both", "two", "three", "most", "other",
    };

    private static readonly HashSet<string> BetweenSubjectAndVerb = new(StringComparer.Ordinal)
    {
        "also", "later", "then", "recently", "reportedly", "once", "has", "have", "had", "famously", "publicly", "repeatedly", "further", "again", "now",
        "however", "simply", "bluntly", "openly", "privately", "subsequently", "consequently", "thus", "himself", "herself", "itself", "themselves", "first", "did", "would", "even", "often", "is", "was", "been",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "of", "in", "on", "at", "with", "by", "from", "to", "for", "about", "against", "toward", "towards", "between", "among", "into", "over", "under", "upon", "after", "before", "since", "during",
    };

    /// <summary>The subject that ends right before a verb. What was last said helps to read "it" and "he".</summary>
    /// <param name="verb">The index of the verb among the sentence's words.</param>
    public Cited<string>? Before(QuoteScene scene, SentenceView view, int verb)
    {
        var last = verb - 1;
        while (last >= 0 && (BetweenSubjectAndVerb.Contains(view.Lower(last)) || view.Lower(last).EndsWith("ly", StringComparison.Ordinal)))
        {
            last--;
        }

        // "James Baker, who had been chief of staff, recalled": the aside is stepped over.
        if (last > 0 && view.Lower(last) is "," or ")" or "—" && StartOfAside(view, last) is { } aside)
        {
            last = aside - 1;
        }

        return last < 0 ? null : EndingAt(scene, view, last);
    }

    /// <summary>The subject that follows a verb or "according to".</summary>
    public Cited<string>? After(QuoteScene scene, SentenceView view, int first)
    {
        var end = first;
        while (end < view.Words.Count && end < first + LongestPhrase && !view.Words[end].IsMark)
        {
            end++;
        }

        foreach (var person in view.People.Within(first, end - 1))
        {
            if (!view.Words[person.Last].IsPossessive && !HasPreposition(view, first, person.First) )
            {
                return Name(names.Person(view, person));
            }
        }

        foreach (var organization in view.Organizations.Within(first, Math.Min(first + 2, end - 1)))
        {
            if (!view.Words[organization.Last].IsPossessive && !Speakers.Contains(view.Lower(organization.Last + 1)))
            {
                return Name(names.Organization(view, organization));
            }
        }

        for (var i = first; i < end; i++)
        {
            if (Speakers.Contains(view.Lower(i)))
            {
                return EndingAt(scene, view, i);
            }

            if (Prepositions.Contains(view.Lower(i)))
            {
                break;
            }
        }

        return first < end && IsPronoun(view.Lower(first)) ? Pronoun(scene, view, first) : CountryAt(view, first, end - 1);
    }

    /// <summary>The first who could have said it in the clauses before: for "…, saying that".</summary>
    public Cited<string>? OfSentence(QuoteScene scene, SentenceView view, int before)
    {
        foreach (var person in view.People.Within(0, before - 1))
        {
            if (!view.Words[person.Last].IsPossessive && !Prepositions.Contains(view.Lower(FirstOf(view, person.First) - 1)))
            {
                return Name(names.Person(view, person));
            }
        }

        for (var i = 0; i < before && i < LongestPhrase; i++)
        {
            if (IsPronoun(view.Lower(i)))
            {
                return Pronoun(scene, view, i);
            }

            if (Speakers.Contains(view.Lower(i)))
            {
                return EndingAt(scene, view, i);
            }
        }

        return null;
    }

    private Cited<string>? EndingAt(QuoteScene scene, SentenceView view, int last)
    {
        if (IsPronoun(view.Lower(last)))
        {
            return Pronoun(scene, view, last);
        }

        if (view.Words[last].IsPossessive)
        {
            return null;
        }

        foreach (var person in view.People.Within(Math.Max(0, last - LongestPhrase), last))
        {
            if (person.Last == last)
            {
                return IsInside(view, FirstOf(view, person.First)) ? null : Name(names.Person(view, person));
            }
        }

        if (Speakers.Contains(view.Lower(last)))
        {
            return Described(scene, view, last);
        }

        foreach (var organization in view.Organizations.Within(Math.Max(0, last - LongestPhrase), last))
        {
            if (organization.Last == last)
            {
                return IsInside(view, organization.First) ? null : Name(names.Organization(view, organization));
            }
        }

        return CountryAt(view, last, last);
    }

    // "the President": the person of that role, where one alone was named lately; else the words themselves.
    private static Cited<string>? Described(QuoteScene scene, SentenceView view, int last)
    {
        var first = last;
        while (first > 0 && last - first < LongestPhrase && !view.Words[first - 1].IsMark && !Determiners.Contains(view.Lower(first)))
        {
            if (view.Words[first - 1].IsPossessive || Determiners.Contains(view.Lower(first - 1)) || view.Words[first - 1].IsCapital || IsAttribute(view, first - 1))
            {
                first--;
                continue;
            }

            break;
        }

        if (first == last && !view.Words[last].IsCapital && !view.Lower(last).EndsWith('s'))
        {
            return null;
        }

        var words = view.TextOf(first, last);
        var value = view.Lower(first) == "the" && last - first <= 3 ? scene.PersonOfRole(view.Lower(last)) : null;
        return new Cited<string>(value ?? words, words, view.Evidence);
    }

    private static bool IsAttribute(SentenceView view, int word) =>
        !Prepositions.Contains(view.Lower(word)) && !SpeechVerbs.IsSpeech(view.Lower(word)) && !BetweenSubjectAndVerb.Contains(view.Lower(word))
        && view.Lower(word) is not ("and" or "or" or "but" or "that" or "who" or "which" or "as" or "when" or "while" or "not");

    private static Cited<string>? Pronoun(QuoteScene scene, SentenceView view, int word)
    {
        var name = view.Lower(word) switch
        {
            "he" or "she" => scene.OnlyPersonBefore(view, word),
            "it" => scene.LastBody,
            _ => null,
        };
        return name is null ? null : new Cited<string>(name, view.TextOf(word, word), view.Evidence);
    }

    private Cited<string>? CountryAt(SentenceView view, int first, int last)
    {
        foreach (var place in view.Places.Within(first, last))
        {
            if (place.Last >= first && !view.Words[place.Last].IsPossessive && names.Country(view, place) is { } country
                && !IsInside(view, place.First))
            {
                return Name(country);
            }
        }

        return null;
    }

    private static int? StartOfAside(SentenceView view, int close)
    {
        var open = view.Lower(close) == ")" ? "(" : view.Lower(close);
        for (var i = close - 1; i > 0 && close - i <= LongestAside; i--)
        {
            if (view.Lower(i) == open)
            {
                return i;
            }

            if (view.Lower(i) is "”" or "“" or "\"" or ";")
            {
                return null;
            }
        }

        return null;
    }

    private static bool HasPreposition(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            // "President of Ukraine Volodymyr …" has one inside its role.
            if (Prepositions.Contains(view.Lower(i)) && !view.IsInRole(i))
            {
                return true;
            }
        }

        return false;
    }

    // "a letter to Putin said", "the president of France said": what a preposition governs is no subject.
    private static bool IsInside(SentenceView view, int first)
    {
        var before = first - 1;
        while (before >= 0 && Determiners.Contains(view.Lower(before)))
        {
            before--;
        }

        return before >= 0 && Prepositions.Contains(view.Lower(before)) && !view.IsInRole(before);
    }

    private static int FirstOf(SentenceView view, int first)
    {
        while (first > 0 && view.IsInRole(first - 1))
        {
            first--;
        }

        return first;
    }

    private static bool IsPronoun(string lower) => lower is "he" or "she" or "it" or "they" or "we" or "i";

    private static Cited<string> Name(Cited<Participant> who) => new(who.Value.Name, who.Text, who.Evidence);
}
