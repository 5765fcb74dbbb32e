namespace StudyBot.Chat.Cards;

public enum CardTone
{
    Neutral,
    Success,

    /// <summary>Something was not found or not done; said kindly.</summary>
    Notice,
    Error,
}
