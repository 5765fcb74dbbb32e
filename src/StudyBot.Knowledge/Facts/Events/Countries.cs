using System.Collections.Frozen;
using System.Globalization;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Names of states: those act and take part, towns and rivers do not.</summary>
internal static class Countries
{
    /// <summary>Short and former names that the region data does not have.</summary>
    private static readonly string[] Others =
    [
        "Britain", "Great Britain", "England", "Soviet Union", "USSR", "U.S.S.R.", "U.S.", "US", "USA", "UK", "U.K.", "America", "Korea", "South Korea", "North Korea",
        "Republic of Korea", "Democratic People's Republic of Korea", "ROK", "DPRK", "Vietnam", "North Vietnam", "South Vietnam", "West Germany", "East Germany", "Prussia",
        "Austria-Hungary", "Ottoman Empire", "Yugoslavia", "Czechoslovakia", "Czech Republic", "Burma", "Persia", "Siam", "Ceylon", "Zaire", "Taiwan", "Macedonia", "Palestine",
        "People's Republic of China", "PRC", "Turkey", "Holland", "Russian Federation", "Congo", "Ivory Coast", "Vatican", "Holy See",
    ];

    private static readonly FrozenSet<string> Names = Make();

    public static bool Has(PlaceEntry place) => Has(place.Name) || place.Aliases.Any(Has);

    public static bool Has(string name) =>
        Names.Contains(name) || (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Names.Contains(name[4..]));

    private static FrozenSet<string> Make()
    {
        var names = new HashSet<string>(Others, StringComparer.OrdinalIgnoreCase);
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures))
        {
            var region = new RegionInfo(culture.Name);
            if (region.TwoLetterISORegionName.All(char.IsAsciiLetter))
            {
                names.Add(region.EnglishName);
            }
        }

        return names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
