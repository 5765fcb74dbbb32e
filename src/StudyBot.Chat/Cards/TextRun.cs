using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Cards;

/// <summary>
/// A run of text in one style. The text is plain: no platform's markup, and nothing in it is ever read as markup. Only renderers escape.
/// </summary>
public sealed record TextRun(string Text, TextStyles Styles = TextStyles.Plain, Uri? Link = null)
{
    /// <summary>Whom the text names. Where a platform can show a member without a ping it does so instead of the text; elsewhere the text stands.</summary>
    public UserId? Member { get; init; }

    /// <summary>Which channel of the card's own space the text names. Where a platform can show a channel as it is called it does so instead of the text; elsewhere the text stands.</summary>
    public ChannelId? Channel { get; init; }
}
