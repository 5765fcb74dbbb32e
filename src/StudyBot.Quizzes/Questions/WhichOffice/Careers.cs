using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.WhichOffice;

/// <summary>
/// Which offices of a government those held, beside the one for which they are known, whose documents tell most of: none of them is offered beside it. Known to everybody,
/// of no document; by the portfolios of <see cref="PortfolioOf"/>.
/// </summary>
internal static class Careers
{
    private static readonly (string Portfolio, string[] Words)[] Portfolios =
    [
        ("staff", ["chiefs"]), ("security", ["national", "security"]), ("intelligence", ["intelligence", "cia"]), ("attorney", ["attorney"]), ("postmaster", ["postmaster"]), ("treasury", ["treasury"]),
        ("exchequer", ["exchequer"]), ("navy", ["navy", "admiralty"]), ("war", ["war"]), ("defense", ["defense", "defence"]), ("commerce", ["commerce", "trade"]), ("labor", ["labor", "labour"]), ("interior", ["interior", "home"]),
        ("agriculture", ["agriculture"]), ("education", ["education"]), ("finance", ["finance"]), ("justice", ["justice"]), ("foreign", ["foreign"]), ("colonies", ["colonial"]), ("envoy", ["ambassador", "envoy"]), ("state", ["state"]),
    ];

    private static readonly ILookup<string, (string Given, string[] Held)> ByLast = (
        "Timothy Pickering:war,postmaster|Edmund Randolph:attorney|John Jay:|John Marshall:|James Madison:|James Monroe:war|John Quincy Adams:|Thomas Jefferson:|Alexander Hamilton:|Henry Clay:|Martin Van Buren:|Edward Livingston:|John Forsyth:|Daniel Webster:|Abel Upshur:navy|John Calhoun:war|James Buchanan:envoy|William Marcy:war|Lewis Cass:war,envoy"
        + "|Jeremiah Black:attorney|William Seward:|Hamilton Fish:|William Evarts:attorney|James Blaine:|Frederick Frelinghuysen:|Thomas Bayard:envoy|Walter Gresham:treasury,postmaster|Richard Olney:attorney|John Sherman:treasury|John Hay:envoy|Elihu Root:war|Robert Bacon:envoy|Philander Knox:attorney|William Bryan:|Robert Lansing:|Bainbridge Colby:|Charles Hughes:"
        + "|Frank Kellogg:envoy|Henry Stimson:war|Cordell Hull:|Edward Stettinius:|James Byrnes:|George Marshall:defense|Dean Acheson:|John Dulles:|Christian Herter:|Dean Rusk:|William Rogers:attorney|Henry Kissinger:security|Cyrus Vance:defense|Edmund Muskie:|Alexander Haig:staff|George Shultz:treasury,labor|James Baker:treasury,commerce|Lawrence Eagleburger:envoy"
        + "|Warren Christopher:attorney|Madeleine Albright:envoy|Colin Powell:security,staff|Condoleezza Rice:security|Robert McNamara:|Melvin Laird:|Caspar Weinberger:|Donald Rumsfeld:envoy|Richard Cheney:|Elliot Richardson:defense,attorney,commerce,envoy|James Schlesinger:intelligence,defense|Harold Brown:|Frank Carlucci:security,defense,intelligence|Clark Clifford:|James Forrestal:navy|Louis Johnson:war"
        + "|Brent Scowcroft:|McGeorge Bundy:|Walter Rostow:|Anthony Lake:intelligence|Zbigniew Brzezinski:|William Clark:interior,state|Robert McFarlane:|William Casey:|Earle Wheeler:|Thomas Moorer:|George Brown:|Susan Rice:security,envoy|Richard Helms:envoy|Robert Gates:intelligence,defense|Leon Panetta:intelligence,defense|Michael Blumenthal:"
        + "|Margaret Thatcher:education|Arthur Balfour:navy|George Canning:exchequer,navy|John Nott:commerce|Menachem Begin:defense,foreign|Anwar Sadat:|Yitzhak Rabin:defense,interior,envoy|Gamal Nasser:interior,defense|Hafiz Asad:defense|Saddam Hussein:|Alexei Kosygin:finance|Nikita Khrushchev:|Nikita Khruschev:|Zhou Enlai:foreign|Yoshida Shigeru:foreign,envoy|Shigeru Yoshida:foreign,envoy|Helmut Kohl:|Konrad Adenauer:foreign"
        + "|Walter Ulbricht:|Josip Tito:defense,foreign|Deng Xiaoping:finance|Abba Eban:education,envoy|Maxim Litvinov:envoy|Leonid Brezhnev:")
        .Split('|').Select(e => e.Split(':')).ToLookup(e => WhichOfficeRule.LastWord(e[0]), e => (e[0].Split(' ')[0], e[1].Split(',')), StringComparer.Ordinal);

    /// <summary>Whether all offices of note are known that somebody held.</summary>
    public static bool IsKnown(string person) => Of(person) is not null;

    /// <summary>Whether somebody is known to have held an office of this portfolio; false also of whom nothing is known.</summary>
    public static bool Held(string person, string office) => PortfolioOf(office) is { } portfolio && Of(person)?.Contains(portfolio) == true;

    /// <summary>What those of whom nothing is known have often been as well.</summary>
    public static bool IsCommon(string office) => PortfolioOf(office) is "security" or "intelligence" or "state";

    /// <summary>Null where the office has none of those that are minded.</summary>
    public static string? PortfolioOf(string office)
    {
        var words = TextTerms.Words(office).ToList();
        return Portfolios.FirstOrDefault(p => p.Portfolio == "security" ? p.Words.All(words.Contains) : words.Exists(p.Words.Contains)).Portfolio;
    }

    // "Edward R. Stettinius", "W. Michael Blumenthal": by the surname, and one of the given names' beginnings.
    private static string[]? Of(string person) =>
        ByLast[WhichOfficeRule.LastWord(person)].FirstOrDefault(e => person.Split(' ').Any(w => w.Length > 0 && e.Given.StartsWith(w.TrimEnd('.')[..Math.Min(3, w.TrimEnd('.').Length)], StringComparison.Ordinal))).Held;
}
