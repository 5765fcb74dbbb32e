namespace StudyBot.Slack.Wire.Payloads.Blocks;

/// <summary>A text of a block.</summary>
/// <param name="Emoji">Of plain text: whether <c>:names:</c> become pictures.</param>
/// <param name="Verbatim">Of mrkdwn: nothing is made a link or a mention that is not written as one.</param>
internal sealed record TextObject(string Type, string Text, bool? Emoji = null, bool? Verbatim = null)
{
    public const string PlainType = "plain_text";
    public const string MarkedType = "mrkdwn";

    public static TextObject Plain(string text) => new(PlainType, text, Emoji: false);

    public static TextObject Marked(string text) => new(MarkedType, text, Verbatim: true);
}
