using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhichOutcome;

/// <summary>What the words of an outcome must be to be shown without the sentence around them.</summary>
internal static partial class OutcomeWords
{
    private const int ShortestOutcome = 18;

    /// <summary>"Agreed to remain in dialogue" comes of many a meeting.</summary>
    private const int FewestTerms = 4;

    public static bool ArePresentable(string words)
    {
        var stem = StemWord.Of(words);
        return words.Length is >= ShortestOutcome and <= OptionSet.LongestOption
            && !stem.Any(w => w.Lower is "it" or "its" or "they" or "their" or "them" or "he" or "his" or "she" or "her" or "this" or "these" or "those" or "such" or "same" or "ago" or "our" or "we" or "us")
            && TextTerms.Of(words).Count() >= FewestTerms
            && stem[0].Lower != "that"
            && !BrokenOff().IsMatch(words)
            && words.Count(c => c is '“') == words.Count(c => c is '”')
            && !words.Contains('_', StringComparison.Ordinal);
    }

    /// <summary>A sentence or so between them. UTF-16 units.</summary>
    private const int Farthest = 250;

    /// <summary>"They decided": who that was stood just before, and at no event that is told of only behind it or pages away.</summary>
    public static bool ArePointing(OutcomeFact outcome, EventFact told) =>
        !(outcome.Source == told.Source && outcome.Main.Span.Start - told.Main.Span.End <= Farthest && told.Main.Span.Start <= outcome.Main.Span.Start)
        && StemWord.Of(outcome.Main.Text) is [{ Lower: "they" or "it" or "he" or "she" or "this" or "these" }, ..];

    // "the procedures of the body which Norland": what Norland did is cut off.
    [GeneratedRegex(@"\b(which|that|who|whom|whose|where|when) (the )?(\p{Lu}[\p{L}.]* ?)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BrokenOff();

    public static string Sentence(string words)
    {
        words = words.Trim().TrimEnd(',', ';', '.');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
