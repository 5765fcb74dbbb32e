using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>States that ruled lands overseas or other nations, with the years in which they did: of none but these a land became free. Known to everybody, of no document.</summary>
internal static class Rulers
{
    private static readonly Dictionary<string, (int From, int To)> Years = (
        "Austria 0-1866|Austria-Hungary 1867-1918|Belgium 1885-1962|Denmark 0-1953|France 0-1980|Germany 1884-1918|Italy 1889-1947|Japan 1895-1945|Netherlands 0-1975|Ottoman Empire 0-1922|Portugal 0-1999|Russia 0-1918|Soviet Union 1922-1991|Spain 0-1976|United Kingdom 0-9999")
        .Split('|').Select(r => (Name: r[..r.LastIndexOf(' ')], Years: r[(r.LastIndexOf(' ') + 1)..].Split('-')))
        .ToDictionary(r => NameForm.Fold(r.Name), r => (Year(r.Years[0]), Year(r.Years[1])), StringComparer.Ordinal);

    /// <summary>Those that ruled their neighbours alone.</summary>
    private static readonly HashSet<string> OfNeighbours = new(["austria", "austria hungary", "ottoman empire", "russia", "soviet union"], StringComparer.Ordinal);

    /// <summary>Whether each may be taken for the other as a ruler; by folded names.</summary>
    public static bool AreAlike(string key, string other, int year) =>
        WasOne(other, year) && (OfNeighbours.Contains(key) || !OfNeighbours.Contains(other));

    /// <summary>By its folded name.</summary>
    public static bool WasOne(string country, int year) => Years.TryGetValue(country, out var years) && years.From <= year && year <= years.To;

    private static int Year(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
