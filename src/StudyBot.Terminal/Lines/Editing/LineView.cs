using System.Globalization;
using System.Text;
using Spectre.Console;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>A line that is edited, drawn in the one row it stands in: what does not fit is scrolled, so that nothing ever wraps.</summary>
internal static class LineView
{
    private const int FewestCells = 4;

    /// <summary>UTF-16 units on either side of the cursor that are looked at: more than any terminal shows of a line, and a long text stays quick.</summary>
    private const int Reach = 2000;

    private const string LineEnd = "⏎";

    /// <summary>The row to draw.</summary>
    /// <param name="width">Columns of the terminal.</param>
    public static DrawnRow Of(string prompt, LineBuffer line, int width)
    {
        var room = width - 1;
        if (room - Cells(prompt) < FewestCells)
        {
            prompt = "";
        }

        room = Math.Max(FewestCells, room - Cells(prompt));
        var near = Near(line.Text, line.Cursor);
        var cells = Split(line.Text[near]);
        var at = line.Cursor - near.Start.Value;
        var cursor = cells.FindIndex(c => c.At >= at) is >= 0 and var found ? found : cells.Count;
        var first = FirstShown(cells, cursor, room);
        var shown = new StringBuilder(prompt);
        var used = 0;
        var before = 0;
        for (var i = first; i < cells.Count && used + cells[i].Width <= room; i++)
        {
            shown.Append(cells[i].Text);
            used += cells[i].Width;
            before += i < cursor ? cells[i].Width : 0;
        }

        return new DrawnRow(shown.ToString(), Cells(prompt) + before, width);
    }

    /// <summary>Everything to write, from wherever the cursor stands in the row.</summary>
    public static string Sequence(DrawnRow row) => string.Create(
        CultureInfo.InvariantCulture, $"\r{row.Text}\u001b[K\r{(row.Cursor > 0 ? $"\u001b[{row.Cursor}C" : "")}");

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

    /// <summary>The characters of a line as a reader sees them, each with where it begins and its columns; the end of a line in a text shows as a sign.</summary>
    public static List<(int At, string Text, int Width)> Split(string text)
    {
        var cells = new List<(int, string, int)>();
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var element = text[at] == '\n' ? LineEnd : text.Substring(at, length);
            cells.Add((at, element, Cells(element)));
            at += length;
        }

        return cells;
    }

    // Where it begins in the middle of a text it begins with a sign that no other joins.
    private static Range Near(string text, int cursor)
    {
        var start = Math.Max(0, cursor - Reach);
        while (start > 0 && start < cursor && !char.IsAscii(text[start]))
        {
            start++;
        }

        return start..Math.Min(text.Length, cursor + Reach);
    }
}
