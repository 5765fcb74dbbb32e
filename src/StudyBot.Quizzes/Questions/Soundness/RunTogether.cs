using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>Two words between which a document lost the space: "AmbassadorHayes". "McHayes" and "DeHayes" are names.</summary>
internal static partial class RunTogether
{
    public static bool Is(string name) => Joined().IsMatch(name);

    // Of the beginnings of names before another capital the longest has four letters ("Fitz").
    [GeneratedRegex(@"\b\p{Lu}\p{Ll}{4,}\p{Lu}\p{Ll}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Joined();
}
