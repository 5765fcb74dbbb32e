using StudyBot.Chat.Cards;

namespace StudyBot.Slack.Cards;

/// <summary>Texts that Slack shows as they are, without markup: titles, labels, placeholders, options.</summary>
internal static class PlainLabel
{
    /// <summary>One line of at most so many code points, never blank: Slack refuses what it takes for empty.</summary>
    public static string Of(string text, int most)
    {
        var line = TextSafety.CleanLine(text);
        if (Blank.Is(line))
        {
            return CodePoints.Ellipsis;
        }

        return Direction.HasRightToLeft(line)
            ? $"{Direction.Isolate}{CodePoints.Cut(line, most - 2)}{Direction.EndOfIsolate}"
            : CodePoints.Cut(line, most);
    }

    /// <summary>As <see cref="Of"/>; null for nothing.</summary>
    public static string? OrNone(string? text, int most) => text is null || Blank.Is(TextSafety.CleanLine(text)) ? null : Of(text, most);
}
