using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhichOutcome;

/// <summary>What the words of an outcome must be to be shown without the sentence around them.</summary>
internal static class OutcomeWords
{
    private const int ShortestOutcome = 18;

    /// <summary>"Agreed to remain in dialogue" comes of many a meeting.</summary>
    private const int FewestTerms = 4;

    public static bool ArePresentable(string words)
    {
        var stem = StemWord.Of(words);
        return words.Length is >= ShortestOutcome and <= OptionSet.LongestOption
            && !stem.Any(w => w.Lower is "it" or "its" or "they" or "their" or "them" or "he" or "his" or "she" or "her" or "this" or "these" or "those" or "such" or "same")
            && TextTerms.Of(words).Count() >= FewestTerms
            && stem[0].Lower != "that"
            && words.Count(c => c is '“') == words.Count(c => c is '”')
            && !words.Contains('_', StringComparison.Ordinal);
    }

    public static string Sentence(string words)
    {
        words = words.Trim().TrimEnd(',', ';', '.');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
