using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Pdf;

/// <summary>
/// Lines to paragraphs: by the space between them, their letters, an indent, and a last line that stops short. A paragraph that the end of a column or a page
/// cuts goes on in the next.
/// </summary>
internal sealed class PdfParagraphs
{
    /// <summary>Times the usual distance from line to line.</summary>
    private const double WideLeading = 1.3;

    /// <summary>Letters whose size differs by more are another kind of text.</summary>
    private const double OtherSize = 0.08;

    /// <summary>Of the column's width: so much is left where a line stops short.</summary>
    private const double ShortBy = 0.12;

    /// <summary>In heights of the letters.</summary>
    private const double LeastIndent = 0.7;

    private const double MostIndent = 5;

    private readonly IReadOnlyList<PdfLine> lines;
    private readonly double leading;
    private readonly double bodyHeight;
    private readonly LineEndings endings;

    /// <summary>Whether this document begins its paragraphs with an indent; then what is not indented goes on.</summary>
    private readonly bool hasIndents;

    private PdfParagraphs(IReadOnlyList<PdfLine> lines)
    {
        this.lines = lines;
        bodyHeight = Median(lines.SelectMany(line => Enumerable.Repeat(line.Height, 1 + (line.Text.Length / 20))));
        leading = Median(lines.Zip(lines.Skip(1)).Where(pair => IsBelow(pair.First, pair.Second) && IsSameSize(pair.First, pair.Second)).Select(pair => (pair.First.Baseline - pair.Second.Baseline) / pair.First.Height));
        endings = LineEndings.Of(lines);
        hasIndents = lines.Zip(lines.Skip(1)).Count(pair => IsBelow(pair.First, pair.Second) && IsIndented(pair.Second) && !IsIndented(pair.First)) > lines.Count / 25;
    }

    public static IEnumerable<ReadBlock> Of(IReadOnlyList<PdfLine> lines) => lines.Count == 0 ? [] : new PdfParagraphs(lines).Blocks();

    private IEnumerable<ReadBlock> Blocks()
    {
        var text = new StringBuilder(lines[0].Text);
        var first = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && GoesOn(lines[i - 1], lines[i]))
            {
                endings.Join(text, lines[i].Text);
                continue;
            }

            yield return new ReadBlock(KindOf(first, i), text.ToString());
            if (i < lines.Count)
            {
                text.Clear().Append(lines[i].Text);
                first = i;
            }
        }
    }

    // Larger letters than the body's on a few lines; all else is for the words to tell.
    private BlockKind? KindOf(int first, int end) =>
        end - first <= 3 && lines[first].Height > bodyHeight * (1 + OtherSize) ? BlockKind.Heading : null;

    private bool GoesOn(PdfLine line, PdfLine next)
    {
        if (!IsSameSize(line, next))
        {
            return false;
        }

        var isOpen = !EndsSentence(line.Text);
        if (!IsBelow(line, next))
        {
            // The next column or page: small letters go on, and so does what stops nowhere and is full.
            return char.IsLower(next.Text[0]) || (isOpen && !IsShort(line)) || (!IsShort(line) && !IsIndented(next) && hasIndents);
        }

        var distance = (line.Baseline - next.Baseline) / line.Height;
        if (distance > leading * WideLeading)
        {
            return false;
        }

        return !(IsIndented(next) && !IsIndented(line)) && !(IsShort(line) && !isOpen && IsCapital(next.Text));
    }

    private static bool IsBelow(PdfLine line, PdfLine next) => line.Column.Number == next.Column.Number && next.Baseline < line.Baseline;

    private static bool IsSameSize(PdfLine line, PdfLine next) => Math.Abs(line.Height - next.Height) <= OtherSize * Math.Max(line.Height, next.Height);

    private static bool IsShort(PdfLine line) => line.Column.Right - line.Right > ShortBy * (line.Column.Right - line.Column.Left);

    private static bool IsIndented(PdfLine line) =>
        line.Left - line.Column.Left > LeastIndent * line.Height && line.Left - line.Column.Left < MostIndent * line.Height;

    private static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', '\'', ')', ']', '»') is { Length: > 0 } bare && bare[^1] is '.' or '!' or '?' or ':' or '…';

    private static bool IsCapital(string text) => text.FirstOrDefault(char.IsLetterOrDigit) is var first && (char.IsUpper(first) || char.IsDigit(first));

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : 1;
}
