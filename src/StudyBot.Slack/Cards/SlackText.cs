using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Cards;

/// <summary>
/// A text in both of the forms that Slack knows. mrkdwn has no sign that takes a character's meaning away; so where a document or a member wrote anything
/// that could begin a style, a picture or a quotation, the text is shown plain: without the card's own styles, and exactly as it was written.
/// </summary>
/// <param name="Marked">mrkdwn, escaped.</param>
/// <param name="Plain">Never longer than <paramref name="Marked"/>.</param>
/// <param name="IsInert">Nothing in it means anything in mrkdwn but what the card itself asks for.</param>
/// <param name="IsCut">Something is missing.</param>
internal sealed record SlackText(string Marked, string Plain, bool IsInert, bool IsCut)
{
    public static readonly SlackText Empty = new("", "", true, false);

    public int Length { get; } = CodePoints.Count(Marked);

    public bool IsEmpty => Plain.Length == 0;

    public TextObject AsObject() => IsInert ? TextObject.Marked(Marked) : TextObject.Plain(Plain);

    public static SlackText Fixed(string text) => new(text, text, true, false);

    public SlackText Then(SlackText next) => new(Marked + next.Marked, Plain + next.Plain, IsInert && next.IsInert, IsCut || next.IsCut);

    public SlackText Then(string text) => new(Marked + text, Plain + text, IsInert, IsCut);
}
