using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>A place or a building whose name follows a preposition.</summary>
internal sealed class PlacePhrases(SentenceView view)
{
    /// <summary>A place whose name follows the preposition, with no more than its article and a description between.</summary>
    public (int First, int Last)? PlaceBehind(int preposition)
    {
        foreach (var place in view.Places.Within(preposition + 1, preposition + 7))
        {
            for (var i = preposition + 1; i < place.First; i++)
            {
                if (view.Has(i, WordMarks.InDate) || !(view.Lower(i) is "the" or "of" or "city" or "town" or "village" or "capital"
                    or "port" or "resort" or "coast" or "nearby" or "southern" or "northern"
                    or "eastern" or "western" or "central" or "neutral" || IsPartOfPlace(i)))
                {
                    return null;
                }
            }

            // "in Russia's proposals", "at Egyptian request": not where it was. "in Yamaguchi Prefecture town of Nagato" goes on to Nagato.
            if (view.Words[place.Last].IsPossessive || IsPartOfWord(place) || IsInRole(place) || IsModifier(place) || IsDescription(place))
            {
                continue;
            }

            return (place.First, place.Last);
        }

        return null;
    }

    /// <summary>"at the Prime Minister’s Official Residence": capitals that end in a word for a building.</summary>
    public (int First, int Last)? BuildingBehind(int preposition)
    {
        var first = view.Lower(preposition + 1) == "the" ? preposition + 2 : preposition + 1;
        for (var i = first; i < view.Words.Count && i <= first + 6; i++)
        {
            var word = view.Words[i];
            if (word.IsMark || (!word.IsCapital && word.Lower is not ("of" or "the")))
            {
                return null;
            }

            var next = i + 1 < view.Words.Count ? view.Words[i + 1] : default;
            if (i > first && word.Lower is "residence" or "office" or "palace" or "house" or "hotel" or "hall" or "center" or "centre"
                or "headquarters" or "castle" or "villa"
                or "lodge" or "camp" or "embassy" or "airport" or "building" or "university" or "museum" && !next.IsCapital)
            {
                return (first, i);
            }
        }

        return null;
    }

    public bool IsInRole(Placed<PlaceMention> place) => view.IsInRole(place.First);

    /// <summary>"in Japan Russia relations", "in Paris talks": a noun of another thing follows without a mark.</summary>
    private bool IsModifier(Placed<PlaceMention> place) =>
        place.Last + 1 < view.Words.Count && view.Words[place.Last + 1] is { IsMark: false } next
        && (MeetingNounRule.KindOf(next.Lower) is not null
        || next.Lower is "relations" or "issue" or "question" or "crisis" or "war" or "policy");

    /// <summary>"the Japan-Russia relationship": half a word.</summary>
    private bool IsPartOfWord(Placed<PlaceMention> place) =>
        view.Words[place.Last].Span.End > place.Mention.Span.End + 1 || view.Words[place.First].Span.Start < place.Mention.Span.Start;

    private bool IsDescription(Placed<PlaceMention> place) =>
        view.Lower(place.Last + 1) is "town" or "city" or "village" or "resort" or "port" && view.Lower(place.Last + 2) == "of";

    private bool IsPartOfPlace(int word) => view.Words[word].IsCapital;
}
