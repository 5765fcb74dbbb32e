using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>When there was a state of a name, where it was not always: one that was none yet, or no more, is no plausible answer. Known to everybody, of no document.</summary>
internal static class StateYears
{
    private static readonly Dictionary<string, List<(int From, int To)>> Years = Read();

    public static bool WasOne(string country, int year) =>
        Of(country) is not { } stretches || stretches.Exists(s => s.From <= year && year <= s.To);

    /// <summary>The year about which it and its neighbours last became states; 0 where it always was one.</summary>
    public static int Since(string country) => Of(country) is { } stretches ? stretches[^1].From : 0;

    // Many candidates are asked of, by names that are folded already.
    private static List<(int From, int To)>? Of(string country) =>
        Years.GetValueOrDefault(country) ?? Years.GetValueOrDefault(NameForm.Fold(country));

    private static Dictionary<string, List<(int From, int To)>> Read()
    {
        var found = new Dictionary<string, List<(int From, int To)>>(StringComparer.Ordinal);
        Add(found, 1, 0, "Scotland|Wales|England|Northern Ireland|Crimea|Transnistria|Catalonia|Gibraltar|Hong Kong|Macau|Tibet|Chechnya|Abkhazia|South Ossetia|Nagorno-Karabakh|Kurdistan|Somaliland|Zanzibar|Western Sahara|Puerto Rico|Bermuda|Greenland|Quebec|Guam|New Caledonia|Cook Islands|Niue");
        Add(found, 0, 1795, "Poland");
        Add(found, 0, 1893, "Hawaii");
        Add(found, 0, 1910, "Korea");
        Add(found, 0, 1918, "Prussia|Bavaria|Saxony|Württemberg|Baden|Hesse|Mecklenburg-Schwerin|Mecklenburg-Strelitz|Oldenburg|Schaumburg-Lippe|Brunswick");
        Add(found, 0, 1922, "Russia");
        Add(found, 0, 1938, "Austria");
        Add(found, 1866, 1871, "North German Confederation");
        Add(found, 0, 1871, "Hanover|Nassau|Hanseatic Republics|Sardinia|Two Sicilies|Tuscany|Parma|Modena|Venice|Genoa");
        Add(found, 1861, 1865, "Confederate States of America");
        Add(found, 1836, 1845, "Texas");
        Add(found, 1819, 1831, "Gran Colombia");
        Add(found, 1823, 1841, "Central American Federation");
        Add(found, 1854, 1902, "Orange Free State");
        Add(found, 0, 1923, "Ottoman Empire");
        Add(found, 1867, 1918, "Austria-Hungary");
        Add(found, 1917, 1991, "Soviet Union");
        Add(found, 1918, 1938, "Czechoslovakia");
        Add(found, 1945, 1992, "Czechoslovakia");
        Add(found, 1918, 2003, "Yugoslavia");
        Add(found, 1949, 1990, "West Germany|East Germany");
        Add(found, 1954, 1976, "North Vietnam|South Vietnam");
        Add(found, 1945, int.MaxValue, "North Korea|South Korea|Vietnam|Laos|Cambodia|Indonesia|Syria|Jordan|Philippines");
        Add(found, 1967, 1990, "South Yemen");
        Add(found, 1962, 1990, "North Yemen");
        Add(found, 1918, 1962, "Yemen");
        Add(found, 1953, 1963, "Rhodesia and Nyasaland");
        Add(found, 2003, 2006, "Serbia and Montenegro");
        Add(found, 1776, int.MaxValue, "United States");
        Add(found, 1804, int.MaxValue, "Haiti");
        Add(found, 1822, int.MaxValue, "Brazil|Mexico|Argentina|Chile|Peru|Colombia|Bolivia|Ecuador|Venezuela|Uruguay|Paraguay|Guatemala|Honduras|Nicaragua|El Salvador|Costa Rica");
        Add(found, 1844, int.MaxValue, "Dominican Republic");
        Add(found, 1847, int.MaxValue, "Liberia");
        Add(found, 1830, int.MaxValue, "Belgium|Greece");
        Add(found, 1867, int.MaxValue, "Germany");
        Add(found, 1861, int.MaxValue, "Italy|Romania|Luxembourg");
        Add(found, 1867, int.MaxValue, "Canada");
        Add(found, 1878, 1918, "Serbia|Montenegro");
        Add(found, 1878, int.MaxValue, "Bulgaria");
        Add(found, 1901, int.MaxValue, "Australia|New Zealand|Cuba|Panama|Norway");
        Add(found, 1910, int.MaxValue, "South Africa|Albania");
        Add(found, 1918, 1940, "Estonia|Latvia|Lithuania");
        Add(found, 1918, int.MaxValue, "Poland|Finland|Ireland|Iceland|Hungary|Turkey|Afghanistan|Mongolia|Vatican City");
        Add(found, 1922, int.MaxValue, "Egypt");
        Add(found, 1932, int.MaxValue, "Iraq|Saudi Arabia");
        Add(found, 1944, int.MaxValue, "Lebanon");
        Add(found, 1945, int.MaxValue, "Austria");
        Add(found, 1947, int.MaxValue, "India|Pakistan|Sri Lanka|Myanmar|Israel|Libya|Nepal|Taiwan");
        Add(found, 1956, int.MaxValue, "Morocco|Tunisia|Sudan|Ghana|Malaysia|Guinea");
        Add(found, 1960, int.MaxValue, "Benin|Burkina Faso|Cameroon|Central African Republic|Chad|Democratic Republic of the Congo|Republic of the Congo|Côte d'Ivoire|Cyprus|Gabon|Madagascar|Mali|Mauritania|Niger|Nigeria|Senegal|Somalia|Togo");
        Add(found, 1962, int.MaxValue, "Algeria|Burundi|Rwanda|Sierra Leone|Kuwait|Tanzania|Uganda|Jamaica|Trinidad and Tobago|Samoa|Kenya");
        Add(found, 1966, int.MaxValue, "Malawi|Malta|Zambia|Gambia|Singapore|Maldives|Botswana|Lesotho|Barbados|Guyana|Mauritius|Eswatini|Equatorial Guinea|Nauru");
        Add(found, 1970, int.MaxValue, "Fiji|Tonga|Oman|Bahrain|Qatar|United Arab Emirates|Bangladesh|Bhutan");
        Add(found, 1975, int.MaxValue, "Bahamas|Grenada|Guinea-Bissau|Angola|Mozambique|Cabo Verde|Comoros|Sao Tome and Principe|Suriname|Papua New Guinea|Seychelles|Djibouti");
        Add(found, 1980, int.MaxValue, "Zimbabwe|Vanuatu|Kiribati|Solomon Islands|Tuvalu|Dominica|Saint Lucia|Saint Vincent and the Grenadines|Antigua and Barbuda|Belize|Brunei|Saint Kitts and Nevis");
        Add(found, 1990, int.MaxValue, "Namibia|Yemen|Micronesia|Marshall Islands");
        Add(found, 1991, int.MaxValue, "Russia|Estonia|Latvia|Lithuania|Armenia|Azerbaijan|Belarus|Georgia|Kazakhstan|Kyrgyzstan|Moldova|Russian Federation|Tajikistan|Turkmenistan|Ukraine|Uzbekistan|Croatia|Slovenia");
        Add(found, 1992, int.MaxValue, "Bosnia and Herzegovina|North Macedonia");
        Add(found, 1993, int.MaxValue, "Czech Republic|Slovakia|Eritrea|Palau");
        Add(found, 2002, int.MaxValue, "Timor-Leste");
        Add(found, 2006, int.MaxValue, "Serbia|Montenegro");
        Add(found, 2008, int.MaxValue, "Kosovo");
        Add(found, 2011, int.MaxValue, "South Sudan");
        return found;
    }

    /// <summary>A state that was none for a time has several stretches, in their order.</summary>
    private static void Add(Dictionary<string, List<(int From, int To)>> found, int from, int to, string countries)
    {
        foreach (var country in countries.Split('|'))
        {
            var name = NameForm.Fold(country);
            (found.TryGetValue(name, out var stretches) ? stretches : found[name] = []).Add((from, to));
        }
    }
}
