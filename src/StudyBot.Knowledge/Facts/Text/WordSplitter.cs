using System.Globalization;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Facts.Text;

/// <summary>Cuts a sentence into words and marks, one pass.</summary>
internal static class WordSplitter
{
    private const int UsualWord = 64;

    public static List<Word> Split(SourceText source, TextSpan span)
    {
        var text = source.Text;
        var words = new List<Word>(Math.Min(span.Length / 5, 4096) + 1);
        for (var i = span.Start; i < span.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = IsWordPart(text, i) ? EndOfWord(text, i, span.End) : i + RuneLength(text, i, span.End);
            words.Add(Make(text, i, end));
            i = end;
        }

        return words;
    }

    private static Word Make(string text, int start, int end)
    {
        var isMark = !IsWordPart(text, start);
        var length = end - start;
        Span<char> lower = length <= UsualWord ? stackalloc char[UsualWord] : new char[length];
        lower = lower[..length];
        text.AsSpan(start, length).ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        var isPossessive = !isMark && length > 2 && lower.EndsWith("'s");
        var word = isPossessive ? lower[..^2] : lower;
        return new Word(TextSpan.FromBounds(start, end), word.ToString(), char.IsUpper(text[start]), isMark, isPossessive);
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        var i = start;
        while (i < limit)
        {
            if (IsWordPart(text, i))
            {
                i += RuneLength(text, i, limit);
                continue;
            }

            // "President’s", "Minister-level", "U.S.", "1.5": a joint counts only between two word parts; "U.S." keeps its last point.
            var isJoint = text[i] is '\'' or '’' or '-' or '\u2011' || (text[i] == '.' && IsInnerPoint(text, start, i));
            if (isJoint && i + 1 < limit && IsWordPart(text, i + 1))
            {
                i++;
                continue;
            }

            return text[i] == '.' && i - start >= 3 && text[i - 2] == '.' ? i + 1 : i;
        }

        return limit;
    }

    /// <summary>"1.5" and "U.S.": between digits, or after a single letter; not "1875.The".</summary>
    private static bool IsInnerPoint(string text, int start, int point) =>
        point + 1 < text.Length
        && ((char.IsAsciiDigit(text[point - 1]) && char.IsAsciiDigit(text[point + 1]))
            || (char.IsLetter(text[point - 1]) && (point - 1 == start || !char.IsLetterOrDigit(text[point - 2]))));

    private static bool IsWordPart(string text, int index) =>
        char.IsLetterOrDigit(text, index)
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    private static int RuneLength(string text, int index, int limit) =>
        char.IsHighSurrogate(text[index]) && index + 1 < limit && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
}
