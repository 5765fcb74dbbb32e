using System.Text;

namespace StudyBot.Quizzes.Exports;

/// <summary>
/// A table as text (RFC 4180: commas, CRLF, quotes doubled), one row each below a row of headings. What a spreadsheet would take for a formula has an
/// apostrophe before it.
/// </summary>
public static class CsvTable
{
    public static string Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder();
        AppendRow(text, headings);
        foreach (var row in rows)
        {
            AppendRow(text, row);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append('"').Append(Harmless(cells[i]).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append("\r\n");
    }

    // "=HYPERLINK(…)", also in the wide forms of Japanese keyboards, and behind a space, which some programs drop.
    private static string Harmless(string cell) =>
        cell is ['\t' or '\r' or '\n', ..] || cell.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? $"'{cell}" : cell;
}
