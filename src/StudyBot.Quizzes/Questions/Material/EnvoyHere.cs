using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether a sentence tells of the envoy of another state to the United States: the name itself says of which, as a rule, and stands out among those of Americans.</summary>
internal static partial class EnvoyHere
{
    public static bool IsIn(string sentence) => Post().IsMatch(sentence);

    // "The Norland Legation in Washington reopened", "Norland’s first Minister to the United States", "presented his credentials to President Wilson"
    [GeneratedRegex(@"\b(Legation|Embassy|[Mm]ission|[Cc]ommissioner|[Rr]epresentative) (in|at) Washington\b|\b(Minister|Ambassador|[Ee]nvoy|Plenipotentiary|Affaires|[Cc]onsul)\b[^.;]{0,40} to the United States\b|\b(Ambassador|Minister) of \p{Lu}|\bcredentials\b[^;]{0,80}\b(in Washington|to (U\.S\. )?President \p{Lu}\p{L}+|to the (U\.S\. )?(President|Secretary of State))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Post();
}
