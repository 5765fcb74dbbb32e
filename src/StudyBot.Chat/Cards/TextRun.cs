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

/// <summary>
/// A run of text in one style. The text is plain: no platform's markup, and nothing in it is ever read as markup. Only renderers escape.
/// </summary>
public sealed record TextRun(string Text, TextStyles Styles = TextStyles.Plain, Uri? Link = null);
