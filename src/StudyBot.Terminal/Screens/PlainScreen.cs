using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Screens;

/// <summary>Plain text for pipes, files and simple terminals: answers alone, a blank line between them.</summary>
/// <param name="remarks">Where what is no answer is written; never progress.</param>
public sealed class PlainScreen(TextWriter answers, TextWriter remarks) : IScreen
{
    private bool isFirst = true;

    public void Show(Card card)
    {
        if (!isFirst)
        {
            answers.WriteLine();
        }

        isFirst = false;
        answers.WriteLine(PlainText.Render(card).TrimEnd());
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
        remarks.WriteLine(TextSafety.CleanLine(sentence));
        remarks.Flush();
    }
}
