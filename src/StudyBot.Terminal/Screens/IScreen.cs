using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Screens;

/// <summary>Where the session's answers are shown.</summary>
public interface IScreen
{
    void Show(Card card);

    /// <summary>How far the running command is; replaces what it said before. Share is 0 to 1, null when unknown.</summary>
    void ShowProgress(string text, double? share);

    /// <summary>Takes the progress line away, if there is one.</summary>
    void ClearProgress();

    /// <summary>A line to whoever sits there that is no answer.</summary>
    void Tell(string sentence);
}
