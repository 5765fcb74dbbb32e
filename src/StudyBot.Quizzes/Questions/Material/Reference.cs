using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether a sentence only says where something was written: who wrote and printed it took no part in what the document tells of.</summary>
internal static partial class Reference
{
    public static bool Is(string sentence) => Printed().IsMatch(sentence);

    // "(Bergen: Norland University Press, 1997)", "Washington, D.C.: Government Printing Office, 1910", "pp. 12"
    [GeneratedRegex(@"\bUniversity Press\b|\bGovernment Printing Office\b|\(\p{Lu}[^():]{2,40}: [^()]{3,80}, \d{4}\)|\bpp?\. \d|\b(New York|London|Boston|Washington, D\.?C\.?): \p{Lu}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Printed();
}
