using System.Globalization;
using System.Net;
using System.Text;
using Hex1b;
using Hex1b.Automation;

namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>
/// Rows of a screen as an SVG. Each run of one style is told how wide it is, so that it stands in its columns whatever font there is; lines of frames are
/// drawn, because fonts leave gaps between them.
/// </summary>
internal sealed class ScreenPicture
{
    private const int CellWidth = 9;
    private const int CellHeight = 20;
    private const int Margin = 16;
    private const int Baseline = 15;
    private const int Round = 6;

    private readonly StringBuilder svg = new();

    private ScreenPicture()
    {
    }

    /// <param name="first">The first row that is shown, from 0.</param>
    /// <param name="count">How many rows are.</param>
    public static string Of(Hex1bTerminalSnapshot seen, int first, int count)
    {
        var picture = new ScreenPicture();
        var (width, height) = ((seen.Width * CellWidth) + (2 * Margin), (count * CellHeight) + (2 * Margin));
        picture.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">");
        picture.Line("<style>text{font:15px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#d8dee6;white-space:pre}.b{font-weight:bold;fill:#fff}.d{fill:#9aa5b1}.f{fill:none;stroke:#6c7885}</style>");
        picture.Line($"<rect width=\"{width}\" height=\"{height}\" rx=\"10\" fill=\"#171c22\"/>");
        for (var y = 0; y < count; y++)
        {
            picture.Row(seen, first + y, Margin + (y * CellHeight));
        }

        picture.Line("</svg>");
        return picture.svg.ToString();
    }

    private void Row(Hex1bTerminalSnapshot seen, int y, int top)
    {
        for (var x = 0; x < seen.Width;)
        {
            var cell = seen.GetCell(x, y);
            if (FrameOf(cell.Character) is { } frame)
            {
                var until = x + 1;
                while (cell.Character == "─" && until < seen.Width && seen.GetCell(until, y).Character == "─")
                {
                    until++;
                }

                Line($"<path class=\"f\" d=\"{frame(Margin + (x * CellWidth), top, (until - x) * CellWidth)}\"/>");
                x = until;
                continue;
            }

            var text = new StringBuilder();
            var begin = x;
            while (x < seen.Width && StyleOf(seen.GetCell(x, y)) == StyleOf(cell) && FrameOf(seen.GetCell(x, y).Character) is null)
            {
                text.Append(seen.GetCell(x++, y).Character);
            }

            Text(text.ToString().Replace("\0", "", StringComparison.Ordinal), begin, top, StyleOf(cell));
        }
    }

    private void Text(string text, int column, int top, string style)
    {
        var shown = text.TrimEnd(' ');
        var lead = shown.Length - shown.TrimStart(' ').Length;
        if (shown.Trim().Length > 0)
        {
            var x = Margin + ((column + lead) * CellWidth);
            var length = shown.TrimStart(' ').EnumerateRunes().Count() * CellWidth;
            Line($"<text{style} x=\"{x}\" y=\"{top + Baseline}\" textLength=\"{length}\">{WebUtility.HtmlEncode(shown.TrimStart(' '))}</text>");
        }
    }

    private static string StyleOf(TerminalCell cell) => cell.IsBold ? " class=\"b\"" : cell.IsDim ? " class=\"d\"" : "";

    private static Func<int, int, int, string>? FrameOf(string character) => character switch
    {
        "─" => (x, y, width) => Path($"M{x} {y + (CellHeight / 2)}h{width}"),
        "│" => (x, y, _) => Path($"M{x + (CellWidth / 2)} {y}v{CellHeight}"),
        "╭" => (x, y, _) => Path($"M{x + (CellWidth / 2)} {y + CellHeight}v{-(CellHeight / 2) + Round}q0 {-Round} {CellWidth - (CellWidth / 2)} {-Round}"),
        "╮" => (x, y, _) => Path($"M{x} {y + (CellHeight / 2)}q{CellWidth / 2} 0 {CellWidth / 2} {Round}v{(CellHeight / 2) - Round}"),
        "╰" => (x, y, _) => Path($"M{x + (CellWidth / 2)} {y}v{(CellHeight / 2) - Round}q0 {Round} {CellWidth - (CellWidth / 2)} {Round}"),
        "╯" => (x, y, _) => Path($"M{x} {y + (CellHeight / 2)}q{CellWidth / 2} 0 {CellWidth / 2} {-Round}v{-(CellHeight / 2) + Round}"),
        _ => null,
    };

    private static string Path(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);

    private void Line(FormattableString line) => Line(line.ToString(CultureInfo.InvariantCulture));

    private void Line(string line) => svg.Append(line).Append('\n');
}
