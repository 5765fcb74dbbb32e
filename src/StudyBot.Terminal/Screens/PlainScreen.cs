using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Screens;

/// <summary>Plain text for pipes, files and simple terminals: answers alone, a blank line between them.</summary>
/// <param name="remarks">Where what is no answer is written; never progress.</param>
/// <param name="width">Columns, where somebody reads; null leaves the lines as long as they are, for whoever folds them or reads them as data.</param>
public sealed class PlainScreen(TextWriter answers, TextWriter remarks, Func<int>? width = null) : IScreen
{
    private bool isFirst = true;

    public void Show(Card card)
    {
        if (!isFirst)
        {
            answers.WriteLine();
        }

        isFirst = false;
        answers.WriteLine(Folded(PlainText.Render(card).TrimEnd()));
        answers.Flush();
    }

    public void ShowProgress(string text, double? share)
    {
        // Lines that are overwritten mean nothing in a file.
    }

    public void ClearProgress()
    {
    }

    public void Tell(string sentence)
    {
        remarks.WriteLine(Folded(TextSafety.CleanLine(sentence)));
        remarks.Flush();
    }

    private string Folded(string text) => width is null ? text : TextFold.At(width(), text);
}
