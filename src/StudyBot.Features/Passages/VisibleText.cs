using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Passages;

/// <summary>A stretch of a source in runs; what a moderator hid is left out visibly.</summary>
internal static class VisibleText
{
    private const string LeftOut = "[…]";

    public static IEnumerable<TextRun> Runs(SourceText text, TextSpan span, IEnumerable<TextSpan> hidden, TextStyles styles = TextStyles.Plain)
    {
        var at = span.Start;
        foreach (var gap in hidden.Where(h => h.Overlaps(span)).OrderBy(h => h.Start))
        {
            if (gap.Start > at)
            {
                yield return new TextRun(text[TextSpan.FromBounds(at, gap.Start)], styles);
            }

            if (gap.End > at)
            {
                yield return new TextRun(LeftOut, TextStyles.Quiet);
                at = Math.Min(gap.End, span.End);
            }
        }

        if (at < span.End)
        {
            yield return new TextRun(text[TextSpan.FromBounds(at, span.End)], styles);
        }
    }

    /// <summary>The nearest span inside that neither begins nor ends within a surrogate pair.</summary>
    public static TextSpan WholeSigns(SourceText text, int from, int to)
    {
        from += from < to && char.IsLowSurrogate(text.Text[from]) && from > 0 && char.IsHighSurrogate(text.Text[from - 1]) ? 1 : 0;
        to -= from < to && char.IsHighSurrogate(text.Text[to - 1]) && to < text.Text.Length && char.IsLowSurrogate(text.Text[to]) ? 1 : 0;
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }
}
