using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Mentions.Quotes;

/// <summary>
/// Finds what a block has in quotation marks, each stretch of text once: curly, straight and angled marks, and single ones where they can be no
/// apostrophes. Marks inside marks belong to the outer run.
/// </summary>
internal static class QuotedRuns
{
    /// <param name="carried">The opening mark that the block before left open, if it did.</param>
    public static List<QuotedRun> Find(SourceText source, Block block, char? carried = null)
    {
        var doubles = new List<QuotedRun>();
        var start = block.Span.Start;
        if (carried is { } mark && CloseOf(source.Text, block.Span, mark) is { } close)
        {
            doubles.Add(new QuotedRun(TextSpan.FromBounds(start, close + 1), TextSpan.FromBounds(start, close), block, IsClosed: true));
            start = close + 1;
        }

        Scan(source.Text, block, start, doubles);
        return SingleMarks.Add(source.Text, block, doubles);
    }

    /// <summary>A run without its marks and without the white space inside them; null where nothing is left.</summary>
    public static QuotedRun? Make(string text, int open, int end, Block block, bool isClosed)
    {
        var (from, to) = (open + 1, isClosed ? end - 1 : end);
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return to > from ? new QuotedRun(TextSpan.FromBounds(open, end), TextSpan.FromBounds(from, to), block, isClosed) : null;
    }

    public static bool BeginsWord(string text, int i, TextSpan block) =>
        (i == block.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '-' or '‘' or '\'' or '“' or '"')
        && i + 1 < block.End
        && !char.IsWhiteSpace(text[i + 1]);

    // A block that closes before it opens anything goes on with what was left open.
    private static int? CloseOf(string text, TextSpan block, char opening)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (Opens(text, i, -1, block))
            {
                return null;
            }

            if (Closes(text[i], opening))
            {
                return i == block.Start || char.IsWhiteSpace(text[i - 1]) ? null : i;
            }
        }

        return null;
    }

    private static void Scan(string text, Block block, int start, List<QuotedRun> runs)
    {
        var open = -1;
        var isNested = false;
        for (var i = start; i < block.Span.End; i++)
        {
            if (open >= 0 && Nests(text, i, open, isNested, block.Span))
            {
                isNested = !isNested;
            }
            else if (Opens(text, i, open, block.Span))
            {
                // A second opening mark: the first was never closed.
                (open, isNested) = (i, false);
            }
            else if (open >= 0 && Closes(text[i], text[open]))
            {
                if (Make(text, open, i + 1, block, isClosed: true) is { } run)
                {
                    runs.Add(run);
                }

                open = -1;
            }
        }

        if (open >= 0 && Make(text, open, block.Span.End, block, isClosed: false) is { } rest)
        {
            runs.Add(rest);
        }
    }

    /// <summary>Straight marks inside curly or angled ones: a quotation in the quotation.</summary>
    private static bool Nests(string text, int i, int open, bool isNested, TextSpan block) =>
        text[i] == '"' && text[open] != '"' && (isNested || BeginsWord(text, i, block));

    private static bool Opens(string text, int i, int open, TextSpan block) => text[i] switch
    {
        '“' => open < 0 || text[open] != '„',
        '„' => true,
        '«' => true,
        '"' => BeginsWord(text, i, block) && (open < 0 || text[open] == '"'),
        _ => false,
    };

    // Typists mix them: a straight mark may close what a curly one opened, and the other way round.
    private static bool Closes(char mark, char opening) => mark switch
    {
        '”' => opening is '“' or '„' or '"',
        '“' => opening is '„',
        '»' => opening is '«',
        '"' => opening is '"' or '“' or '„',
        _ => false,
    };
}
