namespace StudyBot.Chat.Cards;

public enum ButtonStyle
{
    Secondary,
    Primary,
    Success,
    Danger,
}
