using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// Subjects that have a name: people by the fullest of the document, bodies as the sentence writes them, countries, pronouns where only one can be
/// meant, and capitals that nothing else explains.
/// </summary>
internal sealed class MentionedSubjects(QuoteScene scene, NamesInText names)
{
    private const int LongestPhrase = 10;
    private const int LongestName = 4;

    /// <summary>A person who ends at a word; both of "Abe and Putin".</summary>
    public Subject Person(SentenceView view, Placed<PersonMention> person, int last, int bound)
    {
        var first = FirstOf(view, person.First);
        if (view.Lower(first - 1) == "and"
            && view.People.Within(Math.Max(bound, first - LongestPhrase), first - 2).LastOrDefault() is { Mention: not null } other
            && other.Last == first - 2)
        {
            var start = FirstOf(view, other.First);
            var both = $"{names.Person(view, other).Value.Name} and {names.Person(view, person).Value.Name}";
            return new Subject(new Cited<string>(both, view.TextOf(start, last), view.Evidence), start);
        }

        return new Subject(Name(names.Person(view, person)), first, person.Mention.Entry);
    }

    /// <summary>The person alone.</summary>
    public Subject Person(SentenceView view, Placed<PersonMention> person) =>
        new(Name(names.Person(view, person)), FirstOf(view, person.First), person.Mention.Entry);

    /// <summary>"he", "she" or "it"; without a speaker where it could be several.</summary>
    public Subject Pronoun(SentenceView view, int word)
    {
        var (name, person) = view.Lower(word) switch
        {
            "he" or "she" when scene.OnlyPersonBefore(view, word) is { } entry => (scene.NameOf(entry), (int?)entry),
            "it" => (scene.LastBody, null),
            _ => (null, null),
        };
        return new Subject(name is null ? null : new Cited<string>(name, view.TextOf(word, word), view.Evidence), word, person);
    }

    /// <summary>A body or a country that ends at a word.</summary>
    public Subject? Body(SentenceView view, int last, int bound)
    {
        foreach (var organization in view.Organizations.Within(Math.Max(bound, last - LongestPhrase), last))
        {
            if (organization.Last == last && !IsGoverned(view, organization.First))
            {
                return AsWritten(view, organization.Mention.Span, WithArticle(view, organization.First));
            }
        }

        foreach (var place in view.Places.Within(Math.Max(bound, last - 4), last))
        {
            if (place.Last == last && !IsGoverned(view, place.First) && names.Country(view, place) is { } country)
            {
                return new Subject(Name(country), WithArticle(view, place.First));
            }
        }

        return null;
    }

    /// <summary>A body or a country right behind a verb.</summary>
    public Subject? StartingAt(SentenceView view, int first, int end)
    {
        foreach (var organization in view.Organizations.Within(first, Math.Min(first + 2, end - 1)))
        {
            if (!view.Words[organization.Last].IsPossessive)
            {
                return AsWritten(view, organization.Mention.Span, first);
            }
        }

        foreach (var place in view.Places.Within(first, Math.Min(first + 1, end - 1)))
        {
            if (!view.Words[place.Last].IsPossessive && names.Country(view, place) is { } country)
            {
                return new Subject(Name(country), first);
            }
        }

        return null;
    }

    /// <summary>Whose words they are: "Baker’s reply", "the ministry’s famous warning", "his view".</summary>
    public Subject? Owner(SentenceView view, int noun, int bound)
    {
        for (var i = noun - 1; i >= Math.Max(bound, noun - 3); i--)
        {
            if (view.Lower(i) is "his" or "her" && scene.OnlyPersonBefore(view, i) is { } entry)
            {
                return new Subject(new Cited<string>(scene.NameOf(entry), view.TextOf(i, i), view.Evidence), i, entry);
            }

            if (!view.Words[i].IsPossessive)
            {
                continue;
            }

            foreach (var person in view.People.Within(Math.Max(bound, i - LongestPhrase), i))
            {
                if (person.Last == i)
                {
                    return new Subject(Name(names.Person(view, person)), FirstOf(view, person.First), person.Mention.Entry);
                }
            }

            foreach (var organization in view.Organizations.Within(Math.Max(bound, i - LongestPhrase), i))
            {
                if (organization.Last == i)
                {
                    return AsWritten(view, organization.Mention.Span, organization.First);
                }
            }

            return null;
        }

        return null;
    }

    /// <summary>"concluded Washington,": capitals up to a mark or a preposition.</summary>
    public static Subject? CapitalsFrom(SentenceView view, int first, int end, int bound)
    {
        var last = first;
        while (last < bound && (IsNameWord(view, last) || (last > first && IsPointOfTitle(view, last))))
        {
            last++;
        }

        var isWhole = last >= end || view.Lower(last) == "as" || SpeakerWords.IsPreposition(view.Lower(last));
        return last > first && isWhole && !view.Words[last - 1].IsMark ? AsWritten(view, view.SpanOf(first, last - 1), first) : null;
    }

    /// <summary>"Shakespeare said": capitals that nothing else explains, at the start of their clause.</summary>
    public static Subject? CapitalsBefore(SentenceView view, int last, int bound)
    {
        var first = last + 1;
        while (first > bound && last - first < LongestName && IsNameWord(view, first - 1))
        {
            first--;
        }

        return first > last || !DescribedSpeakers.StartsClause(view, first, bound) || view.Has(first, WordMarks.InDate) ? null
            : AsWritten(view, view.SpanOf(first, last), first);
    }

    /// <summary>"said Capt. W. Smith": the points belong to their words.</summary>
    public static bool IsPointOfTitle(SentenceView view, int mark) =>
        view.Lower(mark) == "." && mark > 0 && mark + 1 < view.Words.Count && view.Words[mark - 1].IsCapital && view.Words[mark - 1].Span.Length <= 5
        && view.Words[mark + 1].IsCapital;

    /// <summary>"a letter to Putin said": what a preposition governs is no subject.</summary>
    public static bool IsGoverned(SentenceView view, int first)
    {
        var before = first - 1;
        while (before >= 0 && SpeakerWords.IsDeterminer(view.Lower(before)))
        {
            before--;
        }

        return before >= 0 && SpeakerWords.IsPreposition(view.Lower(before)) && !view.IsInRole(before);
    }

    /// <summary>With the words of the title in front.</summary>
    public static int FirstOf(SentenceView view, int first)
    {
        while (first > 0 && view.IsInRole(first - 1))
        {
            first--;
        }

        return first;
    }

    private static bool IsNameWord(SentenceView view, int word) =>
        view.Words[word].IsCapital && !view.Words[word].IsMark && !view.Words[word].IsPossessive && !view.Has(word, WordMarks.InDate)
        && !SpeakerWords.IsDeterminer(view.Lower(word)) && !SpeakerWords.IsOpener(view.Lower(word)) && !SpeakerWords.IsAdverb(view.Lower(word))
        && !SpeakerWords.IsPreposition(view.Lower(word)) && !SpeakerWords.IsPronoun(view.Lower(word))
        && !view.Places.Within(word, word).Any();

    private static int WithArticle(SentenceView view, int first) => SpeakerWords.IsDeterminer(view.Lower(first - 1)) ? first - 1 : first;

    private static Subject AsWritten(SentenceView view, TextSpan span, int first)
    {
        var words = view.Source[span];
        return new Subject(new Cited<string>(words, words, view.Evidence), first);
    }

    private static Cited<string> Name(Cited<Participant> who) => new(who.Value.Name, who.Text, who.Evidence);
}
