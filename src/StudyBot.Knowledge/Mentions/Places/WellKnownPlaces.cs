using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>What the gazetteers know of a name that a document gives to a place.</summary>
public static class WellKnownPlaces
{
    /// <summary>Null where the name is not known.</summary>
    public static PlaceKind? KindOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Gazetteer.World.EntryOf(name)?.Kind switch
        {
            GazetteerKind.Country => PlaceKind.Country,
            GazetteerKind.State => PlaceKind.State,
            GazetteerKind.Region => PlaceKind.Region,
            GazetteerKind.Water => PlaceKind.Water,
            GazetteerKind.Building or GazetteerKind.Seat => PlaceKind.Building,
            GazetteerKind.City or GazetteerKind.Town => PlaceKind.City,
            _ => null,
        };
    }

    /// <summary>The first of a thing's names, the same for all of them: "United States" of "USA"; null where the name is not known.</summary>
    public static string? FirstNameOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Gazetteer.World.EntryOf(name)?.Name;
    }

    /// <summary>"Albania" of "Tirana"; null for what is no country's capital.</summary>
    public static string? CountryOfCapital(string name) => Gazetteer.World.CountryOfCapital(name);

    /// <summary>"Tirana" of "Albania", by the country's first name; null where none is known.</summary>
    public static string? CapitalOf(string country) => Gazetteer.World.CapitalOf(country);

    /// <summary>All names of the thing that is called so first: "Germany", "Federal Republic of Germany", …; none where the name is not known or not the first.</summary>
    public static IReadOnlyList<string> NamesOfCountry(string country) => Gazetteer.World.NamesOfCountry(country);
}
