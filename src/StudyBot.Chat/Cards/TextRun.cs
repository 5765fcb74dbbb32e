namespace StudyBot.Chat.Cards;

/// <summary>
/// A run of text in one style. The text is plain: no platform's markup, and nothing in it is ever read as markup. Only renderers escape.
/// </summary>
public sealed record TextRun(string Text, TextStyles Styles = TextStyles.Plain, Uri? Link = null);
