using StudyBot.Features.Passages;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Library;

/// <summary>A paragraph, or where it is long one of its pieces.</summary>
internal sealed record TextPiece(Block Block, TextSpan Span)
{
    public bool IsContinued => Span.Start > Block.Span.Start;

    public bool IsCut => Span.End < Block.Span.End;
}

/// <summary>A document in pieces that a card can hold, and the pieces of a page from any one of them.</summary>
internal static class TextPieces
{
    private const int LongestPiece = 1200;
    private const int LongestPage = 1600;
    private const int MostOnAPage = 10;

    // A piece ends at white space where there is some this near.
    private const int Reach = 200;

    public static IReadOnlyList<TextPiece> Of(Document document)
    {
        var pieces = new List<TextPiece>();
        foreach (var block in document.Blocks)
        {
            for (var at = block.Span.Start; at < block.Span.End;)
            {
                var span = TextSpan.FromBounds(at, EndOf(document.Source, at, block.Span.End));
                pieces.Add(new TextPiece(block, span));
                at = span.End;
            }
        }

        return pieces;
    }

    /// <summary>How many pieces stand on the page that begins with one.</summary>
    public static int CountFrom(IReadOnlyList<TextPiece> pieces, int first)
    {
        var (count, length) = (0, 0);
        while (first + count < pieces.Count && count < MostOnAPage && (count == 0 || length + pieces[first + count].Span.Length <= LongestPage))
        {
            length += pieces[first + count].Span.Length;
            count++;
        }

        return count;
    }

    /// <summary>Where the page before begins, counted from the beginning: who turns back there comes past every piece once.</summary>
    public static int Before(IReadOnlyList<TextPiece> pieces, int first)
    {
        var start = 0;
        for (var next = CountFrom(pieces, 0); next < first; next = start + CountFrom(pieces, start))
        {
            start = next;
        }

        return start;
    }

    private static int EndOf(SourceText text, int from, int end)
    {
        if (end - from <= LongestPiece)
        {
            return end;
        }

        var to = from + LongestPiece;
        for (var at = to; at > to - Reach; at--)
        {
            if (char.IsWhiteSpace(text.Text[at - 1]))
            {
                return at;
            }
        }

        return VisibleText.WholeSigns(text, from, to).End;
    }
}
