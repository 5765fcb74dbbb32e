namespace StudyBot.Knowledge.Documents;

/// <summary>What opens an item of a list: a bullet, "1.", "(a)", "iv)".</summary>
internal static class ListMarks
{
    /// <summary>The length of the mark and the space after it; 0 where the line opens with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        var end = MarkLength(line);
        if (end == 0 || end >= line.Length || !char.IsWhiteSpace(line[end]))
            return 0;
        while (end < line.Length && char.IsWhiteSpace(line[end]))
            end++;
        return end < line.Length ? end : 0;
    }

    private static int MarkLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return 0;
        if ("•‣◦▪●○·*-–—■□➢".Contains(line[0]))
            return 1;
        var open = line[0] is '(' or '[' ? 1 : 0;
        var i = open;
        while (i < line.Length && i - open < 4 && char.IsAsciiDigit(line[i]))
            i++;
        if (i == open)
        {
            while (i < line.Length && i - open < 4 && line[i] is 'i' or 'v' or 'x')
                i++;
            if (i == open && i < line.Length && char.IsAsciiLetter(line[i]))
                i++;
        }

        if (i == open || i >= line.Length)
            return 0;

        // A capital and a point is an initial ("J. Smith"), so a letter needs a bracket unless it is small.
        return line[i] is ')' or ']' || (line[i] == '.' && open == 0 && !char.IsAsciiLetterUpper(line[i - 1])) ? i + 1 : 0;
    }
}
