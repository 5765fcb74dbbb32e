using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Screens;

/// <summary>Shows nothing: a completion that goes wrong is no reason to disturb the line.</summary>
internal sealed class SilentScreen : IScreen
{
    public static readonly SilentScreen Instance = new();

    public void Show(Card card)
    {
    }

    public void ShowProgress(string text, double? share)
    {
    }

    public void ClearProgress()
    {
    }

    public void Tell(string sentence)
    {
    }
}
