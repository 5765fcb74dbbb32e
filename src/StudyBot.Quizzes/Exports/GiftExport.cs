using System.Text;

namespace StudyBot.Quizzes.Exports;

/// <summary>Questions in Moodle's GIFT format, as plain text: each option says whether it was right, and the sentence with its source comes to everybody.</summary>
public static class GiftExport
{
    public static string Write(IEnumerable<ExportedQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var text = new StringBuilder("$CATEGORY: StudyBot\n");
        foreach (var exported in questions)
        {
            var question = exported.Question;
            text.Append("\n::").Append(Escaped(question.Id.Value)).Append("::[plain]").Append(Escaped(question.Stem)).Append(" {\n");
            for (var i = 0; i < question.Options.Count; i++)
            {
                var isKey = i == question.Key;
                text.Append('\t').Append(isKey ? '=' : '~').Append(Answer(question.Options[i].Text))
                    .Append('#').Append(isKey ? "Right." : Escaped($"The answer is {exported.Key}.")).Append('\n');
            }

            text.Append("\t####").Append(Escaped(exported.Citation)).Append("\n}\n");
        }

        return text.ToString();
    }

    // "%50%" at the beginning would be a weight: a space of no width hides it.
    private static string Answer(string text) => Escaped(text) is ['%', ..] weighted ? $"\u200B{weighted}" : Escaped(text);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in ExportText.OneLine(text))
        {
            if (sign is '~' or '=' or '#' or '{' or '}' or ':' or '\\')
            {
                escaped.Append('\\');
            }

            escaped.Append(sign);
        }

        return escaped.ToString();
    }
}
