using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>The things that the entries of one document are; null where an entry only describes something.</summary>
internal sealed class EntryThings
{
    private readonly Thing?[] people;
    private readonly Thing?[] places;
    private readonly Thing?[] organizations;

    public EntryThings(QuizSource source, Func<ThingKind, string, string?, IEnumerable<string>, SourceId, Thing> reach)
    {
        people = [.. source.People.Select(p => reach(ThingKind.Person, p.Name, p.Role, p.Aliases, source.Source))];
        places = [.. source.Places.Select(p => reach(KindOf(p.Name), p.Name, null, p.Aliases, source.Source))];
        organizations =
        [
            .. source.Organizations.Select(o => o.IsDescribed ? null : reach(ThingKind.Organization, o.Name, null, o.Aliases, source.Source)),
        ];
    }

    public Thing? Of(Mention mention) => mention switch
    {
        PersonMention person => people[person.Entry],
        PlaceMention place => places[place.Entry],
        OrganizationMention organization => organizations[organization.Entry],
        _ => null,
    };

    private static ThingKind KindOf(string place) => (WellKnownPlaces.KindOf(place) ?? WellKnownPlaces.KindOf(place.Replace('-', ' '))) switch
    {
        PlaceKind.Country => ThingKind.Country,
        PlaceKind.State => IsRealm(place) ? ThingKind.Realm : ThingKind.State,
        PlaceKind.Region => IsContinent(place) ? ThingKind.Continent : ThingKind.Region,
        PlaceKind.Water => WaterOf(place),
        PlaceKind.Building => ThingKind.Building,
        PlaceKind.City or null => ByItsWords(place),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // "Lake Baikal", "Sea of Azov", "Yamaguchi Prefecture": the name itself says what it is.
    private static ThingKind ByItsWords(string place)
    {
        var words = TextTerms.Words(place).ToHashSet(StringComparer.Ordinal);
        return words.Overlaps(["sea", "seas", "ocean", "river", "rivers", "lake", "lakes", "gulf", "strait", "straits", "bay", "canal", "harbor", "harbour"]) ? WaterOf(place)
            : words.Overlaps(["house", "palace", "office", "building", "residence", "castle", "hotel", "airport", "embassy", "hall", "street", "square", "avenue", "road", "gate", "bridge"]) ? ThingKind.Building
            : IsRealm(place) ? ThingKind.Realm
            : words.Overlaps(["province", "state"]) ? ThingKind.State
            : words.Overlaps(["prefecture", "oblast", "territory", "county", "district", "islands", "island", "isles", "territories", "valley", "basin", "peninsula", "coast", "mountains", "plains", "region", "desert", "northeast", "northwest", "southeast", "southwest", "west", "east", "north", "south", "western", "eastern", "northern", "southern", "central"]) ? ThingKind.Area
            : ThingKind.City;
    }

    private static bool IsRealm(string place) =>
        TextTerms.Words(place).Any(w => w is "principality" or "kingdom" or "republic" or "duchy" or "empire" or "sultanate" or "emirate" or "khanate")
        || place.EndsWith("Free State", StringComparison.Ordinal);

    private static bool IsContinent(string place) => NameForm.Fold(place) is "asia" or "europe" or "africa" or "latin america" or "north america"
        or "south america" or "central america" or "middle east" or "southeast asia" or "east asia" or "eastern europe" or "western europe" or "western hemisphere";

    private static ThingKind WaterOf(string place) => WaterSort.IsOfSea(place) ? ThingKind.Sea : ThingKind.Water;
}
