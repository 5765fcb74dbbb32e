using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Features.Passages;

/// <summary>A sentence in its paragraph, the sentence marked.</summary>
internal static class ParagraphText
{
    // A paragraph is shown whole unless it is longer: then so much on either side of the sentence.
    private const int MostAround = 1200;

    // Longer than any sentence that is one; of what is longer the beginning is shown, and the rest where the document is read on.
    private const int LongestSentence = 1500;

    /// <param name="hidden">What is left out visibly.</param>
    public static RichText Around(SourceSentences sentences, Sentence sentence, IReadOnlyList<TextSpan> hidden)
    {
        var text = sentences.Document.Source;
        var (block, span) = (sentence.Block.Span, sentence.Span);
        var from = Math.Max(block.Start, span.Start - MostAround);
        var isCut = span.Length > LongestSentence;
        span = isCut ? VisibleText.WholeSigns(text, span.Start, span.Start + LongestSentence) : span;
        var to = isCut ? span.End : Math.Min(block.End, span.End + MostAround);
        return RichText.Of(
        [
            new TextRun(from > block.Start ? "…" : ""),
            .. VisibleText.Runs(text, VisibleText.WholeSigns(text, from, span.Start), hidden),
            .. VisibleText.Runs(text, span, hidden, TextStyles.Marked),
            .. VisibleText.Runs(text, VisibleText.WholeSigns(text, span.End, to), hidden),
            new TextRun(to < block.End ? "…" : ""),
        ]);
    }
}
