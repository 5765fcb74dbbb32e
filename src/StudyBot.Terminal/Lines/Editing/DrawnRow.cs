namespace StudyBot.Terminal.Lines.Editing;

/// <summary>A line as it was drawn last: in one row, until the window is made narrower.</summary>
/// <param name="Text">Prompt and line, without sequences.</param>
/// <param name="Cursor">Cells before the cursor.</param>
/// <param name="Width">Columns that the terminal had.</param>
internal sealed record DrawnRow(string Text, int Cursor, int Width)
{
    /// <summary>
    /// How many rows now stand above the cursor's that were one with it. Most terminals fold a row that has no room any more, and go with the cursor; some
    /// cut it and leave the cursor in its row. Which of both it was shows in the column where the cursor is.
    /// </summary>
    /// <param name="width">Columns that there are now.</param>
    /// <param name="column">Where the terminal says that the cursor is, from 1; null where it did not say.</param>
    public int RowsAbove(int width, int? column)
    {
        var (row, folded) = Fold(width);
        var cut = Math.Min(Cursor, width - 1);
        return column is { } said && said - 1 != folded && said - 1 == cut ? 0 : row;
    }

    // A wide character that has no room at the end of a row goes to the next one whole.
    private (int Row, int Column) Fold(int width)
    {
        var (row, used, cells) = (0, 0, 0);
        foreach (var (_, _, cellWidth) in LineView.Split(Text))
        {
            if (used + cellWidth > width)
            {
                row++;
                used = 0;
            }

            if (cells >= Cursor)
            {
                return (row, used);
            }

            used += cellWidth;
            cells += cellWidth;
        }

        return used < width ? (row, used) : (row + 1, 0);
    }
}
