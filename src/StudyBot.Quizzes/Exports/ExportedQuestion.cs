using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Exports;

/// <summary>A question on its way to another program.</summary>
/// <param name="Source">The title of the document that its first sentence stands in.</param>
public sealed record ExportedQuestion(Question Question, string Source)
{
    internal string Key => Question.Options[Question.Key].Text;

    /// <summary>"“They met in Oslo.” — Minutes, paragraph 3".</summary>
    internal string Citation => $"“{Sentence}” — {ExportText.OneLine(Source)}, paragraph {Paragraph}";

    internal string Sentence => ExportText.OneLine(Question.Evidence[0].Evidence.Text);

    internal string Paragraph => Question.Evidence[0].Evidence.Block.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
