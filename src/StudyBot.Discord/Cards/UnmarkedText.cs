using System.Buffers;

namespace StudyBot.Discord.Cards;

/// <summary>Tells what of a text cannot be markup whatever stands around it, as most of a sentence: it goes out as it is, without a look at each character.</summary>
internal static class UnmarkedText
{
    /// <summary>What may be markup once something stands in the line.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\\*_~`|<>@#[]:");

    /// <summary>Letters and signs of one line, all of which run from left to right.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range('\u00C0', '\u0250' - '\u00C0')).Select(unit => (char)unit), .. "–—‘’“”…"]);

    /// <summary>Whether nothing of it would be escaped, cut or taken out, so that it need not be copied. Says no wherever that would take a closer look.</summary>
    public static bool IsAsItIs(string text, int most) =>
        text.Length > 0
        && text.Length < most
        && char.IsAsciiLetter(text[0])
        && text[^1] != ' '
        && !text.AsSpan().ContainsAny(Special)
        && !text.AsSpan().ContainsAnyExcept(Usual);

    /// <summary>How much at the beginning needs no look, where something stands in the line before it; 0 where it would not find room whole, as then its end counts.</summary>
    public static int LengthAt(ReadOnlySpan<char> content, int room)
    {
        var special = content[..Math.Clamp(room + 1, 0, content.Length)].IndexOfAny(Special);
        var length = special < 0 ? content.Length : special;
        return length <= room ? length : 0;
    }
}
