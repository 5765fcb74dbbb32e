namespace StudyBot.Knowledge.Documents;

/// <summary>A block before its kind is known.</summary>
/// <param name="StandsAlone">Blank lines (or the document's ends) on both sides.</param>
internal readonly record struct RawBlock(TextSpan Span, bool StandsAlone);

/// <summary>
/// Lines to blocks. Blank lines part blocks; lines without one between them are one block only where the text is
/// hard-wrapped: the first word of the next line would not have fitted on this one.
/// </summary>
internal static class ParagraphJoiner
{
    /// <summary>Longer lines are nobody's hard wrap: each is a paragraph.</summary>
    private const int WidestWrap = 130;

    private const int NarrowestWrap = 30;

    public static List<RawBlock> Join(string text, List<TextLine> lines)
    {
        var width = WrapWidth(text, lines);
        var blocks = new List<RawBlock>();
        var i = 0;
        while (i < lines.Count)
        {
            if (lines[i].IsBlank)
            {
                i++;
                continue;
            }

            var last = i;
            while (last + 1 < lines.Count && IsSoftBreak(text, lines[i], lines[last], lines[last + 1], width))
                last++;
            var alone = (i == 0 || lines[i - 1].IsBlank) && (last + 1 == lines.Count || lines[last + 1].IsBlank);
            blocks.Add(new RawBlock(TextSpan.FromBounds(lines[i].Span.Start, lines[last].Span.End), alone));
            i = last + 1;
        }

        return blocks;
    }

    /// <summary>The width at which the document is wrapped; 0 where it is not.</summary>
    private static int WrapWidth(string text, List<TextLine> lines)
    {
        var lengths = new List<int>();
        var continued = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank)
                continue;
            lengths.Add(lines[i].Indent + lines[i].Span.Length);
            continued += char.IsLower(text[lines[i + 1].Span.Start]) ? 1 : 0;
        }

        // Wrapped prose goes on in small letters on most lines; the lines of a masthead or a list do not.
        if (lengths.Count < 3 || continued < lengths.Count * 0.3)
            return 0;
        lengths.Sort();
        var width = lengths[(int)((lengths.Count - 1) * 0.95)];
        var near = lengths.Count(l => l >= width * 0.75);
        return width is >= NarrowestWrap and <= WidestWrap && near >= lengths.Count * 0.6 ? width : 0;
    }

    private static bool IsSoftBreak(string text, TextLine first, TextLine line, TextLine next, int width)
    {
        if (next.IsBlank || next.IsCut || line.Span.Length > WidestWrap * 2
            || next.Span.End - first.Span.Start > DocumentLimits.MaxLineLength)
            return false;
        var body = text.AsSpan(next.Span.Start, next.Span.Length);
        if (ListMarks.LengthOf(body) > 0)
            return false;
        if (width > 0 && next.Indent < line.Indent + 2 && line.Indent + line.Span.Length + 1 + FirstWordLength(body) >= width)
            return true;

        // A line that breaks off in the middle of a sentence, whatever the width.
        return char.IsLower(body[0]) && line.Span.Length >= NarrowestWrap && line.Span.Length <= WidestWrap
            && (char.IsLetterOrDigit(text[line.Span.End - 1]) || text[line.Span.End - 1] == ',');
    }

    private static int FirstWordLength(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && length < WidestWrap && !char.IsWhiteSpace(line[length]))
            length++;
        return length;
    }
}
