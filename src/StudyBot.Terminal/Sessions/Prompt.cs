using StudyBot.Chat.Cards;
using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Sessions;

/// <summary>The mark that asks for a line, with what is going on before it.</summary>
internal static class Prompt
{
    public const string Mark = "> ";

    private const string Between = " · ";

    /// <summary>Columns that stay free for the line, where there are twice as many.</summary>
    private const int LeftFree = 26;

    /// <param name="status">What is left out first where there is no room stands last.</param>
    /// <param name="width">Columns of the terminal; in a narrow one half of them stay free for the line.</param>
    public static string Of(IReadOnlyList<string> status, int width)
    {
        for (var shown = status.Count; shown > 0; shown--)
        {
            var prompt = string.Join(Between, status.Take(shown).Select(TextSafety.CleanLine)) + " " + Mark;
            if (LineView.Cells(prompt) <= Math.Max(width / 2, width - LeftFree))
            {
                return prompt;
            }
        }

        return Mark;
    }
}
