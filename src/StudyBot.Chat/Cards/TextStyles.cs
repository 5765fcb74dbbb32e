namespace StudyBot.Chat.Cards;

[Flags]
public enum TextStyles
{
    Plain = 0,
    Bold = 1,
    Italic = 2,

    /// <summary>Stands out within a sentence: the short answer, the words looked for.</summary>
    Marked = 4,

    /// <summary>To be typed as it stands.</summary>
    Code = 8,

    /// <summary>Less important than its surroundings.</summary>
    Quiet = 16,
}
