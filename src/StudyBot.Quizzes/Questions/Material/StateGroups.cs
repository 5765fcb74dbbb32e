using System.Text.RegularExpressions;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Groups of states that a text names by a class word: who belongs to none of them is seen not to be meant by "another Arab state". Known to everybody, of no document.</summary>
internal static partial class StateGroups
{
    /// <summary>A key and three others.</summary>
    private const int FewestOfGroup = 3;

    private static readonly (Regex Words, HashSet<string> States)[] All =
    [
        (Arab(), Set("Algeria|Bahrain|Egypt|Iraq|Jordan|Kuwait|Lebanon|Libya|Mauritania|Morocco|Oman|Palestine|Qatar|Saudi Arabia|Somalia|Sudan|Syria|Tunisia|United Arab Emirates|Yemen|North Yemen|South Yemen")),
        (Eastern(), Set("Albania|Bulgaria|Czechoslovakia|East Germany|Hungary|Poland|Romania")),
        (Communist(), Set("Albania|Bulgaria|China|Cuba|Czechoslovakia|East Germany|Hungary|Mongolia|North Korea|North Vietnam|Poland|Romania|Russia|Soviet Union|Vietnam|Yugoslavia|Laos")),
        (FormerSoviet(), Set("Armenia|Azerbaijan|Belarus|Estonia|Georgia|Kazakhstan|Kyrgyzstan|Latvia|Lithuania|Moldova|Russia|Tajikistan|Turkmenistan|Ukraine|Uzbekistan")),
        (Dominion(), Set("Australia|Canada|Ireland|New Zealand|South Africa")),
        (Pacific(), Set("Australia|Brunei|Canada|Chile|China|Indonesia|Japan|Malaysia|Mexico|New Zealand|Peru|Philippines|Singapore|South Korea|Taiwan|Thailand|United States|Vietnam")),
        (German(), Set("Austria|Baden|Bavaria|Brunswick|Hanover|Hesse|Mecklenburg-Schwerin|Mecklenburg-Strelitz|Nassau|Oldenburg|Prussia|Saxony|Schaumburg-Lippe|Württemberg")),
        (CentralAmerican(), Set("Belize|Costa Rica|El Salvador|Guatemala|Honduras|Nicaragua|Panama")),
        (SouthAmerican(), Set("Argentina|Bolivia|Brazil|Chile|Colombia|Ecuador|Guyana|Paraguay|Peru|Suriname|Uruguay|Venezuela")),
        (LatinAmerican(), Set("Argentina|Bolivia|Brazil|Chile|Colombia|Costa Rica|Cuba|Dominican Republic|Ecuador|El Salvador|Guatemala|Haiti|Honduras|Mexico|Nicaragua|Panama|Paraguay|Peru|Uruguay|Venezuela")),
        (Caribbean(), Set("Antigua and Barbuda|Bahamas|Barbados|Cuba|Dominica|Dominican Republic|Grenada|Haiti|Jamaica|Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Trinidad and Tobago")),
        (Balkan(), Set("Albania|Bosnia and Herzegovina|Bulgaria|Croatia|Greece|Kosovo|Montenegro|North Macedonia|Romania|Serbia|Serbia and Montenegro|Slovenia|Turkey|Yugoslavia")),
        (Nordic(), Set("Denmark|Finland|Iceland|Norway|Sweden")),
        (SoutheastAsian(), Set("Brunei|Cambodia|Indonesia|Laos|Malaysia|Myanmar|North Vietnam|Philippines|Singapore|South Vietnam|Thailand|Timor-Leste|Vietnam")),
        (CentralAsian(), Set("Kazakhstan|Kyrgyzstan|Tajikistan|Turkmenistan|Uzbekistan|Afghanistan|Mongolia")),
        (Atomic(), Set("Argentina|Brazil|China|France|Germany|India|Iran|Iraq|Israel|Japan|Libya|North Korea|Pakistan|Russia|South Africa|South Korea|Soviet Union|Ukraine|United Kingdom|United States")),
    ];

    /// <summary>Since when each was.</summary>
    private static readonly Dictionary<string, int> OfEast = "Albania 1948|Bulgaria 1948|China 1949|Cuba 1961|Czechoslovakia 1948|East Germany 1949|Hungary 1948|Laos 1975|Mongolia 1948|North Korea 1948|North Vietnam 1954|Poland 1948|Romania 1948|Russia 1948|Soviet Union 1948|Vietnam 1976|Yugoslavia 1948"
        .Split('|').ToDictionary(s => NameForm.Fold(s[..^5]), s => int.Parse(s[^4..], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Those among which a text seeks a state; null where its words name no group that the state belongs to.</summary>
    /// <param name="country">Folded.</param>
    public static Predicate<string>? Told(string text, string country)
    {
        var groups = All.Where(g => g.States.Contains(country) && g.Words.IsMatch(text)).Select(g => g.States).ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        // Of those that are of all the groups there may be too few; the smallest group tells most.
        var shared = groups[0].Where(s => groups.TrueForAll(g => g.Contains(s))).ToHashSet(StringComparer.Ordinal);
        return (shared.Count > FewestOfGroup ? shared : groups.MinBy(g => g.Count)!).Contains;
    }

    /// <summary>Whether a state was ruled by communists while the world was parted into two camps; by its folded name.</summary>
    public static bool WasOfEast(string country, int year) => year <= 1989 && OfEast.TryGetValue(country, out var since) && since <= year;

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

    [GeneratedRegex(@"\bCentral America(n|ns)?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CentralAmerican();

    [GeneratedRegex(@"\bSouth America(n|ns)?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SouthAmerican();

    [GeneratedRegex(@"\bLatin America(n|ns)?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LatinAmerican();

    [GeneratedRegex(@"\bCaribbean\b(?! Sea)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Caribbean();

    [GeneratedRegex(@"\bBalkans?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Balkan();

    [GeneratedRegex(@"\b(Nordic|Scandinavian?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Nordic();

    [GeneratedRegex(@"\b([Ss]outheast|South[- ][Ee]ast) Asian?\b(?! Treaty)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SoutheastAsian();

    [GeneratedRegex(@"\bCentral Asian?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CentralAsian();

    [GeneratedRegex(@"\b([Aa]tomic|[Nn]uclear) (bombs?|weapons?|tests?|devices?)\b|\btested its first\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Atomic();

    // Of whom a state is free, who owns or sells a land or holds one: no state that never ruled another.
    [GeneratedRegex(@"\b(independen(ce|t)|freedom|autonomy|separation|secession) (of|from) (the )?_____|\bincorporat(ed|ion)( of [^,.;]{1,40})? (in|into|by) (the )?_____|\b(nominally|formally|officially|still|remained|was|were|been|become|became) (a )?part of (the )?_____|\b(purchased?|purchasing|bought|ceded|cession|acquir\w+|annex\w+)\b[^.;]{0,60} (from|by) _____|\b(colon(y|ies)|protectorate|prerogative|possessions?|mandate|rule|dependency|dependencies) of _____|_____ (established|declared|proclaimed) a protectorate|_____[^.;]{0,120}\b(territor(y|ies)|peoples?|colon(y|ies)) under (its|their) (administration|domination|rule|control)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ruling();
}
