using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// The subject of a verb of speech, before it or behind it: a person by the fullest name of the document, a body by the name the sentence gives it, a
/// described speaker in the text's words, or a pronoun where only one can be meant. A name that a preposition governs is no subject.
/// </summary>
internal sealed class SubjectReader(QuoteScene scene, NamesInText names)
{
    private const int LongestAside = 24;
    private const int LongestPhrase = 10;

    private readonly DescribedSpeakers described = new(scene);
    private readonly MentionedSubjects mentioned = new(scene, names);

    /// <summary>The subject that ends right before a verb.</summary>
    /// <param name="bound">The first word that may belong to it.</param>
    public Subject? Before(SentenceView view, int verb, int bound)
    {
        var last = verb - 1;
        while (last >= bound && SpeakerWords.IsAdverb(view.Lower(last)))
        {
            last--;
        }

        // "Baker, who recalled", "Baker, who had been chief of staff, recalled": the aside is stepped over.
        if (view.Lower(last) == "who")
        {
            last -= view.Lower(last - 1) == "," ? 2 : 1;
        }
        else if (last > bound && view.Lower(last) is "," or ")" or "—" or "–" && StartOfAside(view, last, bound) is { } aside)
        {
            // "a great president, Harry Truman, said": the name says more.
            if (view.People.Within(aside + 1, aside + 1).FirstOrDefault() is { Mention: not null } named && named.Last == last - 1)
            {
                return EndingAt(view, last - 1, aside + 1) is { } person ? person with { First = Start(view, aside - 1, bound) ?? person.First } : null;
            }

            // The same for a name that nothing else explains: "her teacher, Koolhaas, said".
            if (MentionedSubjects.CapitalsBefore(view, last - 1, aside + 1) is { } other && other.First == aside + 1)
            {
                return other with { First = Start(view, aside - 1, bound) ?? other.First };
            }

            last = aside - 1;
        }

        return last < bound ? null : EndingAt(view, last, bound);
    }

    public Subject? EndingAt(SentenceView view, int last, int bound)
    {
        if (last < bound || view.Words[last].IsPossessive || view.Words[last].IsMark)
        {
            return null;
        }

        if (SpeakerWords.IsPronoun(view.Lower(last)))
        {
            return mentioned.Pronoun(view, last);
        }

        foreach (var person in view.People.Within(Math.Max(bound, last - LongestPhrase), last))
        {
            if (person.Last == last || (person.Last < last && IsHome(view, person.Last, last)))
            {
                return MentionedSubjects.IsGoverned(view, MentionedSubjects.FirstOf(view, person.First))
                    ? described.Complemented(view, last, bound) : mentioned.Person(view, person, last, bound);
            }
        }

        if (described.EndingAt(view, last, bound) is { } plain)
        {
            return MentionedSubjects.IsGoverned(view, plain.First) ? Complemented(view, last, bound) : InApposition(view, plain, bound) ?? plain;
        }

        // "the Heads of State or Government of the Group": the body is only part of it.
        var body = mentioned.Body(view, last, bound);
        return (body is { } named && view.Lower(named.First - 1) == "or" ? null : body) ?? Complemented(view, last, bound) ?? MentionedSubjects.CapitalsBefore(view, last, bound);
    }

    private Subject? Complemented(SentenceView view, int last, int bound) =>
        described.Complemented(view, last, bound) is { } plain ? InApposition(view, plain, bound) ?? plain : null;

    private int? Start(SentenceView view, int last, int bound) => EndingAt(view, last, bound)?.First;

    // "Anna Novak, adviser to the minister said": the comma behind is missing.
    private Subject? InApposition(SentenceView view, Subject described, int bound) =>
        view.Lower(described.First - 1) == "," && described.First - 2 >= bound
        && view.People.Within(Math.Max(bound, described.First - 2 - LongestPhrase), described.First - 2).LastOrDefault() is { Mention: not null } person
        && person.Last == described.First - 2
            ? mentioned.Person(view, person, person.Last, bound) : null;

    /// <summary>The subject that follows a verb, "by" or "according to".</summary>
    public Subject? After(SentenceView view, int first, int bound)
    {
        var end = first;
        while (end < bound && end < first + LongestPhrase && (!view.Words[end].IsMark || MentionedSubjects.IsPointOfTitle(view, end)))
        {
            end++;
        }

        if (first >= end)
        {
            return null;
        }

        if (view.Lower(first) is "he" or "she" or "it")
        {
            return mentioned.Pronoun(view, first);
        }

        foreach (var person in view.People.Within(first, end - 1))
        {
            if (!view.Words[person.Last].IsPossessive && IsTitleOnly(view, first, person.First))
            {
                return mentioned.Person(view, person) with { First = first };
            }
        }

        if (described.StartingAt(view, first, end) is { } plain)
        {
            return plain;
        }

        return mentioned.StartingAt(view, first, end) ?? MentionedSubjects.CapitalsFrom(view, first, end, bound);
    }

    /// <summary>"with one reader writing": whom "with" brings in before a participle.</summary>
    public Subject? With(SentenceView view, int participle, int bound)
    {
        for (var i = participle - 2; i >= Math.Max(bound, participle - LongestPhrase) && !view.Words[i + 1].IsMark; i--)
        {
            if (view.Lower(i) == "with")
            {
                return After(view, i + 1, participle) ?? DescribedSpeakers.Open(view, i + 1, participle - 1);
            }
        }

        return null;
    }

    /// <summary>Whose words they are: "Baker’s reply", "his view".</summary>
    public Subject? Owner(SentenceView view, int noun, int bound) => mentioned.Owner(view, noun, bound);

    /// <summary>The first who could have said it in the sentence before a word: for "…, saying that", "… and warned".</summary>
    public Subject? OfSentence(SentenceView view, int before, int bound)
    {
        for (var i = Math.Max(AfterOpeningClause(view, before, bound), before - (4 * LongestPhrase)); i < before; i++)
        {
            if (view.IsQuoted(i))
            {
                continue;
            }

            if (view.Lower(i) is "he" or "she" or "it" or "they" or "we" or "i")
            {
                return mentioned.Pronoun(view, i);
            }

            foreach (var person in view.People.Within(i, i))
            {
                if (!view.Words[person.Last].IsPossessive && !MentionedSubjects.IsGoverned(view, MentionedSubjects.FirstOf(view, person.First)))
                {
                    return mentioned.Person(view, person);
                }
            }

            if (!view.IsInRole(i) && DescribedSpeakers.Completed(view, i, before) is var last && last > i && described.Complemented(view, last, bound) is { } whole)
            {
                return MentionedSubjects.IsGoverned(view, whole.First) ? null : whole;
            }

            if (!view.IsInRole(i) && EndsPhrase(view, i) && (described.EndingAt(view, i, bound) ?? mentioned.Body(view, i, bound)) is { } found
                && !MentionedSubjects.IsGoverned(view, found.First))
            {
                // "France and Norway signed it, in which they stated": not the last of a list.
                return view.Lower(found.First - 1) == "and" || view.Lower(i + 1) is "and" or "," && view.Has(i + 2, WordMarks.StartsPlace) ? null : found;
            }
        }

        return null;
    }

    private static bool EndsPhrase(SentenceView view, int word) =>
        !view.Words[word].IsPossessive && !view.Words[word].IsMark && !SpeakerWords.IsSpeaker(view.Lower(word + 1))
        && !view.Has(word + 1, WordMarks.InPersonName);

    // "When Putin arrived, Abe …": whoever acts stands behind the comma.
    private static int AfterOpeningClause(SentenceView view, int before, int bound)
    {
        if (view.Lower(bound) is not ("when" or "while" or "after" or "before" or "as" or "although" or "though" or "since" or "if" or "because"
            or "once" or "until"))
        {
            return bound;
        }

        for (var i = bound; i < before; i++)
        {
            if (view.Lower(i) == ",")
            {
                return i + 1;
            }
        }

        return bound;
    }

    private static int? StartOfAside(SentenceView view, int close, int bound)
    {
        var open = view.Lower(close) == ")" ? "(" : view.Lower(close);
        for (var i = close - 1; i > bound && close - i <= LongestAside && view.Lower(i) != ";"; i--)
        {
            if (view.Lower(i) == open)
            {
                return i;
            }
        }

        return null;
    }

    // "Senator Smith of Ohio".
    private static bool IsHome(SentenceView view, int personLast, int last) =>
        view.Lower(personLast + 1) is "of" or "from" && last <= personLast + 4
        && view.Places.Within(personLast + 2, last).Any(p => p.Last == last);

    private static bool IsTitleOnly(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isOfRole = view.IsInRole(i) || view.Words[i].IsCapital || SpeakerWords.IsSpeaker(view.Lower(i))
                || SpeakerWords.IsDeterminer(view.Lower(i));
            if (view.Words[i].IsPossessive && !view.IsInRole(i))
            {
                return false;
            }

            if (!isOfRole && (SpeakerWords.IsPreposition(view.Lower(i)) || i > from + 2))
            {
                return false;
            }
        }

        return true;
    }
}
