namespace StudyBot.Quizzes.Exports;

/// <summary>Questions as a table, one row each.</summary>
public static class CsvExport
{
    private static readonly string[] Headings =
        ["id", "type", "question", "option_a", "option_b", "option_c", "option_d", "answer", "answer_text", "sentence", "source", "paragraph"];

    /// <inheritdoc cref="CsvTable"/>
    public static string Write(IEnumerable<ExportedQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return CsvTable.Write(Headings, questions.Select(RowOf));
    }

    private static string[] RowOf(ExportedQuestion exported)
    {
        var question = exported.Question;
        return
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
        ];
    }
}
