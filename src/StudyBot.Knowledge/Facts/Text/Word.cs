using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Facts.Text;

/// <summary>One word or one mark of punctuation of a sentence.</summary>
/// <param name="Span">In the source, a possessive ending included.</param>
/// <param name="Lower">Lower case, without a possessive ending, a curly apostrophe straightened.</param>
internal readonly record struct Word(TextSpan Span, string Lower, bool IsCapital, bool IsMark, bool IsPossessive)
{
    public bool Is(string lower) => Lower == lower;
}
