using System.Globalization;
using StudyBot.Chat.Cards;

namespace StudyBot.Discord.Cards;

/// <summary>Texts that Discord shows as they are, without markup: labels, placeholders, footers, choices.</summary>
internal static class PlainLabel
{
    private const string Ellipsis = "…";

    /// <summary>One line of at most so many UTF-16 units, never blank: Discord refuses what it takes for empty.</summary>
    public static string Of(string text, int most)
    {
        var line = TextSafety.CleanLine(text);
        if (Blank.Is(line))
        {
            return Ellipsis;
        }

        var isIsolated = Direction.HasRightToLeft(line);
        line = Cut(line, isIsolated ? most - 2 : most);
        return isIsolated ? $"{Direction.Isolate}{line}{Direction.EndOfIsolate}" : line;
    }

    /// <summary>As <see cref="Of"/>; null for nothing.</summary>
    public static string? OrNone(string? text, int most) => text is null || Blank.Is(TextSafety.CleanLine(text)) ? null : Of(text, most);

    /// <summary>Whole characters, as a reader counts them, and an ellipsis where something is missing.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var next && end + next <= most - Ellipsis.Length)
        {
            end += next;
        }

        return text[..end].TrimEnd() + Ellipsis;
    }
}
