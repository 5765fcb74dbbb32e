using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Who fought on which side of the world wars: who was an enemy is seen to be no ally in those years. Known to everybody, of no document.</summary>
internal static class WarSides
{
    /// <summary>So long after a war treaties of peace were made. Years.</summary>
    private const int YearsToPeace = 11;

    private static readonly (int From, int To, HashSet<string> One, HashSet<string> Other)[] Wars =
    [
        (1914, 1918, Set("Austria-Hungary|Bulgaria|Germany|Ottoman Empire|Turkey"), Set("Belgium|Brazil|Canada|China|France|Greece|Italy|Japan|Montenegro|Portugal|Romania|Russia|Serbia|United Kingdom|United States")),
        (1940, 1945, Set("Bulgaria|Finland|Germany|Hungary|Italy|Japan|Romania|Thailand"), Set("Australia|Belgium|Brazil|Canada|China|Czechoslovakia|Ethiopia|France|Greece|India|Mexico|Netherlands|New Zealand|Norway|Philippines|Poland|South Africa|Soviet Union|United Kingdom|United States|Yugoslavia")),
    ];

    /// <summary>Whether both fought on one side of a war of that year; by folded names.</summary>
    public static bool AreAllies(string one, string other, int year) => Array.Exists(Wars, war =>
        war.From <= year && year <= war.To && ((war.One.Contains(one) && war.One.Contains(other)) || (war.Other.Contains(one) && war.Other.Contains(other))));

    /// <summary>Whether both fought on the side that lost a war of that year or not long before; by folded names.</summary>
    public static bool WereDefeated(string one, string other, int year) => Array.Exists(Wars, war =>
        war.From <= year && year <= war.To + YearsToPeace && war.One.Contains(one) && war.One.Contains(other));

    /// <summary>By folded names.</summary>
    public static bool AreEnemies(string one, string other, int year) => Array.Exists(Wars, war =>
        war.From <= year && year <= war.To && ((war.One.Contains(one) && war.Other.Contains(other)) || (war.Other.Contains(one) && war.One.Contains(other))));

    /// <summary>Whether a state was of the side that had fewer, of which few are powers.</summary>
    public static bool IsOfFewer(string country, int year) => Array.Exists(Wars, war => war.From <= year && year <= war.To && war.One.Contains(country));

    private static HashSet<string> Set(string states) => states.Split('|').Select(NameForm.Fold).ToHashSet(StringComparer.Ordinal);
}
