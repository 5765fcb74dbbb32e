using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What stands for a country in a text without naming it: the seat of its government, its army, its party. Known to everybody, of no document.</summary>
internal static partial class StandIns
{
    private static readonly (Regex Words, string[] Countries)[] All =
    [
        (American(), ["United States"]),
        (Soviet(), ["Soviet Union", "Russia"]),
        (Russian(), ["Russia"]),
        (British(), ["United Kingdom"]),
        (French(), ["France"]),
        (German(), ["Germany"]),
        (Chinese(), ["China"]),
        (Japanese(), ["Japan"]),
        (Vietnamese(), ["Vietnam", "North Vietnam"]),
        (SouthAfrican(), ["South Africa"]),
        (Afghan(), ["Afghanistan"]),
        (Cambodian(), ["Cambodia"]),
        (Nicaraguan(), ["Nicaragua"]),
        (Israeli(), ["Israel"]),
        (Palestinian(), ["Palestine"]),
        (Confederate(), ["Confederate States of America"]),
    ];

    public static IEnumerable<string> CountriesOf(string text) => All.Where(one => one.Words.IsMatch(text)).SelectMany(one => one.Countries);

    // "Congress" is one country's unless its own words say otherwise: "Congress of Vienna", "African National Congress".
    [GeneratedRegex(@"\b(White House|State Department|Department of State|Pentagon|Joint Chiefs|Secretary of (State|Defense|War|the Treasury|the Navy)|Attorney General|National Security (Advis[eo]r|Council)|Central Intelligence|CIA|Peace Corps|Continental Army)\b|(?<!\b(National|Party|Peoples?|People[’']s|Provisional|(?!American )\p{L}+(an|ese|ish|ic|th)) )\bCongress(ional)?\b(?! of )|\b\p{Lu}\p{Ll}+ [Aa]dministration\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex American();

    [GeneratedRegex(@"\b(Warsaw Pact|Kremlin|Politburo|Bolsheviks?|Red Army|Comintern|KGB|glasnost|perestroika|Sputnik)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Soviet();

    [GeneratedRegex(@"\b([Tt]s|[Cc]z)ar(s|ist|ina)?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Russian();

    [GeneratedRegex(@"\b(House of Commons|House of Lords|Downing Street|Whitehall|Royal Navy)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex British();

    [GeneratedRegex(@"\b([EÉ]lys[eé]e|Quai d[’']Orsay|Vichy)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex French();

    [GeneratedRegex(@"\b(Nazis?|Third Reich|Wehrmacht|Bundestag|Reichstag|Weimar|reunif(ied|ication))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex German();

    [GeneratedRegex(@"\b(Kuomintang|Guomindang|Nationalist Chinese|Manchu|Qing|Red Guards|Boxer (Rebellion|Uprising))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b([Ss]hogun(ate)?|Tokugawa|Meiji)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\b(Vi[eê]t ?([Cc]ong|[Mm]inh)|Ho Chi Minh)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"\b([Aa]partheid|Afrikaners?|Boers?)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SouthAfrican();

    [GeneratedRegex(@"\b(Taliban|[Mm]ujahid(een|in))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Afghan();

    [GeneratedRegex(@"\bKhmers?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Cambodian();

    [GeneratedRegex(@"\b(Sandinis(ta|mo)s?|[Cc]ontras)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Nicaraguan();

    [GeneratedRegex(@"\b(Knesset|Zionis(m|ts?))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Israeli();

    [GeneratedRegex(@"\b(Confedera(te|cy)|[Ss]outhern (states|secession|independence|cause|cotton|quest))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Confederate();

    [GeneratedRegex(@"\b(PLO|Palestinians?|[Ii]ntifada)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Palestinian();
}
