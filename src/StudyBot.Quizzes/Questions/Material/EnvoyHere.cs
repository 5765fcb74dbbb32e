using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether what follows a name says that an envoy of another state was received in the United States: the name itself tells of which, as a rule.</summary>
internal static partial class EnvoyHere
{
    /// <param name="after">The sentence from the name on.</param>
    public static bool Is(string after) => after.Contains("credentials", StringComparison.Ordinal) && Received().IsMatch(after);

    // " presented his credentials in Washington on May 3, 1942", " delivered his credentials as Minister to President Wilson"
    [GeneratedRegex(@"\A,?[^.;,]{0,30}(, [^.;,]{0,60},)? ?(presented|delivered|submitted) (his|her) (new )?credentials\b.*\b(in Washington|to (U\.S\. )?President \p{Lu}|to the (U\.S\. )?(President|Secretary of State)|to the United States|to Secretary of State)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Received();
}
