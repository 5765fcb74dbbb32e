using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Countries that lie beside each other and share a history: each is the likeliest to be taken for another. Known to everybody, of no document.</summary>
internal static class Neighbours
{
    private static readonly string[] Parts =
    [
        "Norway|Sweden|Denmark|Finland|Iceland",
        "Estonia|Latvia|Lithuania|Finland|Poland",
        "Belgium|Netherlands|Luxembourg|Switzerland|Austria|Ireland|Portugal|Spain|Denmark",
        "Poland|Czechoslovakia|Czech Republic|Slovakia|Hungary|Romania|Bulgaria|East Germany",
        "Albania|Bulgaria|Greece|Yugoslavia|Serbia|Serbia and Montenegro|Croatia|Slovenia|Bosnia and Herzegovina|Montenegro|North Macedonia|Kosovo|Romania",
        "Russia|Ukraine|Belarus|Moldova|Lithuania|Latvia|Estonia|Georgia|Armenia|Azerbaijan|Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan",
        "Prussia|Bavaria|Hanover|Saxony|Württemberg|Baden|Hesse|Mecklenburg-Schwerin|Mecklenburg-Strelitz|Oldenburg|Schaumburg-Lippe|Brunswick|Nassau",
        "Sardinia|Two Sicilies|Tuscany|Parma|Modena|Venice|Genoa",
        "Japan|Korea|North Korea|South Korea|China|Taiwan|Mongolia",
        "Vietnam|North Vietnam|South Vietnam|Laos|Cambodia|Thailand|Myanmar|Malaysia|Singapore|Indonesia|Philippines|Brunei|Timor-Leste",
        "Iran|Pakistan|Afghanistan|Iraq|India",
        "India|Pakistan|Bangladesh|Sri Lanka|Nepal|Bhutan|Afghanistan",
        "Sri Lanka|Maldives",
        "Egypt|Israel|Jordan|Lebanon|Syria|Iraq",
        "Saudi Arabia|Kuwait|Bahrain|Qatar|Oman|United Arab Emirates|Yemen|North Yemen|South Yemen|Iran|Iraq",
        "Morocco|Algeria|Tunisia|Libya|Egypt|Sudan",
        "Senegal|Gambia|Guinea|Guinea-Bissau|Sierra Leone|Liberia|Côte d'Ivoire|Ghana|Togo|Benin|Nigeria|Mali|Niger|Burkina Faso|Mauritania|Cabo Verde",
        "Cameroon|Central African Republic|Chad|Gabon|Equatorial Guinea|Republic of the Congo|Democratic Republic of the Congo|Sao Tome and Principe",
        "Kenya|Uganda|Tanzania|Rwanda|Burundi|Ethiopia|Eritrea|Somalia|Djibouti|Sudan|South Sudan",
        "South Africa|Namibia|Botswana|Zimbabwe|Zambia|Malawi|Mozambique|Angola|Lesotho|Eswatini",
        "Mauritius|Seychelles|Comoros|Madagascar|Maldives",
        "Mexico|Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Panama|Belize",
        "Cuba|Haiti|Dominican Republic|Jamaica|Trinidad and Tobago|Barbados|Bahamas|Grenada|Dominica|Saint Lucia|Saint Vincent and the Grenadines|Antigua and Barbuda|Saint Kitts and Nevis",
        "Argentina|Brazil|Chile|Uruguay|Paraguay|Bolivia|Peru|Ecuador|Colombia|Venezuela|Guyana|Suriname",
        "Fiji|Samoa|Tonga|Kiribati|Tuvalu|Vanuatu|Solomon Islands|Papua New Guinea|Nauru|Palau|Micronesia|Marshall Islands",
        "Andorra|Liechtenstein|Monaco|San Marino|Malta|Luxembourg",
    ];

    /// <summary>States so small that none but those beside them are taken for them.</summary>
    private static readonly HashSet<string> Petty = Parts.Where(p => p.StartsWith("Prussia|", StringComparison.Ordinal) || p.StartsWith("Sardinia|", StringComparison.Ordinal))
        .SelectMany(p => p.Split('|'))
        .Except(["Prussia", "Sardinia"])
        .Select(NameForm.Fold)
        .ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, HashSet<int>> PartsOf = Parts
        .SelectMany((part, i) => part.Split('|').Select(country => (Country: NameForm.Fold(country), Part: i)))
        .GroupBy(p => p.Country, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(p => p.Part).ToHashSet(), StringComparer.Ordinal);

    /// <summary>Whether neither is a petty state, or both lie beside each other; by folded names.</summary>
    public static bool AreOfOneSize(string one, string other) => (!Petty.Contains(one) && !Petty.Contains(other)) || Are(one, other);

    /// <summary>By folded names.</summary>
    public static bool Are(string one, string other) =>
        PartsOf.TryGetValue(one, out var first) && PartsOf.TryGetValue(other, out var second) && first.Overlaps(second);
}
