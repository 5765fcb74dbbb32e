using System.Text.RegularExpressions;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>When states had no relations with the United States after they had had some: of no other is it told that they broke them off or took them up again. Known to everybody, of no document.</summary>
internal static partial class Ruptures
{
    /// <summary>Years by which the rupture of one that is taken for another may lie apart from what a stem tells.</summary>
    private const int OneTime = 15;

    /// <summary>States that had none with the United States for long after they had become ones, or never; with the year in which they began.</summary>
    private static readonly Dictionary<string, int> NotYet = "East Germany 1974|North Korea 9999|North Vietnam 9999|Mongolia 1987|Bhutan 9999|Taiwan 9999|Palestine 9999|Kosovo 2008|Saudi Arabia 1940|Afghanistan 1935|Vatican City 1984|Angola 1993|Nepal 1948"
        .Split('|').ToDictionary(s => NameForm.Fold(s[..^5]), s => Year(s[^4..]), StringComparer.Ordinal);

    private const string Open = "9999";

    private static readonly ILookup<string, (int From, int To)> All = (
        "Mexico 1845-1848|Mexico 1858-1859|Mexico 1914-1917|Mexico 1920-1923|France 1798-1800|France 1942-1944|United Kingdom 1812-1815|Spain 1898-1899|Peru 1860-1862|Peru 1962-1962|Venezuela 1908-1909|Colombia 1903-1904|Nicaragua 1909-1911|Costa Rica 1917-1920|Bolivia 1920-1920|Bolivia 1943-1944|El Salvador 1931-1934|Argentina 1944-1945|Dominican Republic 1960-1962|Haiti 1963-1964|Honduras 1963-1963|Panama 1964-1964"
        + "|Russia 1917-1933|Soviet Union 1917-1933|Germany 1917-1921|Germany 1941-1955|Austria-Hungary 1917-1918|Turkey 1917-1927|Ottoman Empire 1917-1922|Greece 1920-1924|Austria 1938-1946|Albania 1939-1991|Estonia 1940-1991|Latvia 1940-1991|Lithuania 1940-1991|Italy 1941-1944|Japan 1941-1952|Hungary 1941-1945|Romania 1941-1946|Bulgaria 1941-1947|Bulgaria 1950-1959|Thailand 1942-1945|Finland 1944-1945"
        + "|China 1949-1979|Cuba 1961-2015|Iran 1980-" + Open + "|Iraq 1967-1984|Iraq 1991-2004|Syria 1967-1974|Egypt 1967-1974|Algeria 1967-1974|Sudan 1967-1972|North Yemen 1967-1972|Yemen 1967-1972|Mauritania 1967-1969|South Yemen 1969-1990|Libya 1981-2004|Cambodia 1965-1969|Cambodia 1975-1991|Vietnam 1975-1995|Laos 1975-1992|Republic of the Congo 1965-1977|Uganda 1973-1979|Somalia 1991-2013|Yugoslavia 1999-2000|Serbia and Montenegro 1999-2000|Venezuela 2019-" + Open)
        .Split('|').Select(r => (Name: NameForm.Fold(r[..^10]), From: Year(r[^9..^5]), To: Year(r[^4..])))
        .ToLookup(r => r.Name, r => (r.From, r.To), StringComparer.Ordinal);

    /// <summary>Whether a text tells of relations with the United States that were broken off, or taken up again.</summary>
    public static bool Told(string text) => Broken().IsMatch(text) && text.Contains("United States", StringComparison.Ordinal);

    /// <summary>By its folded name.</summary>
    /// <param name="year">About which it was.</param>
    public static bool HadOne(string country, int year) => All[country].Any(r => Math.Abs(r.From - year) <= OneTime || (r.To < 9999 && Math.Abs(r.To - year) <= OneTime) || (r.From <= year && year <= r.To));

    /// <summary>Whether the United States had no envoy there in all of a year, also where relations had not begun; by its folded name.</summary>
    public static bool WasAmid(string country, int year) => All[country].Any(r => r.From < year && year < r.To) || (NotYet.TryGetValue(country, out var since) && year < since);

    private static int Year(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    // "severed diplomatic relations with", "agreed to resume relations", "a break in relations"
    [GeneratedRegex(@"\b(sever(ed|ing|s)?|br(eak|oke|oken|eaking)( off)?|cut( off)?|suspend(ed|ing)?|resum(e|ed|ing|ption of)|restor(e|ed|ing|ation of)|re-?establish(ed|ing|ment of)?|renew(ed|ing|al of)?) (full |formal |normal |its |their |the )*(diplomatic )?(relations|ties)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Broken();
}
