namespace StudyBot.Knowledge.Documents;

/// <summary>
/// Lines end at CRLF, LF, CR, NEL, form feed, U+2028 and U+2029; the last two and the form feed of a page break count like the others.
/// </summary>
internal static class LineSplitter
{
    private static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var found = text.AsSpan(start).IndexOfAny(Breaks);
            var end = found < 0 ? text.Length : start + found;
            AddPieces(text, start, end, lines);
            if (end < text.Length && text[end] == '\u2029')
                lines.Add(new TextLine(new TextSpan(end, 0), 0, false));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static void AddPieces(string text, int start, int end, List<TextLine> lines)
    {
        var isCut = false;
        while (end - start > DocumentLimits.MaxLineLength)
        {
            var cut = CutBefore(text, start, start + DocumentLimits.MaxLineLength);
            lines.Add(Trim(text, start, cut, isCut));
            (start, isCut) = (cut, true);
        }

        lines.Add(Trim(text, start, end, isCut));
    }

    /// <summary>After the last white space before the limit; where there is none, at the limit but inside no surrogate pair.</summary>
    private static int CutBefore(string text, int start, int limit)
    {
        for (var i = limit - 1; i > start + (DocumentLimits.MaxLineLength / 2); i--)
        {
            if (char.IsWhiteSpace(text[i]))
                return i + 1;
        }

        return char.IsLowSurrogate(text[limit]) && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }

    private static TextLine Trim(string text, int start, int end, bool isCut)
    {
        var from = start;
        while (from < end && IsSpace(text[from]))
            from++;
        while (end > from && IsSpace(text[end - 1]))
            end--;
        return new TextLine(TextSpan.FromBounds(from, end), from - start, isCut);
    }

    /// <summary>White space, and the invisible mark that some editors leave in the middle of joined files.</summary>
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
