using System.Text.RegularExpressions;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Groups of states that a text names by a class word: who belongs to none of them is seen not to be meant by "another Arab state". Known to everybody, of no document.</summary>
internal static partial class StateGroups
{
    private static readonly (Regex Words, HashSet<string> States)[] All =
    [
        (Arab(), Set("Algeria|Bahrain|Egypt|Iraq|Jordan|Kuwait|Lebanon|Libya|Mauritania|Morocco|Oman|Palestine|Qatar|Saudi Arabia|Somalia|Sudan|Syria|Tunisia|United Arab Emirates|Yemen|North Yemen|South Yemen")),
        (Eastern(), Set("Albania|Bulgaria|Czechoslovakia|East Germany|Hungary|Poland|Romania")),
        (Communist(), Set("Albania|Bulgaria|China|Cuba|Czechoslovakia|East Germany|Hungary|Mongolia|North Korea|North Vietnam|Poland|Romania|Russia|Soviet Union|Vietnam|Yugoslavia|Laos")),
        (FormerSoviet(), Set("Armenia|Azerbaijan|Belarus|Estonia|Georgia|Kazakhstan|Kyrgyzstan|Latvia|Lithuania|Moldova|Russia|Tajikistan|Turkmenistan|Ukraine|Uzbekistan")),
        (Dominion(), Set("Australia|Canada|Ireland|New Zealand|South Africa")),
        (Pacific(), Set("Australia|Brunei|Canada|Chile|China|Indonesia|Japan|Malaysia|Mexico|New Zealand|Peru|Philippines|Singapore|South Korea|Taiwan|Thailand|United States|Vietnam")),
        (German(), Set("Austria|Baden|Bavaria|Brunswick|Hanover|Hesse|Mecklenburg-Schwerin|Mecklenburg-Strelitz|Nassau|Oldenburg|Prussia|Saxony|Schaumburg-Lippe|Württemberg")),
        (Atomic(), Set("Argentina|Brazil|China|France|Germany|India|Iran|Iraq|Israel|Japan|Libya|North Korea|Pakistan|Russia|South Africa|South Korea|Soviet Union|Ukraine|United Kingdom|United States")),
    ];

    /// <summary>Those among which a text seeks a state; null where its words name no group that the state belongs to.</summary>
    /// <param name="country">Folded.</param>
    public static Predicate<string>? Told(string text, string country)
    {
        var groups = All.Where(g => g.States.Contains(country) && g.Words.IsMatch(text)).Select(g => g.States).ToList();
        return groups.Count == 0 ? null : other => groups.TrueForAll(g => g.Contains(other));
    }

    /// <summary>Whether a text asks for who ruled, held or sold something.</summary>
    public static bool TellsRuler(string text) => Ruling().IsMatch(text);

    private static HashSet<string> Set(string states) => states.Split('|').Select(NameForm.Fold).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\bArabs?\b(?! (Republic|Emirates))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Arab();

    [GeneratedRegex(@"\b([Ss]atellites?|Eastern [Bb]loc|Soviet [Bb]loc|Warsaw Pact|[Bb]ehind the Iron Curtain)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Eastern();

    // Whom the West meant to deter was of the East.
    [GeneratedRegex(@"\bParty Congress\b|\b(deter|containment|détente|arms race|spread of communism)\b|\b[Cc]ommunist (states?|countr(y|ies)|nations?|leaders|bloc|world|governments?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Communist();

    [GeneratedRegex(@"\b(former Soviet|(post-)?Soviet republics?|[Nn]ewly [Ii]ndependent [Ss]tates|Commonwealth of Independent States)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FormerSoviet();

    [GeneratedRegex(@"\bDominions?\b|\bpart of the British Empire\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dominion();

    [GeneratedRegex(@"\bPacific Rim\b|\bAsia[- ]Pacific\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pacific();

    [GeneratedRegex(@"\bGerman(ic)? (Confederation|states?|states)\b|\bZollverein\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex German();

    [GeneratedRegex(@"\b([Aa]tomic|[Nn]uclear) (bombs?|weapons?|tests?|devices?)\b|\btested its first\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Atomic();

    // Of whom a state is free, who owns or sells a land or holds one: no state that never ruled another.
    [GeneratedRegex(@"\b(independen(ce|t)|freedom|autonomy) (of|from) (the )?_____|\b(purchased?|purchasing|bought|ceded|cession|acquir\w+|annex\w+)\b[^.;]{0,60} (from|by) _____|\b(colon(y|ies)|protectorate|prerogative|possessions?|mandate|rule|dependency|dependencies) of _____|_____ (established|declared|proclaimed) a protectorate", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ruling();
}
