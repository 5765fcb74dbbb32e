using System.Globalization;
using System.Text;
using Spectre.Console;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>A line that is edited, drawn in the one row it stands in: what does not fit is scrolled, so that nothing ever wraps.</summary>
internal static class LineView
{
    private const int FewestCells = 4;

    /// <summary>Everything to write, from wherever the cursor stands in the row.</summary>
    /// <param name="width">Columns of the terminal.</param>
    public static string Draw(string prompt, LineBuffer line, int width)
    {
        var room = width - 1;
        if (room - Cells(prompt) < FewestCells)
        {
            prompt = "";
        }

        room = Math.Max(FewestCells, room - Cells(prompt));
        var cells = Split(line.Text);
        var cursor = cells.FindIndex(c => c.At >= line.Cursor) is >= 0 and var found ? found : cells.Count;
        var first = FirstShown(cells, cursor, room);
        var shown = new StringBuilder();
        var used = 0;
        var before = 0;
        for (var i = first; i < cells.Count && used + cells[i].Width <= room; i++)
        {
            shown.Append(cells[i].Text);
            used += cells[i].Width;
            before += i < cursor ? cells[i].Width : 0;
        }

        var right = Cells(prompt) + before;
        return string.Create(CultureInfo.InvariantCulture, $"\r{prompt}{shown}\u001b[K\r{(right > 0 ? $"\u001b[{right}C" : "")}");
    }

    public static int Cells(string text) => text.GetCellWidth();

    /// <summary>As much of a text as has room, with a sign that it was cut where it was.</summary>
    /// <param name="room">Columns.</param>
    public static string Fit(string text, int room)
    {
        if (Cells(text) <= room)
        {
            return text;
        }

        var kept = new StringBuilder();
        var used = 1;
        foreach (var cell in Split(text))
        {
            used += cell.Width;
            if (used > room)
            {
                break;
            }

            kept.Append(cell.Text);
        }

        return kept.Append('…').ToString();
    }

    // The cursor's own cell is kept free at the right end.
    private static int FirstShown(List<(int At, string Text, int Width)> cells, int cursor, int room)
    {
        var first = cursor;
        var used = cursor < cells.Count ? cells[cursor].Width : 1;
        while (first > 0 && used + cells[first - 1].Width <= room)
        {
            first--;
            used += cells[first].Width;
        }

        return first;
    }

    private static List<(int At, string Text, int Width)> Split(string text)
    {
        var cells = new List<(int, string, int)>();
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var element = text.Substring(at, length);
            cells.Add((at, element, Cells(element)));
            at += length;
        }

        return cells;
    }
}
