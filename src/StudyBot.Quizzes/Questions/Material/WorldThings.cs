using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>
/// Countries, their capitals and great towns, the bodies that they form, and those who led the best known, as things, whether or not a source names them: the sources of a small group
/// name too few that are taken for each other. Known to everybody, of no document.
/// </summary>
internal static class WorldThings
{
    /// <summary>"US" is a pronoun too: shorter names are looked for in no text.</summary>
    private const int ShortestName = 5;

    private static readonly ILookup<Continent, Thing> Countries = Continents.All.ToLookup(c => Continents.Of(c)!.Value, Country);
    private static readonly IReadOnlyList<Thing> Powers = [.. Countries.SelectMany(c => c).Where(c => Continents.IsEverPower(c.Value))];
    private static readonly IReadOnlyList<Thing> AtFrontiers = [.. Countries.SelectMany(c => c).Where(c => Neighbours.IsAtFrontier(c.Value))];
    private static readonly ILookup<Continent, Thing> Seats = Continents.All.Where(c => WellKnownPlaces.CapitalOf(c) is { } city && Capitals.CountryOf(city) == c).ToLookup(c => Continents.Of(c)!.Value, c => City(WellKnownPlaces.CapitalOf(c)!));
    private static readonly IReadOnlyList<Thing> SeatsOfPowers = [.. Seats.SelectMany(c => c).Where(c => Continents.IsEverPower(c.Country!))];
    private static readonly ILookup<string, Thing> Towns = GreatTowns.All.ToLookup(t => t.Country, t => City(t.Town), StringComparer.Ordinal);

    private static readonly ILookup<string, Thing> Leaders = KnownPeople.All.ToLookup(p => p.Country, Person, StringComparer.Ordinal);
    private static readonly IReadOnlyList<Thing> Heads = [.. Leaders.SelectMany(p => p).Where(p => p.Known!.Rank == OfficeClass.Head)];

    private static readonly ILookup<string, Thing> Bodies = KnownBodies.Each.ToLookup(b => b.Sort, Body, StringComparer.Ordinal);

    private static readonly ILookup<string, Thing> ByValue = Countries.SelectMany(c => c).Concat(Seats.SelectMany(c => c)).Concat(Towns.SelectMany(c => c)).Concat(Leaders.SelectMany(p => p)).Concat(Bodies.SelectMany(b => b))
        .DistinctBy(t => (t.Kind, t.Value))
        .ToLookup(t => t.Value, StringComparer.Ordinal);

    /// <summary>Those among which one may be sought.</summary>
    public static IEnumerable<Thing> Like(Thing key) => key.Kind switch
    {
        ThingKind.Country when key.Continent is { } continent => Countries[continent].Concat(Powers).Concat(AtFrontiers),
        ThingKind.City when key.Continent is { } continent => Seats[continent].Concat(SeatsOfPowers),
        ThingKind.City when GreatTowns.CountryOf(key.Name) is { } country => Towns[country],
        ThingKind.Organization when key.KnownBody is { } body => KnownBodies.SortsLike(body.Sort).SelectMany(sort => Bodies[sort]),
        ThingKind.Person when key.Known is { } known => known.Rank == OfficeClass.Head ? Leaders[known.Country].Concat(Heads) : Leaders[known.Country],
        _ => [],
    };

    public static IEnumerable<Thing> Named(string value) => ByValue[value];

    private static Thing Country(string name)
    {
        var country = new Thing(ThingKind.Country, WellKnownPlaces.FirstNameOf(name) ?? name, NameForm.Fold(WellKnownPlaces.FirstNameOf(name) ?? name), null);
        foreach (var called in WellKnownPlaces.NamesOfCountry(country.Name).Where(n => n.Length >= ShortestName).Append(country.Name))
        {
            country.AddName(called);
        }

        return country;
    }

    private static Thing Person(KnownPerson known)
    {
        var person = new Thing(ThingKind.Person, known.Name, NameForm.Fold(known.Name), null);
        foreach (var called in known.Names)
        {
            person.AddName(called);
        }

        return person;
    }

    private static Thing Body(KnownBody known)
    {
        var body = new Thing(ThingKind.Organization, known.Name, NameForm.Fold(known.Name), null);
        foreach (var called in known.Names)
        {
            body.AddName(called);
        }

        return body;
    }

    private static Thing City(string name)
    {
        var city = new Thing(ThingKind.City, name, NameForm.Fold(WellKnownPlaces.FirstNameOf(name) ?? name), null);
        city.AddName(name);
        return city;
    }
}
