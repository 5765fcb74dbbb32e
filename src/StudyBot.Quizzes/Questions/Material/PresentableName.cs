using System.Text.RegularExpressions;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether a name can stand as an answer: written as one, and of a person more than a given name.</summary>
internal static partial class PresentableName
{
    private const int ShortestName = 3;
    private const int LongestName = 60;

    public static bool Is(Thing thing) =>
        thing.Name.Length is >= ShortestName and <= LongestName
        && char.IsUpper(thing.Name[0])
        && thing.Kind is not (ThingKind.Continent or ThingKind.Region)
        && !(thing.Kind == ThingKind.Person && thing.Name.Split(' ').Any(w => w.Length > 3 && w.All(char.IsUpper)))
        && !thing.Name.Any(c => char.IsDigit(c) || c is '(' or ')' or '“' or '”' or '"' or '/' or ';' or ':' or '\n')
        && thing.Body is not ("paper" or "post" or "other")
        && !Cut().IsMatch(thing.Name)
        && !((thing.Kind == ThingKind.City || (thing.Kind == ThingKind.Person && thing.IsOneWord)) && Noun().IsMatch(thing.Name))
        && !(thing.Kind == ThingKind.Person && Plural().IsMatch(thing.Name))
        && !(thing.Kind == ThingKind.City && WellKnownPlaces.KindOf(thing.Name) is null && Adjective().IsMatch(thing.Name))
        && !(thing.Kind == ThingKind.Person && WellKnownPlaces.KindOf(thing.Name) is not null && !thing.IsOneWord)
        && (thing.Kind != ThingKind.Person || thing.Role is not null || thing.Name.Contains(' ', StringComparison.Ordinal));

    // "Committee of the Whole Established", "Iron Curtain": no name, or none of a place.
    [GeneratedRegex(@"\p{Ll}ed\z|\b(of|for|and|on|the|The|Curtain|Bloc)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cut();

    // "Mobilization"
    [GeneratedRegex(@"(tion|ment|ness|ity|ism|ship|ance|ence|ings?)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noun();

    // "Norman Huguenots": a people; "Liberal John A. Hobson": a party before the name.
    [GeneratedRegex(@"(ots|ians|ists|ers|ans|ites)\z|\A(Liberal|Conservative|Labour|Democrat|Democratic|Republican|Communist|Socialist) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plural();

    // "Amazonian"
    [GeneratedRegex(@"(ian|ese|ish)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adjective();
}
