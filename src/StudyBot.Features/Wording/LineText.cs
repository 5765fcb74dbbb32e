using StudyBot.Chat.Cards;

namespace StudyBot.Features.Wording;

/// <summary>Words of a source as one line of a card: on one line, cut visibly, and marked where a moderator put them right.</summary>
internal static class LineText
{
    private const int LongestLine = 400;

    /// <summary>Follows what a moderator put right.</summary>
    public const string Edited = " (edited by a moderator)";

    public static RichText Of(string words, bool isEdited = false, int atMost = LongestLine) => Of(words, "", isEdited, atMost);

    /// <param name="after">Follows the words whatever is cut: a date, a status.</param>
    public static RichText Of(string words, string after, bool isEdited = false, int atMost = LongestLine)
    {
        var text = CardText.Cut(CardText.OneLine(words), atMost) + after;
        return isEdited ? RichText.Of(new TextRun(text), new TextRun(Edited, TextStyles.Quiet)) : text;
    }
}
