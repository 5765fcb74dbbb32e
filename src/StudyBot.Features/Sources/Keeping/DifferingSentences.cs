using System.Collections.Immutable;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>The first sentence of each of two documents that the other does not have.</summary>
/// <param name="New">Null where there is none.</param>
/// <param name="Old">Null where there is none that may be shown.</param>
/// <param name="HasHidden">Whether moderators hid some that the new one does not have.</param>
internal sealed record DifferingSentences(string? New, string? Old, bool HasHidden)
{
    /// <param name="hidden">What is hidden of the old one: whoever compares the two is shown nothing of it.</param>
    public static DifferingSentences Between(Document document, IReadOnlyList<Sentence> sentences, SourceSentences old, ImmutableArray<TextSpan> hidden)
    {
        var mine = sentences.Select(sentence => document.Source[sentence.Span]).ToList();
        var theirs = old.Sentences.Select(sentence => (Text: old.Document.Source[sentence.Span], IsHidden: hidden.Any(sentence.Span.Overlaps))).ToList();
        var (myLines, theirLines) = (LinesOf(mine), LinesOf(theirs.Select(sentence => sentence.Text)));
        var lacking = theirs.Where(sentence => IsWithout(sentence.Text, myLines)).ToList();
        return new DifferingSentences(
            mine.Find(sentence => IsWithout(sentence, theirLines)),
            lacking.Where(sentence => !sentence.IsHidden).Select(sentence => sentence.Text).FirstOrDefault(),
            lacking.Exists(sentence => sentence.IsHidden));
    }

    private static HashSet<string> LinesOf(IEnumerable<string> sentences) => sentences.Select(PlainWords.Line).ToHashSet(StringComparer.Ordinal);

    private static bool IsWithout(string sentence, HashSet<string> lines) => PlainWords.Line(sentence) is { Length: > 0 } line && !lines.Contains(line);
}
