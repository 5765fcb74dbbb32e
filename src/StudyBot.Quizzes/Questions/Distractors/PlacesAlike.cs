using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Whether one place can stand beside another as an answer: states that there were then, powers beside powers and others beside their neighbours, capitals beside capitals.</summary>
internal sealed class PlacesAlike(Thing key, string stem, SourceId source, int year)
{
    private readonly bool isOfMission = ToldByOthers.IsOfMission(stem);

    public bool Takes(Thing other) => key.Kind switch
    {
        ThingKind.Country => StateYears.WasOne(other.Value, year) && Neighbours.AreOfOneSize(key.Value, other.Value) && (key.Continent is null || Continents.AreNear(key.Value, other.Value, year)),
        ThingKind.City => IsLikeCity(other),
        ThingKind.Area or ThingKind.Region => other.Sources.Contains(source),
        _ => true,
    };

    public double Likeness(Thing other)
    {
        // What no list knows may be a province, and not be taken for a town.
        var score = key.IsKnownCity == other.IsKnownCity ? 2.0 : 0;
        score += key.Kind == ThingKind.Country && StateYears.Since(key.Value) is > 1900 and var since && StateYears.Since(other.Value) == since ? 1.5 : 0;
        if (key.Country is not { } one || other.Country is not { } two)
        {
            return score;
        }

        // A power among states that are none is a guess less.
        score += Continents.IsPower(one, year) == Continents.IsPower(two, year) ? 1.5 : 0;
        return score + (Neighbours.Are(one, two) ? 3 : 0) + (key.Continent == other.Continent ? 2 : 0);
    }

    // Of a town that no list knows only its own document says what it is; and no embassy is in any town but a capital.
    private bool IsLikeCity(Thing other)
    {
        var isOwn = other.Sources.Contains(source);
        return ((key.IsKnownCity && other.IsKnownCity) || isOwn)
            && ((key.Continent is null) == (other.Continent is null) || (isOwn && !isOfMission));
    }
}
