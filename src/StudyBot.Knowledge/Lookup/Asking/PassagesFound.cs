using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>What was found for a question.</summary>
/// <param name="IsDeclined">None is believed to answer it: the passages are the nearest, and no more than that.</param>
/// <param name="Passages">Best first, also when declined.</param>
public sealed record PassagesFound(bool IsDeclined, IReadOnlyList<FoundPassage> Passages)
{
    /// <summary>There was nothing to look for, or nothing to look in.</summary>
    public static readonly PassagesFound Nothing = new(true, []);
}

/// <summary>One sentence that was found.</summary>
/// <param name="Answer">The short answer, inside the sentence's span; null where the question's type does not make one plain.</param>
/// <param name="Score">
/// Of the sentence alone, higher is better; comparable within one answer only. The first may have less than the next: its passage was the better one.
/// </param>
public sealed record FoundPassage(SourceId Source, Evidence Sentence, TextSpan? Answer, double Score)
{
    /// <summary>The words of <see cref="Answer"/>.</summary>
    public string? AnswerText => Answer is { } span ? Sentence.Text.Substring(span.Start - Sentence.Span.Start, span.Length) : null;
}
