using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Parts of countries that everybody knows to be of one alone: a text that names one tells the country. Of no document; what several states claimed or held in turn is left out.</summary>
internal static partial class Provinces
{
    private static readonly Dictionary<string, string> Countries = new[]
    {
        ("China", "Shandong|Shantung|Guangdong|Kwangtung|Sichuan|Szechwan|Fujian|Fukien|Hunan|Hubei|Hebei|Yunnan|Xinjiang|Sinkiang|Shaanxi|Shensi|Shanxi|Zhejiang|Jiangxi|Kiangsi|Jiangsu|Guangxi|Guizhou|Anhui"),
        ("Canada", "Ontario|Alberta|Saskatchewan|Manitoba|Newfoundland"),
        ("France", "Normandy|Brittany|Burgundy|Provence|Corsica"),
        ("Germany", "Rhineland|Ruhr"),
        ("Italy", "Sicily|Lombardy|Calabria|Piedmont"),
        ("Spain", "Andalusia|Castile|Galicia"),
        ("Mexico", "Chihuahua|Sonora|Yucatán|Yucatan|Chiapas|Oaxaca"),
        ("Japan", "Hokkaido|Honshu|Kyushu|Okinawa"),
        ("Russia", "Siberia|Kamchatka"),
        ("Philippines", "Luzon|Mindanao|Leyte"),
        ("Indonesia", "Sumatra|Java|Sulawesi"),
        ("Turkey", "Anatolia"),
        ("Sudan", "Darfur"),
        ("Nigeria", "Biafra"),
        ("Argentina", "Patagonia"),
        ("Australia", "Queensland|Tasmania"),
    }.SelectMany(c => c.Item2.Split('|'), (c, province) => (Country: c.Item1, Province: province)).ToDictionary(p => p.Province, p => p.Country, StringComparer.Ordinal);

    /// <summary>The countries of those provinces, and of those great towns, that a text names.</summary>
    public static IEnumerable<string> CountriesOf(string text)
    {
        var words = Names().Matches(text).Select(m => m.Value).ToList();
        return words.Concat(words.SelectMany(w => w.Split(' '))).Select(w => Countries.GetValueOrDefault(w) ?? GreatTowns.CountryOf(w)).OfType<string>().Distinct();
    }

    // "St. Petersburg", "Rio de Janeiro", "Le Havre"
    [GeneratedRegex(@"\b(St\. )?\p{Lu}[\p{L}’'-]*\p{Ll}( (de |da |la )?\p{Lu}\p{Ll}+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Names();
}
