using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Whether one place can stand beside another as an answer: states that there were then, powers beside powers and others beside their neighbours, capitals beside capitals.</summary>
internal sealed partial class PlacesAlike(Thing key, string stem, StemTells told, SourceId source, int year)
{
    /// <summary>When federations fell into states.</summary>
    private const int NewStates = 1990;

    private readonly bool isOfMission = ToldByOthers.IsOfMission(stem);

    private readonly bool isOfAmericanMission = Mission().IsMatch(stem);
    private readonly bool isOfListedStates = key.Kind == ThingKind.City && GreatTowns.CountryOf(key.Name) == "United States" && StateJoined.Count(stem) > 1;
    private readonly Predicate<string>? isOfGroup = key.Kind == ThingKind.City && key.Country is { } seat ? StateGroups.Told(stem, seat) : null;

    // "The British fleet was paid for in _____": of a country that is told, only its own towns or those of others that are told may be meant.
    private readonly bool isOfTold = key.Kind == ThingKind.City && Capitals.CountriesOf(key.Name).Any(told.TellsCountry);

    private readonly bool isOfEnvoy = Envoy().IsMatch(stem);

    // "Russia, Belarus, _____ and Kazakhstan": of states that came of another what lies elsewhere is seen not to be meant.
    private readonly bool isAmongNeighbours = key.Kind == ThingKind.Country && StateYears.Since(key.Value) >= NewStates && told.Countries.Any(c => Neighbours.Are(key.Value, NameForm.Fold(c)));

    private readonly CountriesTold? countries = key.Kind == ThingKind.Country ? new(key, stem, told, year) : null;

    public bool Takes(Thing other) => key.Kind switch
    {
        ThingKind.Country => countries!.Takes(other.Value) && IsLeague(key.Name) == IsLeague(other.Name) && Neighbours.AreOfOneSize(key.Value, other.Value) && (!isAmongNeighbours || Neighbours.Are(key.Value, other.Value)) && (key.Continent is null || countries.IsWide || Continents.AreNear(key.Value, other.Value, year)),
        ThingKind.City => IsLikeCity(other),
        ThingKind.State => StateJoined.AreAlike(key.Name, other.Name, year),
        ThingKind.Realm => AreRealmsAlike(other),
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

        // Among those that the stem leaves of the whole world, those of the same part come first.
        score -= countries?.IsWide == true && key.Continent != other.Continent && !Neighbours.Meet(one, two) ? 3 : 0;

        // While there were two camps, one of the other is a guess less.
        score -= StateGroups.WasOfEast(one, year) != StateGroups.WasOfEast(two, year) ? 3 : 0;

        // A power among states that are none is a guess less.
        score += key.Kind == ThingKind.Country && Continents.IsPower(one, year) == Continents.IsPower(two, year) ? 1.5 : 0;
        return score + (Neighbours.Meet(one, two) ? 3 : 0) + (key.Continent == other.Continent ? 2 : 0);
    }

    // "Kingdom of Norland": of a state that is known by its name alone its years and its neighbours are known too.
    private bool AreRealmsAlike(Thing other)
    {
        var (one, two) = (CountryIn(key.Name), CountryIn(other.Name));
        var isOfOneForm = TextTerms.Words(key.Name).Intersect(TextTerms.Words(other.Name)).Any(w => w is not ("of" or "the"));
        return isOfOneForm && (one is null ? two is null && other.Sources.Contains(source) : two is not null && StateYears.WasOne(two, year) && Continents.AreNear(one, two, year));
    }

    private static string? CountryIn(string realm) =>
        realm.LastIndexOf(" of ", StringComparison.Ordinal) is var at && at > 0 && realm[(at + 4)..] is var of && (of.StartsWith(Articles.The, StringComparison.Ordinal) ? of[Articles.The.Length..] : of) is var land && WellKnownPlaces.KindOf(land) is PlaceKind.Country
            ? NameForm.Fold(WellKnownPlaces.FirstNameOf(land)!)
            : null;

    // Towns and states join a confederation, and no state like themselves.
    private static bool IsLeague(string name) => name.EndsWith("Confederation", StringComparison.Ordinal) || name.EndsWith("Federation", StringComparison.Ordinal);

    // Capitals are taken for those of their part of the world, and great towns for others of their country. Of what no list knows only its own document tells
    // what it is; and no embassy is in any town but a capital.
    private bool IsLikeCity(Thing other)
    {
        // A state has no mission to itself, and what states a stem lists says where in the country it is.
        if (!GreatTowns.WasOne(key.Name, year) || !GreatTowns.WasOne(other.Name, year) || (isOfAmericanMission && (other.Country == "united states" || GreatTowns.CountryOf(other.Name) == "United States")) || isOfListedStates)
        {
            return false;
        }

        if (isOfGroup is not null && other.Country is { } its && !isOfGroup(its))
        {
            return false;
        }

        if (isOfTold && !Capitals.CountriesOf(other.Name).Any(told.TellsCountry))
        {
            return !isOfMission && !isOfEnvoy && GreatTowns.CountryOf(other.Name) is { } land && told.TellsCountry(land) && Capitals.CountriesOf(key.Name).Contains(land);
        }

        var isOwn = other.Sources.Contains(source);
        if (key.Country is { } country)
        {
            return other.Country is { } seat
                ? (!isOfMission || (Capitals.HasMissions(other.Name) && (Continents.IsPower(country, year) || !Continents.IsPower(seat, year)))) && Neighbours.AreOfOneSize(country, seat) && Capitals.WasOne(other.Name, year) && Capitals.CountriesOf(other.Name).Any(c => StateYears.WasOne(c, year))
                    && (key.Continent == Continent.America && Continents.IsPower(country, year) ? Continents.IsPower(seat, year) : other.Continent == key.Continent)
                : isOwn && !isOfMission && GreatTowns.CountryOf(other.Name) is { } land && Continents.Of(land) == key.Continent;
        }

        return GreatTowns.CountryOf(key.Name) is { } own
            ? GreatTowns.CountryOf(other.Name) == own
            : isOwn && (key.IsKnownCity || !other.IsKnownCity);
    }

    [GeneratedRegex(@"\b(U\.S\.|American|United States) (Consul\p{Ll}*( General)?|consul\p{Ll}*( general)?|Embassy|embassy|Legation|legation|[Mm]ission)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mission();

    // Who is sent to a state goes to its capital.
    [GeneratedRegex(@"\b(Ambassador|Minister|Envoy|[Cc]redentials|Legation|Embassy|Charg[ée])\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Envoy();
}
