using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Mentions.Quotes;

/// <summary>
/// Finds what a block has in quotation marks, in one pass: curly, straight and angled ones; single ones only in a block that has no others,
/// since there they may be apostrophes. Marks inside marks belong to the outer run.
/// </summary>
internal static class QuotedRuns
{
    public static List<QuotedRun> Find(SourceText source, Block block)
    {
        var runs = new List<QuotedRun>();
        Scan(source.Text, block, isSingle: false, runs);
        if (runs.Count == 0)
        {
            Scan(source.Text, block, isSingle: true, runs);
        }

        return runs;
    }

    private static void Scan(string text, Block block, bool isSingle, List<QuotedRun> runs)
    {
        var open = -1;
        var (start, end) = (block.Span.Start, block.Span.End);
        for (var i = start; i < end; i++)
        {
            if (Opens(text, i, start, end, isSingle))
            {
                // A second opening mark: the first was never closed.
                open = i;
            }
            else if (open >= 0 && Closes(text, i, open, end, isSingle))
            {
                Add(text, TextSpan.FromBounds(open, i + 1), TextSpan.FromBounds(open + 1, i), block, isClosed: true, runs);
                open = -1;
            }
        }

        // A single mark that does not close is an apostrophe.
        if (open >= 0 && !isSingle)
        {
            Add(text, TextSpan.FromBounds(open, end), TextSpan.FromBounds(open + 1, end), block, isClosed: false, runs);
        }
    }

    private static bool Opens(string text, int i, int start, int end, bool isSingle) => text[i] switch
    {
        '“' or '«' or '„' => !isSingle,
        '"' => !isSingle && BeginsWord(text, i, start, end),
        '‘' or '\'' => isSingle && BeginsWord(text, i, start, end),
        _ => false,
    };

    private static bool Closes(string text, int i, int open, int end, bool isSingle)
    {
        var opening = text[open];
        return text[i] switch
        {
            '”' => opening is '“' or '„',
            '»' => opening is '«',
            '"' => opening is '"',
            '’' or '\'' => isSingle && EndsSpeech(text, i, end),
            _ => false,
        };
    }

    // "the leaders’ agreement" goes on after its apostrophe; speech ends at a mark, or where no letter follows and no plural may end.
    private static bool EndsSpeech(string text, int i, int end) =>
        text[i - 1] is '.' or ',' or '!' or '?'
        || ((i + 1 == end || !char.IsLetterOrDigit(text[i + 1])) && text[i - 1] is not 's');

    private static bool BeginsWord(string text, int i, int start, int end) =>
        (i == start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '-')
        && i + 1 < end
        && !char.IsWhiteSpace(text[i + 1]);

    private static void Add(string text, TextSpan outer, TextSpan inner, Block block, bool isClosed, List<QuotedRun> runs)
    {
        var (from, to) = (inner.Start, inner.End);
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        if (to > from)
        {
            runs.Add(new QuotedRun(outer, TextSpan.FromBounds(from, to), block, isClosed));
        }
    }
}
