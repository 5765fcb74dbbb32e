using System.Text.RegularExpressions;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether a name can stand as an answer: written as one, and of a person more than a given name.</summary>
internal static partial class PresentableName
{
    private const int ShortestName = 3;
    private const int LongestName = 60;

    public static bool Is(Thing thing) =>
        thing.Name.Length is >= ShortestName and <= LongestName
        && char.IsUpper(thing.Name[0])
        && thing.Kind is not (ThingKind.Continent or ThingKind.Region or ThingKind.Building)
        && !(thing.Kind == ThingKind.Person && thing.Name.Split(' ').Any(w => w.Length > 3 && w.All(char.IsUpper)))
        && !thing.Name.Any(c => char.IsDigit(c) || c is '(' or ')' or '“' or '”' or '"' or '/' or ';' or ':' or '\n')
        && !IsBodyOfMany(thing.Body)
        && !thing.IsCut
        && !RunTogether.Is(thing.Name)
        && (thing.IsOfText || thing.Mentions == 0)
        && !Cut().IsMatch(thing.Name)
        && !IsCityToo(thing)
        && !((thing.Kind == ThingKind.City || (thing.Kind == ThingKind.Person && thing.IsOneWord)) && Noun().IsMatch(thing.Name))
        && !(thing.Kind == ThingKind.Person && (Plural().IsMatch(thing.Name) || Halved().IsMatch(thing.Name) || Place().IsMatch(thing.Name) || Idea().IsMatch(thing.Name)))
        && !(thing.Kind == ThingKind.Person && thing.IsOneWord && Demonyms.CountryOf(char.ToUpperInvariant(thing.Name[0]) + thing.Name[1..].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()) is not null)
        && !thing.Name.Contains("’s ", StringComparison.Ordinal) && !thing.Name.Contains("'s ", StringComparison.Ordinal)
        && !(thing.Kind == ThingKind.City && WellKnownPlaces.KindOf(thing.Name) is null && Adjective().IsMatch(thing.Name))
        && !(thing.Kind == ThingKind.Person && WellKnownPlaces.KindOf(thing.Name) is not null && !thing.IsOneWord)
        && (thing.Kind != ThingKind.Person || thing.Role is not null || thing.Name.Contains(' ', StringComparison.Ordinal));

    // A consul "in New York" is in the city.
    private static bool IsCityToo(Thing thing) => thing.Kind == ThingKind.State && WellKnownPlaces.KindOf($"{thing.Name} City") is not null;

    // What every country has, or letters that mean nothing beside other letters: one of them among others is seen to be the one, or may be it in other words.
    private static bool IsBodyOfMany(string body) => body is "paper" or "post" or "other" or "government" or "legislature" or "acronym";

    // "Robert William", "Theodore Meyer Esq", "I. Meyer": what follows or stands between was cut off. Given names are few; of all words that end a name these are seldom its surname.
    [GeneratedRegex(@"\A\p{Lu}\. \p{Lu}[\p{L}-]+\z|\A\p{Lu}\p{L}+ (Francis|Gary|John|Robert|William|Charles|Edward|Joseph|Daniel|Richard|Peter|Michael|Samuel|Walter|Albert|Frederick|Philip|Stephen|Anthony|Andrew|Alexander|Benjamin|Patrick)\z|,? (Esq|Hon|Rev|Dr|Mr|Mrs|Ms|Sir|Lord|Col|Gen|Lt|Capt)\.?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Halved();

    // "Committee of the Whole Established", "Iron Curtain": no name, or none of a place. "Hague" has its article everywhere.
    [GeneratedRegex(@"\p{Ll}ed\z|\AHague\z|\b(of|for|and|on|the|The|Curtain|Bloc)\z|\b(Liaison|Interests)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Cut();

    // "San Stefano", "Fort Sumter": a town that was read as somebody; "Ambassador Designate" names nobody.
    [GeneratedRegex(@"\A(San|Santa|Santo|São|Fort|Port|Mount|Lake|Camp|Cape|New|North|South|East|West|Saint|Villa) |\A(Designate|Elect)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();

    // "State-to-State Interaction": a heading. Surnames end like other nouns, but not like these.
    [GeneratedRegex(@"(tion|ness|ism|ship|ity|ology)\z|-to-", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Idea();

    // "Mobilization"
    [GeneratedRegex(@"(tion|ment|ness|ity|ism|ship|ance|ence|ings?)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Noun();

    // "Norman Huguenots": a people; "Liberal John A. Hobson": a party before the name.
    [GeneratedRegex(@"(ots|ians|ists|ers|ans|ites)\z|\A(Liberal|Conservative|Labour|Democrat|Democratic|Republican|Communist|Socialist) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Plural();

    // "Amazonian"
    [GeneratedRegex(@"(ian|ese|ish)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Adjective();
}
