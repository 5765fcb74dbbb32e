namespace StudyBot.Chat.Cards;

/// <summary>What a button does to a card of several pages, for platforms that have keys for it.</summary>
public enum PageTurn
{
    None,
    Previous,
    Next,
}
