using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>What a position is about: the names in its words by their fullest form, and its runs of content words.</summary>
internal static class PositionTopics
{
    private const int Most = 10;
    private const int LongestRun = 4;

    public static List<Cited<string>> Of(SentenceView view, int first, int last, NamesInText names)
    {
        var topics = new List<Cited<string>>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        void Add(string value, string text)
        {
            if (topics.Count < Most && seen.Add(value))
            {
                topics.Add(new(value, text, view.Evidence));
            }
        }

        foreach (var person in view.People.Within(first, last)) Add(names.Person(view,
            person).Value.Name, view.Source[person.Mention.Span]);
        foreach (var organization in view.Organizations.Within(first, last))
        {
            Add(names.Organization(view, organization).Value.Name, view.Source[organization.Mention.Span]);
        }

        foreach (var place in view.Places.Within(first, last)) Add(names.PlaceName(place.Mention), view.Source[place.Mention.Span]);
        for (var i = first; i <= last;)
        {
            var end = i;
            while (end <= last && end - i < LongestRun && IsContent(view, end))
            {
                end++;
                if (view.Words[end - 1].IsPossessive)
                {
                    break;
                }
            }

            if (end > i)
            {
                var text = view.Words[end - 1].IsPossessive ? view.TextOf(i, end - 1)[..^2] : view.TextOf(i, end - 1);
                Add(text, text);
            }

            i = Math.Max(end, i + 1);
        }

        return topics;
    }

    private static bool IsContent(SentenceView view, int i)
    {
        var word = view.Words[i];
        return !word.IsMark && word.Lower.Length > 2 && !Wording.IsSmall(word.Lower) && !Wording.IsVerbLike(word)
            && !VerbGroup.IsAdverb(view, i)
            && !VerbGroup.IsModal(view, i) && !SubjectSpan.IsPreposition(word.Lower) && !Wording.IsOpener(word.Lower)
                && !view.Has(i, WordMarks.InDate)
            && AttitudeVerbs.Find(word.Lower) is null
            && word.Lower is not ("any" or "all" or "more" or "most" or "such" or "than" or "them" or "him" or "own" or "only" or "other"
                or "both" or "some"
                or "very" or "same" or "each" or "every" or "one" or "two" or "being" or "having" or "there" or "what" or "how"
                    or "whether" or "against"
                or "view" or "position" or "stance" or "due" or "part" or "way" or "order" or "rather" or "itself" or "until" or "upon"
                    or "would" or "not" or "our" or "your" or "about");
    }
}
