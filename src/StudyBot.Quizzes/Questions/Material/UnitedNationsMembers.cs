using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>States that joined the United Nations long after they had become ones, with the year in which they did: before, none acted there. Known to everybody, of no document.</summary>
internal static class UnitedNationsMembers
{
    private const int Founded = 1945;

    /// <summary>9999 for those that never were members, or are none any more.</summary>
    private static readonly Dictionary<string, int> Since = (
        "Afghanistan 1946|Iceland 1946|Sweden 1946|Thailand 1946|Pakistan 1947|Israel 1949|Albania 1955|Austria 1955|Bulgaria 1955|Cambodia 1955|Finland 1955|Hungary 1955|Ireland 1955|Italy 1955|Jordan 1955|Laos 1955|Libya 1955|Nepal 1955|Portugal 1955|Romania 1955|Spain 1955|Sri Lanka 1955|Japan 1956|Mongolia 1961|Kuwait 1963"
        + "|West Germany 1973|East Germany 1973|Germany 1973|Vietnam 1977|Liechtenstein 1990|North Korea 1991|South Korea 1991|Micronesia 1991|Marshall Islands 1991|San Marino 1992|Andorra 1993|Monaco 1993|Kiribati 1999|Nauru 1999|Tonga 1999|Tuvalu 2000|Switzerland 2002|Taiwan 9999|Vatican City 9999|Kosovo 9999|Palestine 9999|North Vietnam 9999|South Vietnam 9999")
        .Split('|').ToDictionary(s => NameForm.Fold(s[..^5]), s => int.Parse(s[^4..], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>By its folded name; true of every state that joined at its founding or when it became one.</summary>
    public static bool WasOne(string country, int year) => year >= Founded && (!Since.TryGetValue(country, out var since) || since <= year);

    /// <summary>Whether a text tells of what is done inside the United Nations.</summary>
    public static bool Told(string text) => text.Contains("United Nations", StringComparison.Ordinal) || text.Contains("General Assembly", StringComparison.Ordinal) || text.Contains("Security Council", StringComparison.Ordinal);
}
