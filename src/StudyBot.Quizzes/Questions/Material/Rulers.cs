using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>States that ruled lands overseas or other nations, where and with the years in which they did: of none but these a land became free. Known to everybody, of no document.</summary>
internal static class Rulers
{
    /// <summary>Who ruled before is remembered: years.</summary>
    private const int Remembered = 40;

    private static readonly Dictionary<string, (int From, int To)> Years = Spans(
        "Austria 0-1866|Austria-Hungary 1867-1918|Belgium 1885-1962|Denmark 0-1953|France 0-1980|Germany 1884-1918|Italy 1889-1947|Japan 1895-1945|Netherlands 0-1975|Ottoman Empire 0-1922|Portugal 0-1999|Russia 0-1918|Soviet Union 1917-1991|Spain 0-1976|Sweden 0-1905|United Kingdom 0-9999");

    /// <summary>Lands that had the same rulers, or might have had.</summary>
    private static readonly (HashSet<string> Lands, Dictionary<string, (int From, int To)> Rulers)[] Regions =
    [
        (Set("Albania|Bulgaria|Greece|Yugoslavia|Serbia|Croatia|Slovenia|Bosnia and Herzegovina|Montenegro|North Macedonia|Kosovo|Romania|Moldova|Cyprus"), Spans("Ottoman Empire 0-1918|Austria 0-1866|Austria-Hungary 1867-1918|Russia 1812-1918|Soviet Union 1940-1991|Italy 1912-1947|Germany 1939-1945")),
        (Set("Poland|Czechoslovakia|Czech Republic|Slovakia|Hungary|Austria"), Spans("Austria 0-1866|Austria-Hungary 1867-1918|Germany 1871-1945|Russia 0-1918|Soviet Union 1939-1991|Ottoman Empire 0-1699")),
        (Set("Estonia|Latvia|Lithuania|Finland"), Spans("Russia 0-1918|Soviet Union 1917-1991|Germany 1871-1945|Sweden 0-1809|Poland 0-1939|Denmark 0-1721")),
        (Set("Norway|Sweden|Denmark|Iceland|Finland"), Spans("Denmark 0-1944|Sweden 0-1905|Russia 1809-1918|Germany 1864-1945|United Kingdom 0-1814")),
        (Set("Belgium|Netherlands|Luxembourg"), Spans("Spain 0-1714|Austria 0-1797|France 0-1815|Netherlands 1815-1890|Germany 1871-1945")),
        (Set("Ireland"), Spans("United Kingdom 0-1922")),
        (Set("Ukraine|Belarus|Georgia|Armenia|Azerbaijan|Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan"), Spans("Russia 0-1918|Soviet Union 1917-1991|Ottoman Empire 0-1918|Iran 0-1828|Austria-Hungary 1867-1918|Poland 1918-1939|Germany 1918-1944")),
        (Set("Egypt|Israel|Jordan|Lebanon|Syria|Iraq|Palestine|Saudi Arabia|Kuwait|Bahrain|Qatar|Oman|United Arab Emirates|Yemen|North Yemen|South Yemen"), Spans("Ottoman Empire 0-1918|United Kingdom 1839-1971|France 1798-1946|Italy 1885-1943|Egypt 1831-1967|Iran 0-1783|Portugal 0-1650|Germany 1941-1943")),
        (Set("Morocco|Algeria|Tunisia|Libya"), Spans("Ottoman Empire 0-1912|France 1830-1962|Spain 0-1976|Italy 1911-1947|United Kingdom 1942-1951|Portugal 0-1769")),
        (Set("Sudan"), Spans("Ottoman Empire 0-1885|France 1898-1960|Italy 1885-1941|United Kingdom 1882-1956|Egypt 1820-1956")),
    ];

    /// <summary>Those that ruled their neighbours alone.</summary>
    private static readonly HashSet<string> OfNeighbours = new(["austria", "austria hungary", "ottoman empire", "russia", "soviet union", "sweden"], StringComparer.Ordinal);

    /// <summary>Whether each may be taken for the other as a ruler; by folded names.</summary>
    /// <param name="lands">That are told of: whose rulers are sought.</param>
    public static bool AreAlike(string key, string other, int year, IReadOnlyCollection<string> lands)
    {
        var there = Array.FindAll(Regions, r => lands.Any(r.Lands.Contains) && Ruled(r.Rulers, key, year));
        return there.Length > 0 ? Array.Exists(there, r => Ruled(r.Rulers, other, year)) : WasOne(other, year) && (OfNeighbours.Contains(key) || !OfNeighbours.Contains(other));
    }

    /// <summary>By its folded name.</summary>
    public static bool WasOne(string country, int year) => Years.TryGetValue(country, out var years) && years.From <= year && year <= years.To;

    private static bool Ruled(Dictionary<string, (int From, int To)> rulers, string country, int year) =>
        rulers.TryGetValue(country, out var years) && years.From <= year && year <= years.To + Remembered;

    private static Dictionary<string, (int From, int To)> Spans(string rulers) => rulers.Split('|')
        .Select(r => (Name: r[..r.LastIndexOf(' ')], Years: r[(r.LastIndexOf(' ') + 1)..].Split('-')))
        .ToDictionary(r => NameForm.Fold(r.Name), r => (Year(r.Years[0]), Year(r.Years[1])), StringComparer.Ordinal);

    private static HashSet<string> Set(string lands) => lands.Split('|').Select(NameForm.Fold).ToHashSet(StringComparer.Ordinal);

    private static int Year(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
