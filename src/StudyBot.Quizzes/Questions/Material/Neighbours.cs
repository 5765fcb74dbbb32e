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

    /// <summary>Whose borders go through several parts of the world, with those who lie across them.</summary>
    private static readonly (string Power, string Others)[] Frontiers =
    [
        ("Soviet Union", "Afghanistan|China|Czechoslovakia|Estonia|Finland|Hungary|Iran|Japan|Korea|Latvia|Lithuania|Mongolia|North Korea|Norway|Pakistan|Poland|Romania|Turkey"),
        ("Russia", "Austria-Hungary|China|Finland|Japan|Korea|Mongolia|Norway|Ottoman Empire|Poland|Prussia|Sweden|Iran|Turkey"),
        ("China", "Afghanistan|India|Laos|Myanmar|Nepal|North Vietnam|Pakistan|Philippines|Russia|Soviet Union|Vietnam"),
        ("Japan", "Russia|Soviet Union|Philippines"),
        ("India", "China|Myanmar"),
        ("United States", "Canada|Cuba|Mexico"),
        ("Germany", "Austria|Austria-Hungary|Belgium|Czechoslovakia|Denmark|France|Luxembourg|Netherlands|Poland|Switzerland|Lithuania"),
        ("France", "Belgium|Germany|Italy|Luxembourg|Prussia|Sardinia|Spain|Switzerland|United Kingdom|Netherlands"),
        ("Italy", "Albania|Austria|Austria-Hungary|Ethiopia|France|Greece|Libya|Switzerland|Yugoslavia"),
        ("Prussia", "Austria|Denmark|France|Russia"),
        ("Ottoman Empire", "Austria|Austria-Hungary|Bulgaria|Egypt|Greece|Iran|Montenegro|Romania|Russia|Serbia"),
        ("Austria-Hungary", "Italy|Montenegro|Romania|Serbia|Russia"),
        ("Saudi Arabia", "Jordan|Egypt"),
        ("Turkey", "Bulgaria|Greece|Iran|Iraq|Syria"),
        ("Iraq", "Jordan|Syria"),
        ("Israel", "Iraq|Saudi Arabia"),
    ];

    private static readonly HashSet<(string, string)> Across = Frontiers
        .SelectMany(f => f.Others.Split('|').SelectMany(o => (IEnumerable<(string, string)>)[(NameForm.Fold(f.Power), NameForm.Fold(o)), (NameForm.Fold(o), NameForm.Fold(f.Power))]))
        .ToHashSet();

    private static readonly HashSet<string> Frontier = Across.Select(pair => pair.Item1).ToHashSet(StringComparer.Ordinal);

    /// <summary>States without armies that others fear.</summary>
    private static readonly HashSet<string> Small = "Andorra|Liechtenstein|Monaco|San Marino|Malta|Luxembourg|Vatican City|Iceland|Maldives|Sri Lanka|Bhutan|Nepal|Brunei|Singapore|Bahrain|Seychelles|Comoros|Mauritius|Cabo Verde|Sao Tome and Principe"
        .Split('|').Select(NameForm.Fold).ToHashSet(StringComparer.Ordinal);

    /// <summary>Of Europe, where everybody knows which are: none of them stands beside others as where something happened.</summary>
    private static readonly string[] Dwarfs = ["Andorra", "Liechtenstein", "Monaco", "San Marino", "Malta", "Vatican City"];

    /// <summary>States so small that none but those beside them are taken for them.</summary>
    private static readonly HashSet<string> Petty = Parts.Where(p => p.StartsWith("Prussia|", StringComparison.Ordinal) || p.StartsWith("Sardinia|", StringComparison.Ordinal))
        .SelectMany(p => p.Split('|'))
        .Except(["Prussia", "Sardinia"])
        .Concat(Dwarfs)
        .Select(NameForm.Fold)
        .ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, HashSet<int>> PartsOf = Parts
        .SelectMany((part, i) => part.Split('|').Select(country => (Country: NameForm.Fold(country), Part: i)))
        .GroupBy(p => p.Country, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(p => p.Part).ToHashSet(), StringComparer.Ordinal);

    /// <summary>Whether neither is a petty state, or both lie beside each other; by folded names.</summary>
    public static bool AreOfOneSize(string one, string other) => (!Petty.Contains(one) && !Petty.Contains(other)) || Are(one, other);

    /// <summary>Whether two could fight each other: neighbours, and those across a frontier; by folded names.</summary>
    public static bool Meet(string one, string other) => Are(one, other) || Across.Contains((one, other));

    /// <summary>Whether those of another part of the world lie across its border; by its folded name.</summary>
    public static bool IsAtFrontier(string country) => Frontier.Contains(country);

    /// <summary>By its folded name.</summary>
    public static bool IsSmall(string country) => Small.Contains(country);

    /// <summary>By folded names.</summary>
    public static bool Are(string one, string other) =>
        PartsOf.TryGetValue(one, out var first) && PartsOf.TryGetValue(other, out var second) && first.Overlaps(second);
}
