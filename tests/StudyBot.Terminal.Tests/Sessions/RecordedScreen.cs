using StudyBot.Chat.Cards;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Tests.Sessions;

/// <summary>A screen that only remembers.</summary>
internal sealed class RecordedScreen : IScreen
{
    public List<Card> Shown { get; } = [];

    public List<string> Told { get; } = [];

    public List<string> Progress { get; } = [];

    public void Show(Card card) => Shown.Add(card);

    public void ShowProgress(string text, double? share) => Progress.Add(text);

    public void ClearProgress() => Progress.Add("");

    public void Tell(string sentence) => Told.Add(sentence);
}
