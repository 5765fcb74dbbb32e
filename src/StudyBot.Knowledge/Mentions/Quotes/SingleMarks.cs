using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Mentions.Quotes;

/// <summary>
/// Single quotation marks, which may also be apostrophes: one opens only before a word and outside other runs, and closes only behind a mark of
/// speech or where no letter follows and no plural may end. One that does not close is an apostrophe.
/// </summary>
internal static class SingleMarks
{
    /// <param name="doubles">The runs between other marks, in order.</param>
    /// <returns>All runs in order; those that stand inside single marks are part of them.</returns>
    public static List<QuotedRun> Add(string text, Block block, List<QuotedRun> doubles)
    {
        var runs = new List<QuotedRun>();
        var next = 0;
        var open = -1;
        var firstInside = 0;
        for (var i = block.Span.Start; i < block.Span.End; i++)
        {
            if (next < doubles.Count && i == doubles[next].Outer.Start)
            {
                runs.Add(doubles[next]);
                i = doubles[next].Outer.End - 1;
                next++;
            }
            else if (open < 0 && Opens(text, i, block.Span))
            {
                (open, firstInside) = (i, runs.Count);
            }
            else if (open >= 0 && Closes(text, i, open, block.Span.End, runs.Count > firstInside))
            {
                runs.RemoveRange(firstInside, runs.Count - firstInside);
                if (QuotedRuns.Make(text, open, i + 1, block, isClosed: true) is { } run)
                {
                    runs.Add(run);
                }

                open = -1;
            }
        }

        return runs;
    }

    // "’90s" and "'em" are no openings; nor is "Samu ‘ helped".
    private static bool Opens(string text, int i, TextSpan block) =>
        text[i] is '‘' or '\'' && QuotedRuns.BeginsWord(text, i, block) && char.IsLetter(text[i + 1])
        && (text[i] == '‘' || !IsClipped(text.AsSpan(i + 1, Math.Min(5, block.End - i - 1))));

    private static bool IsClipped(ReadOnlySpan<char> next) =>
        next.StartsWith("em ", StringComparison.Ordinal) || next.StartsWith("tis ", StringComparison.Ordinal)
        || next.StartsWith("twas", StringComparison.Ordinal) || next.StartsWith("til ", StringComparison.Ordinal);

    private static bool Closes(string text, int i, int open, int end, bool holdsOthers)
    {
        if (text[i] is not ('’' or '\'') || (text[open] == '\'' && text[i] != '\''))
        {
            return false;
        }

        var isBehindMark = text[i - 1] is '.' or ',' or '!' or '?' or '…' or '”' or '"';
        if (holdsOthers && text[open] == '\'')
        {
            return isBehindMark;
        }

        var isBeforeWord = i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
        var isBeforeMark = i + 1 == end || text[i + 1] is '.' or ',' or ';' or ':' or ')' or '!' or '?';

        // "the leaders’ agreement" goes on after its apostrophe.
        return isBehindMark || (!isBeforeWord && (text[i - 1] is not 's' || isBeforeMark));
    }
}
