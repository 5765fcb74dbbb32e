using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Offices;

/// <summary>
/// "Churchill became prime minister in 1940", "Hull, who was Secretary of State from 1933 to 1944", "Novak succeeded Smith as president": what the
/// sentence says of the office itself.
/// </summary>
internal sealed class TenureRule(NamesInText names)
{
    private const int FarthestDate = 3;

    public IEnumerable<OfficeClaim> Read(SentenceView view, Placed<PersonMention> person)
    {
        if (view.Words[person.Last].IsPossessive)
        {
            return [];
        }

        var i = person.Last + 1;
        if (view.Lower(i) is "," && view.Lower(i + 1) == "who")
        {
            i += 2;
        }
        else if (view.Lower(i) == "who")
        {
            // "an ally of Novak who became minister" may mean the ally.
            i += view.Lower(person.First - 1) == "of" ? 0 : 1;
        }

        while (view.Lower(i) is "had" or "has" or "also" or "later" or "then" or "subsequently" or "first" or "previously" or "once" or "soon" or "formerly")
        {
            i++;
        }

        if (Entry(view, i) is var (title, isPoint))
        {
            return Claims(view, person, title, isPoint, isOver: view.Lower(i - 1) is "had" or "once" or "previously" or "formerly");
        }

        if (Other(view, i + 1) is not { } other)
        {
            return [];
        }

        var next = other.Last + 1;
        return view.Lower(i) switch
        {
            "succeeded" or "replaced" when view.Lower(next) == "as" =>
                [.. Claims(view, person, next + 1, isPoint: true, isOver: false), .. Claims(view, other, next + 1, isPoint: true, isOver: true)],
            "appointed" or "named" when view.Lower(next) == "as" => Claims(view, other, next + 1, isPoint: true, isOver: false),
            "appointed" or "named" when view.Lower(next) == "to" && view.Lower(next + 1) == "be" => Claims(view, other, next + 2, isPoint: true, isOver: false),
            "appointed" or "named" => Claims(view, other, next, isPoint: true, isOver: false),
            _ => [],
        };
    }

    /// <summary>The words that put somebody into an office: where its title begins, and whether they tell of one moment.</summary>
    private static (int Title, bool IsPoint)? Entry(SentenceView view, int verb)
    {
        var next = view.Lower(verb + 1);
        return view.Lower(verb) switch
        {
            "became" or "becomes" => (verb + 1, true),
            "served" or "serves" when next == "as" => (verb + 2, false),
            "was" or "is" when next is "appointed" or "elected" or "named" or "re-elected" or "reelected" or "confirmed" =>
                (verb + (view.Lower(verb + 2) == "as" ? 3 : 2), true),
            "was" when next == "sworn" && view.Lower(verb + 2) == "in" && view.Lower(verb + 3) == "as" => (verb + 4, true),
            "was" or "is" or "been" => (verb + 1, false),
            _ => null,
        };
    }

    private static Placed<PersonMention>? Other(SentenceView view, int start)
    {
        var first = start;
        while (view.IsInRole(first) || view.Lower(first) is "the" or "his" or "her")
        {
            first++;
        }

        return view.People.Within(first, first).FirstOrDefault() is { Mention: not null } other && !view.Words[other.Last].IsPossessive ? other : null;
    }

    private IEnumerable<OfficeClaim> Claims(SentenceView view, Placed<PersonMention> person, int start, bool isPoint, bool isOver)
    {
        if (OfficePhrase.At(view, start) is not var (first, last))
        {
            yield break;
        }

        var who = names.Person(view, person);
        foreach (var title in OfficeTitle.ReadAll(view.TextOf(first, last)))
        {
            var isFormer = isOver || title.IsFormer;
            yield return new OfficeClaim(person.Mention.Entry, new Cited<string>(who.Value.Name, who.Text, view.Evidence), title, view.Evidence,
                isFormer ? null : DateOf(view, last, isPoint), isFormer, "office-tenure");
        }
    }

    /// <summary>The date right behind the title; of an appointment also "in" or "on" the only date of its sentence.</summary>
    private static Cited<CivilDate>? DateOf(SentenceView view, int last, bool isPoint)
    {
        var behind = view.Dates.Within(last + 1, last + FarthestDate).FirstOrDefault();
        var found = behind.Mention is not null && view.Lower(behind.First - 1) is "in" or "on" or "from" or "since" or "(" or "between" or "during" or "until"
            || behind.Mention is not null && view.Lower(behind.First) is "from" or "between" ? behind
            : isPoint && view.Dates.Count == 1 && view.Lower(view.Dates[0].First - 1) is "in" or "on" ? view.Dates[0] : default;
        return found.Mention is { Value: { } value } ? new Cited<CivilDate>(value, view.Source[found.Mention.Span], view.Evidence) : null;
    }
}
