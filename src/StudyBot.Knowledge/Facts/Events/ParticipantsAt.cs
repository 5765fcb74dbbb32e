using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Who is named at a word, as one that acts or takes part; a town, or the country behind a role, is none.</summary>
internal sealed class ParticipantsAt(SentenceView view, SentenceTriggers triggers, NamesInText names)
{
    public void AddAt(List<Cited<Participant>> found, int word, bool isSubject)
    {
        if (!view.Has(word, WordMarks.StartsPerson | WordMarks.StartsPlace | WordMarks.StartsOrganization))
        {
            return;
        }

        foreach (var person in view.People.Within(word, word))
        {
            Add(found, names.Person(view, person));
        }

        foreach (var organization in view.Organizations.Within(word, word))
        {
            if (!IsBehindPlacing(organization.First) && !view.IsInRole(organization.First) && !view.Words[organization.Last].IsPossessive)
            {
                Add(found, names.Organization(view, organization));
            }
        }

        foreach (var place in view.Places.Within(word, word))
        {
            if (!IsBehindPlacing(place.First) && !IsEndOfName(place.First) && !view.IsInRole(place.First) && !view.Words[place.Last].IsPossessive
                && (isSubject ? IsSubjectCountry(place.Last) : names.IsCountry(place)) && names.Country(view, place) is { } country)
            {
                Add(found, country);
            }
        }
    }

    /// <summary>A place acts when it is a country and no noun follows that it only modifies: "North Korea withdrew".</summary>
    private bool IsSubjectCountry(int last)
    {
        var next = last + 1 < view.Words.Count ? view.Words[last + 1] : default;
        return next.IsMark || next.Lower is null
            || (next.Is("and") && (view.Places.AnyWithin(last + 2, last + 3) || view.People.AnyWithin(last + 2, last + 6)))
            || Wording.IsVerbLike(next) || next.Lower.EndsWith("ly", StringComparison.Ordinal) || triggers.At(last + 1) is { IsVerb: true };
    }

    /// <summary>"Faber-Castell USA": the country belongs to a name that nobody found.</summary>
    private bool IsEndOfName(int first) => first > 1 && view.Words[first - 1] is { IsMark: false, IsCapital: true, IsPossessive: false } before
        && (Vocabulary.Of(before.Lower) & WordClass.Common) == 0 && !view.IsInRole(first - 1) && !Wording.IsSmall(before.Lower) && !view.Has(first - 1, WordMarks.InDate | WordMarks.EndsPerson);

    private bool IsBehindPlacing(int first)
    {
        var before = view.Lower(first - 1) == "the" ? view.Lower(first - 2) : view.Lower(first - 1);
        return before is "in" or "at" or "to" or "from" or "near" or "of" or "across" or "into" or "over" or "through" or "on" or "for"
            or "against";
    }

    public static void Add(List<Cited<Participant>> found, Cited<Participant>? participant)
    {
        if (participant is not null && !found.Any(p => p.Value.Name == participant.Value.Name) && found.Count < 24)
        {
            found.Add(participant);
        }
    }
}
