using System.Text;

namespace StudyBot.Quizzes.Exports;

/// <summary>
/// Questions as notes for Anki's import of text files: header lines, then a line for each note with its own id (so that importing again renews it instead
/// of adding it), front, back and tags, apart by tabs, as HTML.
/// </summary>
public static class AnkiExport
{
    private const string Header = "#separator:tab\n#html:true\n#columns:Id\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n";

    public static string Write(IEnumerable<ExportedQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var text = new StringBuilder(Header);
        foreach (var exported in questions)
        {
            var question = exported.Question;
            text.Append(question.Id.Value).Append('\t').Append(Html(question.Stem)).Append("<br>");
            for (var i = 0; i < question.Options.Count; i++)
            {
                text.Append("<br>").Append(ExportText.Letter(i)).Append(". ").Append(Html(question.Options[i].Text));
            }

            text.Append('\t').Append(ExportText.Letter(question.Key)).Append(". ").Append(Html(exported.Key))
                .Append("<br><br>").Append(Html(exported.Citation))
                .Append("\tStudyBot StudyBot::").Append(question.Type).Append('\n');
        }

        return text.ToString();
    }

    // No quotation mark is left, which would begin a quoted field, and no line end or tab.
    private static string Html(string text) => ExportText.OneLine(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
