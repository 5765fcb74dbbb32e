using System.Text.RegularExpressions;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Where a country lies: one of another part of the world is no plausible answer. Known to everybody, of no document; small dependencies are left out.</summary>
internal static partial class Continents
{
    private static readonly List<string> Names = [];
    private static readonly Dictionary<string, Continent> ByCountry = Read();

    /// <summary>Since when each acts in all parts of the world, and until when.</summary>
    private static readonly Dictionary<string, (int From, int To)> Powers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["united states"] = (0, int.MaxValue),
        ["united kingdom"] = (0, int.MaxValue),
        ["england"] = (0, int.MaxValue),
        ["france"] = (0, int.MaxValue),
        ["germany"] = (1871, int.MaxValue),
        ["russia"] = (0, int.MaxValue),
        ["soviet union"] = (1922, 1991),
        ["china"] = (1945, int.MaxValue),
        ["japan"] = (1868, int.MaxValue),
        ["spain"] = (0, 1898),
        ["italy"] = (1861, int.MaxValue),
        ["canada"] = (1945, int.MaxValue),
        ["netherlands"] = (0, 1815),
        ["portugal"] = (0, 1825),
        ["ottoman empire"] = (0, 1918),
        ["austria"] = (0, 1866),
        ["austria hungary"] = (1867, 1918),
        ["prussia"] = (1756, 1870),
    };

    /// <summary>Powers of one part of the world.</summary>
    private static readonly HashSet<string> OfOnePart = new(["ottoman empire", "austria", "austria hungary", "prussia"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What was settled from Europe and acts with the powers, and not like its neighbours.</summary>
    private static readonly HashSet<string> Dominions = new(["canada", "australia", "new zealand"], StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> All => Names;

    /// <summary>Null where it is not known.</summary>
    public static Continent? Of(string country) => ByCountry.TryGetValue(Known(country), out var continent) ? continent : null;

    /// <summary>A state that acts in all parts of the world.</summary>
    public static bool IsPower(string country, int year) =>
        Powers.TryGetValue(Known(country), out var years) && years.From <= year && year <= years.To;

    public static bool IsEverPower(string country) => Powers.ContainsKey(Known(country));

    /// <summary>Whether two are taken for each other: powers beside powers, others within their part of the world.</summary>
    public static bool AreNear(string one, string other, int year) =>
        IsPower(one, year) ? (IsPower(other, year) && (!OfOnePart.Contains(other) || OfOnePart.Contains(one) || one.Equals("russia", StringComparison.OrdinalIgnoreCase))) || AreAsian(one, other)
        : Dominions.Contains(one) ? StateYears.WasOne(one, year) && (IsPower(other, year) || Dominions.Contains(other))
        : Of(one) is { } continent && (continent == Of(other) || Neighbours.Meet(NameForm.Fold(one), NameForm.Fold(other))) && !Dominions.Contains(other);

    // A power of Asia acts among its neighbours there.
    private static bool AreAsian(string one, string other) => Of(one) == Continent.Asia && Neighbours.Are(NameForm.Fold(one), NameForm.Fold(other));

    /// <summary>The part of the world whose countries a text says that it tells of ("two African states"); null where it does not say.</summary>
    public static Continent? Told(string text) => OfItsCountries().Match(text) switch
    {
        { Success: false } => null,
        var match => match.Groups["continent"].Value switch
        {
            "European" or "Europe" => Continent.Europe,
            "African" or "Africa" => Continent.Africa,
            "Asian" or "Asia" => Continent.Asia,
            "Arab" or "Middle Eastern" or "the Middle East" => Continent.MiddleEast,
            _ => Continent.America,
        },
    };

    // Many candidates are asked of, and few of them by a name that must be folded first.
    private static string Known(string country) => ByCountry.ContainsKey(country) ? country : NameForm.Fold(country);

    [GeneratedRegex(@"\b(?<continent>European|African|Asian|Arab|Middle Eastern|Latin American|South American|Central American) (countries|nations|states|republics|powers|allies)\b|\bin ([Ss]outheast(ern)? |[Ee]ast(ern)? |[Ss]outh(ern)? |[Cc]entral |[Ww]est(ern)? |[Nn]orth(ern)? )?(?<continent>Europe|Africa|Asia|Latin America|South America|Central America|the Middle East)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfItsCountries();

    private static Dictionary<string, Continent> Read()
    {
        var found = new Dictionary<string, Continent>(StringComparer.OrdinalIgnoreCase);
        Add(found, Continent.Europe,
            "Albania|Andorra|Austria|Austria-Hungary|Belarus|Belgium|Bosnia and Herzegovina|Bulgaria|Croatia|Czech Republic|Czechoslovakia|Denmark|Estonia|Finland|France|Germany|West Germany|East Germany|Greece|Hungary|Iceland|Ireland|Italy|Kosovo|Latvia|Liechtenstein|Lithuania|Luxembourg|Malta|Moldova|Monaco|Montenegro|Netherlands|North Macedonia|Norway|Poland|Portugal|Prussia|Romania|Russia|San Marino|Serbia|Serbia and Montenegro|Slovakia|Slovenia|Soviet Union|Spain|Sweden|Switzerland|Ukraine|United Kingdom|Vatican City|Yugoslavia|Bavaria|Hanover|Saxony|Württemberg|Baden|Hesse|Mecklenburg-Schwerin|Mecklenburg-Strelitz|Oldenburg|Schaumburg-Lippe|Brunswick|Nassau|Hanseatic Republics|North German Confederation|Sardinia|Two Sicilies|Tuscany|Parma|Modena|Venice|Genoa|Scotland|Wales|England|Northern Ireland|Crimea|Transnistria|Catalonia|Gibraltar");
        Add(found, Continent.Asia,
            "Afghanistan|Armenia|Azerbaijan|Bangladesh|Bhutan|Brunei|Myanmar|Cambodia|China|Cyprus|Georgia|Hong Kong|India|Indonesia|Japan|Kazakhstan|Korea|North Korea|South Korea|Kyrgyzstan|Laos|Macau|Malaysia|Maldives|Mongolia|Nepal|Pakistan|Philippines|Singapore|Sri Lanka|Taiwan|Tajikistan|Thailand|Tibet|Timor-Leste|Turkmenistan|Uzbekistan|Vietnam|North Vietnam|South Vietnam|Chechnya|Abkhazia|South Ossetia|Nagorno-Karabakh");
        Add(found, Continent.MiddleEast,
            "Bahrain|Iran|Iraq|Israel|Jordan|Kuwait|Lebanon|Oman|Palestine|Qatar|Saudi Arabia|Syria|Turkey|Ottoman Empire|United Arab Emirates|Yemen|North Yemen|South Yemen|Egypt|Kurdistan");
        Add(found, Continent.Africa,
            "Algeria|Angola|Benin|Botswana|Burkina Faso|Burundi|Cameroon|Cabo Verde|Central African Republic|Chad|Comoros|Democratic Republic of the Congo|Republic of the Congo|Côte d'Ivoire|Djibouti|Equatorial Guinea|Eritrea|Eswatini|Ethiopia|Gabon|Gambia|Ghana|Guinea|Guinea-Bissau|Kenya|Lesotho|Liberia|Libya|Madagascar|Malawi|Mali|Mauritania|Mauritius|Morocco|Mozambique|Namibia|Niger|Nigeria|Rwanda|Sao Tome and Principe|Senegal|Seychelles|Sierra Leone|Somalia|Somaliland|South Africa|South Sudan|Sudan|Tanzania|Togo|Tunisia|Uganda|Zambia|Zimbabwe|Rhodesia and Nyasaland|Orange Free State|Zanzibar|Western Sahara");
        Add(found, Continent.America,
            "Antigua and Barbuda|Argentina|Bahamas|Barbados|Belize|Bolivia|Brazil|Canada|Chile|Colombia|Costa Rica|Cuba|Dominica|Dominican Republic|Ecuador|El Salvador|Grenada|Guatemala|Guyana|Haiti|Honduras|Jamaica|Mexico|Nicaragua|Panama|Paraguay|Peru|Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Suriname|Trinidad and Tobago|United States|Confederate States of America|Uruguay|Venezuela|Texas|Central American Federation|Gran Colombia|Puerto Rico|Bermuda|Greenland|Quebec");
        Add(found, Continent.Oceania,
            "Australia|Fiji|Kiribati|Marshall Islands|Micronesia|Nauru|New Zealand|Palau|Papua New Guinea|Samoa|Solomon Islands|Tonga|Tuvalu|Vanuatu|Hawaii|Guam|New Caledonia|Cook Islands|Niue");
        return found;
    }

    private static void Add(Dictionary<string, Continent> found, Continent continent, string countries)
    {
        foreach (var country in countries.Split('|'))
        {
            Names.Add(country);
            found.Add(NameForm.Fold(country), continent);
        }
    }
}
