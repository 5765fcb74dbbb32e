using System.Text;

namespace StudyBot.Quizzes.Exports;

/// <summary>
/// Questions as a table (RFC 4180: commas, CRLF, quotes doubled), one row each below a row of headings. What a spreadsheet would take for a formula has
/// an apostrophe before it.
/// </summary>
public static class CsvExport
{
    private static readonly string[] Headings =
        ["id", "type", "question", "option_a", "option_b", "option_c", "option_d", "answer", "answer_text", "sentence", "source", "paragraph"];

    public static string Write(IEnumerable<ExportedQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var text = new StringBuilder();
        AppendRow(text, Headings);
        foreach (var exported in questions)
        {
            var question = exported.Question;
            AppendRow(text,
            [
                question.Id.Value,
                question.Type.ToString(),
                question.Stem,
                .. question.Options.Select(o => o.Text),
                ExportText.Letter(question.Key).ToString(),
                exported.Key,
                exported.Sentence,
                exported.Source,
                exported.Paragraph,
            ]);
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(i == 0 ? "" : ",").Append('"').Append(Harmless(cells[i]).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append("\r\n");
    }

    // "=HYPERLINK(…)", also in the wide forms of Japanese keyboards, and behind a space, which some programs drop.
    private static string Harmless(string cell) =>
        cell is ['\t' or '\r' or '\n', ..] || cell.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? $"'{cell}" : cell;
}
