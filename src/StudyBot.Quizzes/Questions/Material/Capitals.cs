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
        ("Taipei", "China"), ("Taipei", "Taiwan"), ("Edo", "Japan"), ("Rio", "Brazil"), ("Hanoi", "North Vietnam"), ("Saigon", "South Vietnam"), ("London", "England"), ("Edinburgh", "Scotland"), ("Versailles", "France"), ("Vichy", "France"),
    ];

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
