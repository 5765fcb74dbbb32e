using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace StudyBot.Formats.Tests.Made;

/// <summary>
/// Sets text in pages as a printer does: lines of a width, some words parted by a hyphen, headings in larger letters, a running head and a page number on
/// each page, in one column or two.
/// </summary>
internal sealed class PdfMaker : IDisposable
{
    private const double Size = 10;
    private const double Leading = 12.5;
    private const double HeadingSize = 13;
    private const double Top = 770;
    private const double Bottom = 70;
    private const double LeftEdge = 60;
    private const double TextWidth = 475;
    private const double Gutter = 22;

    private readonly PdfDocumentBuilder builder = new();
    private readonly PdfDocumentBuilder.AddedFont font;
    private readonly int columns;
    private readonly string head;
    private readonly double width;
    private PdfPageBuilder page = null!;
    private int column;
    private int pages;
    private double y;

    private PdfMaker(int columns, string head)
    {
        (this.columns, this.head) = (columns, head);
        font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        width = (TextWidth - ((columns - 1) * Gutter)) / columns;
        StartPage();
    }

    private double Left => LeftEdge + (column * (width + Gutter));

    /// <param name="isIndented">Paragraphs begin with an indent rather than after a space.</param>
    public static byte[] Make(IEnumerable<(bool IsHeading, string Text)> blocks, int columns, string head, bool isIndented = false)
    {
        using var maker = new PdfMaker(columns, head);
        foreach (var (isHeading, text) in blocks)
        {
            maker.Add(Set(text), isHeading ? HeadingSize : Size, isHeading || !isIndented ? 0 : 1.5 * Size, isIndented && !isHeading ? 0 : Leading * 0.7);
        }

        return maker.builder.Build();
    }

    public static byte[] Pages(IEnumerable<string> lineOfEach)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var line in lineOfEach)
        {
            var page = builder.AddPage(PageSize.A4);
            if (line.Length > 0)
            {
                page.AddText(line, Size, new PdfPoint(LeftEdge, 400), font);
            }
        }

        return builder.Build();
    }

    // As typesetters do it: letters that touch are one sign, and a space is a distance.
    private static string Set(string text) => text.Replace('\u00A0', ' ').Replace("fi", "\uFB01", StringComparison.Ordinal).Replace("fl", "\uFB02", StringComparison.Ordinal);

    public void Dispose() => builder.Dispose();

    private void Add(string text, double size, double indent, double spaceBefore)
    {
        y -= spaceBefore;
        var lines = Wrap(text, size, indent);
        for (var i = 0; i < lines.Count; i++)
        {
            if (y < Bottom)
            {
                Break();
            }

            page.AddText(lines[i], size, new PdfPoint(Left + (i == 0 ? indent : 0), y), font);
            y -= Leading * size / Size;
        }
    }

    private List<string> Wrap(string text, double size, double indent)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var room = width - (lines.Count == 0 ? indent : 0);
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (WidthOf(longer, size) <= room)
            {
                line = longer;
                continue;
            }

            // A long word is parted in its middle, where small letters stand on both sides.
            var cut = word.Length / 2;
            if (word.Length >= 9 && word.All(char.IsAsciiLetterLower) && WidthOf($"{line} {word[..cut]}-", size) <= room)
            {
                lines.Add($"{line} {word[..cut]}-");
                line = word[cut..];
            }
            else
            {
                lines.Add(line);
                line = word;
            }
        }

        lines.Add(line);
        return lines;
    }

    private double WidthOf(string text, double size) => page.MeasureText(text, size, new PdfPoint(0, 0), font) is { Count: > 0 } letters
        ? letters[^1].EndBaseLine.X - letters[0].StartBaseLine.X
        : 0;

    private void Break()
    {
        if (++column < columns)
        {
            y = Top;
            return;
        }

        StartPage();
    }

    private void StartPage()
    {
        (column, y) = (0, Top);
        page = builder.AddPage(PageSize.A4);
        pages++;
        page.AddText(pages % 2 == 0 ? head : "A Journal of Foreign Policy", 8, new PdfPoint(LeftEdge, 810), font);
        page.AddText(pages.ToString(CultureInfo.InvariantCulture), 8, new PdfPoint(LeftEdge + (TextWidth / 2), 40), font);
    }
}
