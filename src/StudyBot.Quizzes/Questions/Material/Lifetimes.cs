namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Policies, and assemblies that no longer are, with the years since when and until when there were ones: what one of them did, or what came of it, was not before. Known to everybody, of no document.</summary>
internal static class Lifetimes
{
    private static readonly IReadOnlyList<(string Name, int From, int To)> All = [.. (
        "Continental Congress 1774-1789|Continental Army 1775-1783|Articles of Confederation 1777-1789|Monroe Doctrine 1823-9999|Open Door 1899-9999|Roosevelt Corollary 1904-9999|Fourteen Points 1918-9999|Good Neighbor Policy 1933-9999|New Deal 1933-9999|Neutrality Acts 1935-1941|Lend-Lease 1941-9999|Manhattan Project 1942-9999|Atlantic Charter 1941-9999"
        + "|Truman Doctrine 1947-9999|Marshall Plan 1947-9999|Eisenhower Doctrine 1957-9999|Alliance for Progress 1961-9999|Peace Corps 1961-9999|Great Society 1964-9999|Tonkin Gulf Resolution 1964-9999|Nixon Doctrine 1969-9999|Vietnamization 1969-9999|War Powers Resolution 1973-9999|Helsinki Final Act 1975-9999|Carter Doctrine 1980-9999|Strategic Defense Initiative 1983-9999|Reagan Doctrine 1985-9999|Partnership for Peace 1994-9999|Taliban 1994-9999|Solidarity 1980-9999|Cultural Revolution 1966-1976|Great Leap Forward 1958-1962")
        .Split('|').Select(e => (e[..^10], Year(e[^9..^5]), Year(e[^4..])))];

    /// <summary>The years of those that a text names, which were there before a year and in it.</summary>
    public static IEnumerable<(int From, int To)> Of(string text, int year) =>
        All.Where(e => e.From < year && year <= e.To && text.Contains(e.Name, StringComparison.Ordinal)).Select(e => (e.From, e.To));

    private static int Year(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
