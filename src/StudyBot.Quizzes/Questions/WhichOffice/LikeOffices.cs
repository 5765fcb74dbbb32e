using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.WhichOffice;

/// <summary>Offices that every government has, of the nation that an office names: where the sources name too few others.</summary>
internal static class LikeOffices
{
    private static readonly (string Office, int Since)[] Usual =
    [
        ("Finance Minister", 0), ("Interior Minister", 0), ("Minister of Justice", 0), ("Chief Justice", 0), ("Minister of Agriculture", 1900), ("Minister of Transport", 1919),
        ("Minister of Education", 1900), ("Defense Minister", 1945),
    ];

    /// <summary>What is called defense since, and the ministers of it.</summary>
    private static readonly (string Office, int Until)[] UsualOnce = [("Minister of War", 1945), ("Minister of the Navy", 1945)];

    /// <summary>Where secretaries are what ministers elsewhere are; the nearest to foreign affairs first, with the years in which there was one.</summary>
    private static readonly (string Office, int Since, int Until)[] UsualAmerican =
    [
        ("Secretary of State", 1789, int.MaxValue), ("Secretary of War", 1789, 1947), ("Secretary of Defense", 1947, int.MaxValue), ("Secretary of the Navy", 1798, 1947), ("Secretary of the Treasury", 1789, int.MaxValue),
        ("National Security Adviser", 1953, int.MaxValue), ("Director of Central Intelligence", 1947, 2004), ("Attorney General", 1789, int.MaxValue), ("Postmaster General", 1789, 1900), ("Secretary of Commerce", 1913, int.MaxValue),
    ];

    /// <summary>Departments whose heads have deputies and assistants of one name.</summary>
    private static readonly (string Department, int Since, int Until)[] Departments =
    [
        ("State", 1789, int.MaxValue), ("War", 1789, 1947), ("the Navy", 1861, 1947), ("Defense", 1947, int.MaxValue), ("the Treasury", 1849, int.MaxValue), ("the Interior", 1862, int.MaxValue), ("Commerce", 1913, int.MaxValue),
    ];

    private static readonly (string Office, int Since, int Until)[] UsualBritish =
    [
        ("Foreign Secretary", 1782, int.MaxValue), ("Home Secretary", 1782, int.MaxValue), ("Chancellor of the Exchequer", 0, int.MaxValue), ("Colonial Secretary", 1801, 1966), ("War Secretary", 1794, 1964), ("Defense Secretary", 1964, int.MaxValue),
    ];

    private const string Defense = "Defense Minister";

    /// <summary>States that have had no ministry of defense for most of the time since there are such.</summary>
    private static readonly string[] WithoutDefense = ["Japan", "Costa Rica", "Iceland", "Panama"];

    /// <summary>Beside who heads a state: of the same state, so that the name tells no more than it does of the key.</summary>
    private static readonly (string Office, int Since)[] BesideHeads =
    [
        ("Foreign Minister", 0), ("Finance Minister", 0), ("Interior Minister", 0), ("Minister of Justice", 0), (Defense, 1945),
    ];

    /// <summary>Of one government alone, also where it is not named.</summary>
    private static readonly string[] AmericanSecretaries = ["Secretary of State", "Secretary of Defense", "Secretary of War", "Secretary of the Treasury", "Secretary of the Navy"];

    private const string UnitedKingdom = "United Kingdom";

    private static readonly string[] Portfolios = ["Finance", "Agriculture", "Education", "Transport", "Health"];

    /// <param name="year">In which it was held.</param>
    public static IEnumerable<string> Of(string office, int year)
    {
        // "U.S. Ambassador to Norland": there is one to every state beside it.
        if (Host(office) is { } host)
        {
            var post = office[..(office.LastIndexOf(" to ", StringComparison.Ordinal) + 4)];
            return Continents.All
                .Where(c => c != host && c != Nation(office) && !Articles.OfCountry(c) && (c != ServedCountry.UnitedStates || Nation(office) is not null) && Continents.AreNear(host, c, year) && Neighbours.IsSmall(NameForm.Fold(c)) == Neighbours.IsSmall(NameForm.Fold(host)) && StateYears.WasOne(c, year)
                    && Neighbours.AreOfOneSize(NameForm.Fold(host), NameForm.Fold(c)) && (Nation(office) is { } sender && sender != ServedCountry.UnitedStates || !Ruptures.WasAmid(NameForm.Fold(c), year)))
                .OrderBy(c => Neighbours.Are(NameForm.Fold(host), NameForm.Fold(c)) ? 0 : 1)
                .ThenBy(c => Seeded.Hash(office, c))
                .Select(c => post + c);
        }

        // An envoy of another kind stands beside envoys that the sources name.
        if (OfficeClass.Of(office) == OfficeClass.Envoy)
        {
            return [];
        }

        // "Deputy Minister for Foreign Affairs": there is one of every portfolio.
        foreach (var affairs in (string[])[" Minister for Foreign Affairs", " Minister of Foreign Affairs"])
        {
            if (office.EndsWith(affairs, StringComparison.Ordinal))
            {
                return Portfolios.Select(p => office.Replace("Foreign Affairs", p, StringComparison.Ordinal));
            }
        }

        if (office.LastIndexOf(" of ", StringComparison.Ordinal) is var at && at > 0 && !office[..at].EndsWith("States", StringComparison.Ordinal) && WellKnownPlaces.KindOf(office[(at + 4)..]) is PlaceKind.Country)
        {
            return OfTime(year).Select(o => $"{o}{office[at..]}");
        }

        if (Nation(office) is null && Array.Exists(AmericanSecretaries, s => office.EndsWith(s, StringComparison.Ordinal)))
        {
            return OfDepartments(office, year) ?? American(year);
        }

        var first = Demonyms.CountryOf(office.Split(' ')[0]) is null && office.Split(' ') is [var one, var two, ..] && (Demonyms.CountryOf($"{one} {two}") is not null || WellKnownPlaces.KindOf($"{one} {two}") is PlaceKind.Country) ? $"{one} {two}" : office.Split(' ')[0];
        return Nation(office) is not { } nation ? [] : (nation == ServedCountry.UnitedStates ? American(year) : nation == UnitedKingdom ? British(year) : OfTime(year)).Where(o => !IsSameAffairs(o, office)).Select(o => $"{first} {o}");
    }

    /// <summary>The country to which somebody is sent by an office: "Norland" of "U.S. Ambassador to Norland"; null for other offices.</summary>
    public static string? Host(string office) =>
        office.LastIndexOf(" to ", StringComparison.Ordinal) is var at && at > 0
        && office[..at].Split(' ')[^1].ToLowerInvariant() is "ambassador" or "minister" or "envoy"
        && HostName(office[(at + 4)..]) is var host && WellKnownPlaces.KindOf(host) is PlaceKind.Country
            ? WellKnownPlaces.FirstNameOf(host)
            : null;

    // A foreign secretary is a foreign minister.
    private static bool IsSameAffairs(string one, string other) => one.StartsWith("Foreign ", StringComparison.Ordinal) && other.Contains("Foreign", StringComparison.Ordinal);

    private static string HostName(string host) => host.StartsWith(Articles.The, StringComparison.Ordinal) ? host[Articles.The.Length..] : host;

    private static IEnumerable<string> OfTime(int year) =>
        Usual.Where(o => o.Since < year).Select(o => o.Office).Concat(UsualOnce.Where(o => year <= o.Until).Select(o => o.Office));

    private static IEnumerable<string> American(int year) => UsualAmerican.Where(o => o.Since < year && year <= o.Until).Select(o => o.Office);

    private static IEnumerable<string> British(int year) => UsualBritish.Where(o => o.Since <= year && year <= o.Until).Select(o => o.Office);

    // "Assistant Secretary of State": an assistant is no secretary.
    private static IEnumerable<string>? OfDepartments(string office, int year) =>
        office.IndexOf("Secretary of ", StringComparison.Ordinal) is var at && at > 0
            ? Departments.Where(d => d.Since <= year && year <= d.Until).Select(d => office[..at] + "Secretary of " + d.Department)
            : null;

    /// <summary>Offices of the same state, for one who heads it; none where the office does not begin with its nation.</summary>
    public static IEnumerable<string> BesideHead(string office, int year) =>
        Nation(office) is not { } nation ? []
        : (nation == UnitedKingdom ? British(year) : BesideHeads.Where(o => o.Since <= year && !(o.Office == Defense && WithoutDefense.Contains(nation))).Select(o => o.Office)).Select(o => $"{NationWords(office)} {o}");

    // "West German Chancellor"
    private static string NationWords(string office) =>
        office.Split(' ') is [var one, var two, ..] && (Demonyms.CountryOf($"{one} {two}") is not null || one is "East" or "West" or "North" or "South") ? $"{one} {two}" : office.Split(' ')[0];

    /// <summary>Whether it is one under the head of a department that others have too.</summary>
    public static bool IsOfDepartment(string office) => Nation(office) is null && office.IndexOf("Secretary of ", StringComparison.Ordinal) > 0;

    /// <summary>Whether there was an office of that portfolio in a year; true of those that no list minds.</summary>
    public static bool WasOne(string office, int year) =>
        Careers.PortfolioOf(office) is not { } portfolio || UsualAmerican.Where(o => Careers.PortfolioOf(o.Office) == portfolio).ToList() is not { Count: > 0 } all || !IsAmerican(office) || all.Exists(o => o.Since <= year && year <= o.Until);

    /// <summary>A secretary of the United States, of whom every document tells: with others of that government beside.</summary>
    public static bool IsAmericanSecretary(string office) => IsAmerican(office) && Array.Exists(AmericanSecretaries, s => office.EndsWith(s, StringComparison.Ordinal));

    /// <summary>Of the United States, also where it names no state.</summary>
    public static bool IsAmerican(string office) => (NationAnywhere(office) ?? ServedCountry.UnitedStates) == ServedCountry.UnitedStates;

    /// <summary>What an envoy is called, with the nation: "U.S. Minister to "; null for other offices.</summary>
    public static string? Post(string office) => Host(office) is null ? null : office[..(office.LastIndexOf(" to ", StringComparison.Ordinal) + 4)];

    /// <summary>The country of the word that it begins with: "Russian Deputy Foreign Minister"; null where it begins with none.</summary>
    public static string? Nation(string office)
    {
        var first = office.Split(' ')[0];
        if (office.Split(' ') is [_, var second, ..] && Demonyms.CountryOf($"{Capital(first)} {Capital(second)}") is { } longer)
        {
            return longer;
        }

        if (office.Split(' ') is [_, var next, _, ..] && WellKnownPlaces.KindOf($"{Capital(first)} {Capital(next)}") is PlaceKind.Country)
        {
            return WellKnownPlaces.FirstNameOf($"{Capital(first)} {Capital(next)}");
        }

        return Demonyms.CountryOf(Capital(first)) ?? (WellKnownPlaces.KindOf(first) is PlaceKind.Country ? WellKnownPlaces.FirstNameOf(first) : null);
    }

    /// <summary>The country that it names wherever: "President of Chile", "Chairman of the Chinese Communist Party".</summary>
    public static string? NationAnywhere(string office) =>
        Nation(office)
        ?? (office.LastIndexOf(" of ", StringComparison.Ordinal) is var at && at > 0 && HostName(office[(at + 4)..]) is var land && WellKnownPlaces.KindOf(land) is PlaceKind.Country ? WellKnownPlaces.FirstNameOf(land) : null)
        ?? office.Split(' ').Select(Demonyms.CountryOf).FirstOrDefault(country => country is not null);

    // Compared offices are in lower case, demonyms are not.
    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
