using System.Text;
using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Exports;

/// <summary>
/// A table as text (RFC 4180: commas, CRLF, quotes doubled), one row each below a row of headings. What a spreadsheet would take for a formula has an
/// apostrophe before it, also within a cell, where a spreadsheet that separates by another sign than the comma begins one.
/// </summary>
public static partial class CsvTable
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

    private static string Harmless(string cell)
    {
        var parts = BeforeFormula().Replace(cell, "$0'");
        return BeginsLikeFormula(cell) ? $"'{parts}" : parts;
    }

    // "=HYPERLINK(…)", also in the wide forms of Japanese keyboards, and behind a space, which some programs drop.
    private static bool BeginsLikeFormula(string cell) =>
        cell is ['\t' or '\r' or '\n', ..] || cell.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];

    // "Oslo;=HYPERLINK(…)", "Oslo; "=1+1": the quotes around a cell hold nothing together where it does not begin with them.
    [GeneratedRegex(@"[;\t\r\n](?=(?:[^\S\t\r\n]|"")*[=+\-@＝＋－＠])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BeforeFormula();
}
