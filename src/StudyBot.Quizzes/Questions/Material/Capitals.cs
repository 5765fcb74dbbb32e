using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>The states whose seat a city is or was: a sentence that names it says which of them it tells of.</summary>
internal static class Capitals
{
    /// <summary>Those that are not one country's today.</summary>
    private static readonly (string City, string Country)[] Others =
    [
        ("Washington", "United States"), ("Moscow", "Soviet Union"), ("Petrograd", "Russia"), ("Petersburg", "Russia"), ("Leningrad", "Soviet Union"), ("Kremlin", "Russia"), ("Kremlin", "Soviet Union"),
        ("Berlin", "Prussia"), ("Bonn", "Germany"), ("Bonn", "West Germany"), ("Berlin", "East Germany"), ("Constantinople", "Ottoman Empire"), ("Istanbul", "Ottoman Empire"),
        ("Constantinople", "Turkey"), ("Vienna", "Austria-Hungary"), ("Belgrade", "Yugoslavia"), ("Prague", "Czechoslovakia"), ("Nanking", "China"), ("Peking", "China"),
        ("Taipei", "China"), ("Taipei", "Taiwan"), ("Edo", "Japan"), ("Rio", "Brazil"), ("Bandar Seri Begawan", "Brunei"), ("Hanoi", "North Vietnam"), ("Saigon", "South Vietnam"), ("London", "England"), ("Westminster", "United Kingdom"), ("Edinburgh", "Scotland"), ("Versailles", "France"), ("Vichy", "France"),
    ];

    /// <summary>Seats of governments that moved, and towns that were called otherwise; the years in which each was one of that name.</summary>
    private static readonly Dictionary<string, (int From, int To)> Years = new(StringComparer.Ordinal)
    {
        ["Brasilia"] = (1960, int.MaxValue),
        ["Islamabad"] = (1966, int.MaxValue),
        ["Abuja"] = (1991, int.MaxValue),
        ["Naypyidaw"] = (2006, int.MaxValue),
        ["Rangoon"] = (0, 2005),
        ["Astana"] = (1998, int.MaxValue),
        ["Nur-Sultan"] = (2019, 2022),
        ["Yamoussoukro"] = (1983, int.MaxValue),
        ["Dodoma"] = (1996, int.MaxValue),
        ["Canberra"] = (1927, int.MaxValue),
        ["New Delhi"] = (1911, int.MaxValue),
        ["Ankara"] = (1923, int.MaxValue),
        ["Bonn"] = (1949, 1999),
        ["East Berlin"] = (1949, 1990),
        ["Saigon"] = (1954, 1975),
        ["Belmopan"] = (1970, int.MaxValue),
        ["Lilongwe"] = (1975, int.MaxValue),
        ["Gaborone"] = (1965, int.MaxValue),
        ["Kigali"] = (1962, int.MaxValue),
        ["Tokyo"] = (1868, int.MaxValue),
        ["Edo"] = (0, 1868),
        ["Oslo"] = (1925, int.MaxValue),
        ["Moscow"] = (1918, int.MaxValue),
        ["Washington"] = (1800, int.MaxValue),
        ["Petrograd"] = (1914, 1918),
        ["Leningrad"] = (1, 0),
        ["Constantinople"] = (0, 1923),
        ["Nanking"] = (1927, 1949),
        ["Berlin"] = (0, 1945),
        ["Ramallah"] = (1995, int.MaxValue),
        ["Bratislava"] = (1993, int.MaxValue),
    };

    /// <summary>Capitals by name, whose governments sit elsewhere, and the missions with them.</summary>
    private static readonly HashSet<string> WithoutGovernment = new(["Amsterdam", "Sucre", "Dodoma", "Yamoussoukro", "Jerusalem"], StringComparer.Ordinal);

    /// <summary>Whether other states have their missions there.</summary>
    public static bool HasMissions(string city) => !WithoutGovernment.Contains(city);

    /// <summary>Whether a capital was called so, and one, in a year; the state whose it is is another matter.</summary>
    public static bool WasOne(string city, int year) => !Years.TryGetValue(city, out var years) || (years.From <= year && year <= years.To);

    /// <summary>The state of today, or the one that has it today, whose capital a city is; null for other cities. Washington has namesakes, which the gazetteer minds.</summary>
    public static string? CountryOf(string city) =>
        WellKnownPlaces.CountryOfCapital(city) ?? (WellKnownPlaces.FirstNameOf(city) is "Washington" ? "United States" : null);

    public static IEnumerable<string> CountriesOf(string city)
    {
        if (WellKnownPlaces.CountryOfCapital(city) is { } country)
        {
            yield return country;
        }

        foreach (var other in Others)
        {
            if (other.City == city)
            {
                yield return other.Country;
            }
        }
    }
}
