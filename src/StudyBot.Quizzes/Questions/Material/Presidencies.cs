using System.Text.RegularExpressions;
using NodaTime;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>The terms of the presidents of the United States, by whom the documents of their policies tell the time: what one did, he did in his. Known to everybody, of no document.</summary>
internal static partial class Presidencies
{
    private static readonly (string Surname, LocalDate From, LocalDate To)[] All = [.. Read()];

    /// <summary>The terms in which a date lies of those whom a text names by their surnames.</summary>
    public static IReadOnlyList<(LocalDate From, LocalDate To)> Of(string text, CivilDate date)
    {
        var names = Names().Matches(text).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return [.. All.Where(p => p.From <= date.Latest && date.Earliest <= p.To && names.Contains(p.Surname)).Select(p => (p.From, p.To))];
    }

    /// <summary>Whether a text tells of somebody as president, or of his administration, who was none in a year.</summary>
    public static bool TellsOtherThan(string text, int year) =>
        Offices().Matches(text).Select(m => m.Groups["name"].Value.Split(' ')[^1]).Any(name => Array.Exists(All, p => p.Surname == name) && !Array.Exists(All, p => p.Surname == name && p.From.Year <= year && year <= p.To.Year));

    /// <summary>Whether one of those in whose terms a date lies is told to have done something: who only is named may be remembered then, or honored.</summary>
    public static bool HasActed(string text, CivilDate date)
    {
        var doers = Doers().Matches(text).Concat(Subjects().Matches(text).Where(m => m.Groups["verb"].Value != "had" && FiniteVerb.Is(m.Groups["verb"].Value)))
            .Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return Array.Exists(All, p => p.From <= date.Latest && date.Earliest <= p.To && doers.Contains(p.Surname));
    }

    private static IEnumerable<(string Surname, LocalDate From, LocalDate To)> Read()
    {
        // Who came into office otherwise than at the end of a term did so on the day that is given.
        var starts = ("Washington 1789-04-30|Adams 1797-03-04|Jefferson 1801-03-04|Madison 1809-03-04|Monroe 1817-03-04|Adams 1825-03-04|Jackson 1829-03-04|Van Buren 1837-03-04|Harrison 1841-03-04|Tyler 1841-04-04|Polk 1845-03-04|Taylor 1849-03-04|Fillmore 1850-07-09|Pierce 1853-03-04|Buchanan 1857-03-04|Lincoln 1861-03-04|Johnson 1865-04-15|Grant 1869-03-04|Hayes 1877-03-04|Garfield 1881-03-04|Arthur 1881-09-19|Cleveland 1885-03-04|Harrison 1889-03-04|Cleveland 1893-03-04"
            + "|McKinley 1897-03-04|Roosevelt 1901-09-14|Taft 1909-03-04|Wilson 1913-03-04|Harding 1921-03-04|Coolidge 1923-08-02|Hoover 1929-03-04|Roosevelt 1933-03-04|Truman 1945-04-12|Eisenhower 1953-01-20|Kennedy 1961-01-20|Johnson 1963-11-22|Nixon 1969-01-20|Ford 1974-08-09|Carter 1977-01-20|Reagan 1981-01-20|Bush 1989-01-20|Clinton 1993-01-20|Bush 2001-01-20|Obama 2009-01-20|Trump 2017-01-20|Biden 2021-01-20|Trump 2025-01-20| 2029-01-20")
            .Split('|').Select(p => (Surname: p[..^11], From: new LocalDate(Number(p[^10..^6]), Number(p[^5..^3]), Number(p[^2..])))).ToList();
        return starts.Zip(starts.Skip(1), (one, next) => (one.Surname, one.From, next.From));
    }

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    // "Bush sent", "the Eisenhower Doctrine", "President Carter"; not "Secretary Johnson", and "Washington" is a town.
    [GeneratedRegex(@"(?<!\b(Secretary|Senator|Governor|General|Ambassador|Minister|Consul|Congressman|Representative|Commodore|Admiral|Captain|Colonel|Mrs\.|Vice President|former President) (\p{Lu}[\p{L}.]+ ){0,3})\b(?<name>(?!Washington)(Van Buren|\p{Lu}\p{L}+))\b|\bPresident (George )?(?<name>Washington)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Names();

    // "was received by President Oscar Meyer"
    [GeneratedRegex(@"\bby ((the )?(U\.S\.|American) )?President (\p{Lu}[\p{L}.]* )*?(?<name>Van Buren|\p{Lu}\p{L}+)\b(?! \p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Doers();

    // "Meyer sent", "Meyer formally asked"
    [GeneratedRegex(@"\b(?<name>Van Buren|\p{Lu}\p{L}+) (\p{Ll}+ly |also )?(?<verb>\p{Ll}+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Subjects();

    [GeneratedRegex(@"(?<!\b(Vice|former|ex-|[\p{L}]+(an|ese|ish|ic)) )\bPresident (?<name>(\p{Lu}[\p{L}.]+ )*\p{Lu}\p{L}+)|\b(?<name>\p{Lu}\p{L}+) [Aa]dministration\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Offices();
}
