using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>What a sentence of envoys leaves open: who was sent in full, as what, to which state, or between which states relations began.</summary>
internal static partial class Accreditation
{
    private const string Here = "United States";

    /// <param name="text">With its gaps.</param>
    /// <param name="gapIsName">The gap may stand for the state.</param>
    public static bool IsOpen(string text, bool gapIsName) =>
        BareName().IsMatch(text)
        || ToTown().IsMatch(text)
        || AsItsOwn().IsMatch(text)
        || NoHost().IsMatch(text)
        || (Envoys().IsMatch(text) && !gapIsName && !TellsState(text))
        || (Relations().IsMatch(text) && !WithGap().IsMatch(text) && !TellsState(text));

    // That these documents speak of the United States' relations goes without saying; with whom does not.
    private static bool TellsState(string text) => new StemTells(text).Countries.Any(c => c != Here) || State().IsMatch(text);

    // "the Sultanate of Oman", "the Government of Nauru", "the Fiji Islands"
    [GeneratedRegex(@"\b(Kingdom|Republic|Sultanate|Emirate|Duchy|Principality|State|States|Empire|Government|government|Federation|Confederation) of (the )?(?!United States)\p{Lu}|\b(Ambassador|Minister|Consul|Legation|Embassy|Consulate)( and Consul General)? (to|in|at) (the )?(?!Government|United States|Secretary|President)\p{Lu}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex State();

    // "Hayes was accredited", "Prince Hayes was officially recognized"
    [GeneratedRegex(@"\A((On|In) [^,]{1,25}, )?(((De|Von|Van|Le|La|Mr|Dr|Baron|Count|Prince|Sir|Lord)\.? )?\p{Lu}\p{Ll}+) (was|were|had been) (also |officially |formally )?(re-?)?(accredited|recognized|received|appointed|commissioned|nominated)\b(?! (as|by) )|\A(De|Von|Van|Le|La|Mr|Dr|Baron|Count|Prince|Sir|Lord)\.? \p{Lu}\p{Ll}+ (was|were|had been) (officially |formally )?(re-?)?(accredited|recognized|received)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BareName();

    // "was appointed to Copenhagen on": as what?
    [GeneratedRegex(@"\b(was|were|been) appointed to (?!the\b)\p{Lu}\p{L}+,? (on|in) |\b(was|were) (re-?)?accredited (?!as\b|to\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ToTown();

    // "presented his credentials as Norland’s Ambassador on": to whom?
    [GeneratedRegex(@"\bcredentials as (\p{Lu}\p{L}+[’']s|the \p{Lu}\p{L}+) ([\p{L}]+ )*?(Ambassador|Minister|Envoy|Chargé d[’']Affaires)(?!.*\b(to|at|in) (the |President |King |Queen |Emperor )?\p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AsItsOwn();

    // "Ambassador John Hayes, who had been appointed _____, presented his credentials August 4, 1945."
    [GeneratedRegex(@"\A\p{Lu}[^,]*, (who|which) [^,]*(, \d{4})?, presented (his|her) credentials(?!.*\b(to|as|in|at) )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoHost();

    [GeneratedRegex(@"\b(credentials|letters? of credence)\b|\b(re-?)?accredited\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Envoys();

    [GeneratedRegex(@"\A(Formal |Full |Normal |Official )?([Dd]iplomatic )?[Rr]elations( and [^.;]{1,60}?)? were (first |formally |officially )?(re-?)?(established|resumed|restored|opened)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Relations();

    [GeneratedRegex(@"\b(with|between|and|to|of) (the )?_____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WithGap();
}
