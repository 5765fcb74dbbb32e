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

    /// <summary>Where secretaries are what ministers are elsewhere; with the year since which there is one.</summary>
    private static readonly (string Office, int Since)[] UsualAmerican =
    [
        ("Attorney General", 1789), ("Postmaster General", 1789), ("Secretary of the Interior", 1849), ("Secretary of Agriculture", 1889), ("Secretary of Labor", 1913), ("Secretary of Commerce", 1913),
    ];

    /// <summary>Of one government alone, also where it is not named.</summary>
    private static readonly string[] AmericanSecretaries = ["Secretary of State", "Secretary of Defense", "Secretary of War", "Secretary of the Treasury", "Secretary of the Navy"];

    private static readonly string[] Portfolios = ["Finance", "Agriculture", "Education", "Transport", "Health"];

    /// <param name="year">In which it was held.</param>
    public static IEnumerable<string> Of(string office, int year)
    {
        // "U.S. Ambassador to Norland": there is one to every state beside it.
        if (Host(office) is { } host)
        {
            var post = office[..(office.LastIndexOf(" to ", StringComparison.Ordinal) + 4)];
            return Continents.All
                .Where(c => c != host && c != Nation(office) && !HasArticle(c) && Continents.AreNear(host, c, year) && StateYears.WasOne(c, year))
                .OrderBy(c => Neighbours.Are(NameForm.Fold(host), NameForm.Fold(c)) ? 0 : 1)
                .ThenBy(c => Seeded.Hash(office, c))
                .Select(c => post + c);
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
            return American(year);
        }

        var first = Demonyms.CountryOf(office.Split(' ')[0]) is null && office.Split(' ') is [var one, var two, ..] && Demonyms.CountryOf($"{one} {two}") is not null ? $"{one} {two}" : office.Split(' ')[0];
        return Nation(office) is not { } nation ? [] : (nation == ServedCountry.UnitedStates ? American(year) : OfTime(year)).Select(o => $"{first} {o}");
    }

    /// <summary>The country to which somebody is sent by an office: "Norland" of "U.S. Ambassador to Norland"; null for other offices.</summary>
    public static string? Host(string office) =>
        office.LastIndexOf(" to ", StringComparison.Ordinal) is var at && at > 0
        && office[..at].Split(' ')[^1].ToLowerInvariant() is "ambassador" or "minister" or "envoy"
        && WellKnownPlaces.KindOf(office[(at + 4)..]) is PlaceKind.Country
            ? WellKnownPlaces.FirstNameOf(office[(at + 4)..])
            : null;

    // "to the Netherlands", "to the Dominican Republic"
    private static bool HasArticle(string country) =>
        country.Contains(' ', StringComparison.Ordinal) || country is "Netherlands" or "Philippines" or "Maldives" or "Gambia" or "Bahamas" or "Seychelles" or "Comoros";

    private static IEnumerable<string> OfTime(int year) =>
        Usual.Where(o => o.Since < year).Select(o => o.Office).Concat(UsualOnce.Where(o => year <= o.Until).Select(o => o.Office));

    private static IEnumerable<string> American(int year) => UsualAmerican.Where(o => o.Since < year).Select(o => o.Office);

    /// <summary>The country of the word that it begins with: "Russian Deputy Foreign Minister"; null where it begins with none.</summary>
    public static string? Nation(string office)
    {
        var first = office.Split(' ')[0];
        if (office.Split(' ') is [_, var second, ..] && Demonyms.CountryOf($"{Capital(first)} {Capital(second)}") is { } longer)
        {
            return longer;
        }

        return Demonyms.CountryOf(Capital(first)) ?? (WellKnownPlaces.KindOf(first) is PlaceKind.Country ? WellKnownPlaces.FirstNameOf(first) : null);
    }

    /// <summary>The country that it names wherever: "President of Chile", "Chairman of the Chinese Communist Party".</summary>
    public static string? NationAnywhere(string office) =>
        Nation(office)
        ?? (office.LastIndexOf(" of ", StringComparison.Ordinal) is var at && at > 0 && WellKnownPlaces.KindOf(office[(at + 4)..]) is PlaceKind.Country ? WellKnownPlaces.FirstNameOf(office[(at + 4)..]) : null)
        ?? office.Split(' ').Select(Demonyms.CountryOf).FirstOrDefault(country => country is not null);

    // Compared offices are in lower case, demonyms are not.
    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
