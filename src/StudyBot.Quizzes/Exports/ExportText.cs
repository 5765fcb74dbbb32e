using System.Text;

namespace StudyBot.Quizzes.Exports;

internal static class ExportText
{
    public static char Letter(int option) => (char)('A' + option);

    /// <summary>Every run of white space or control characters becomes one space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign))
            {
                line.Append(sign);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }
}
