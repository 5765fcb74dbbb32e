using StudyBot.Chat.Cards;
using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Sessions;

/// <summary>The mark that asks for a line, with what is going on before it.</summary>
internal static class Prompt
{
    public const string Mark = "> ";

    private const string Between = " · ";

    /// <param name="width">Columns of the terminal; half of them stay free for the line.</param>
    public static string Of(IReadOnlyList<string> status, int width)
    {
        for (var shown = status.Count; shown > 0; shown--)
        {
            var prompt = string.Join(Between, status.Take(shown).Select(TextSafety.CleanLine)) + " " + Mark;
            if (LineView.Cells(prompt) <= width / 2)
            {
                return prompt;
            }
        }

        return Mark;
    }
}
