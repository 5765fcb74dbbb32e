using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>
/// Finds the date expressions of a sentence, left to right, none over another. Linear: every pattern looks a bounded number of tokens
/// ahead.
/// </summary>
internal sealed class DateScanner
{
    private readonly DateTokens tokens = new();

    public void Scan(string text, TextSpan sentence, List<FoundDate> found)
    {
        var t = tokens;
        t.Read(text, sentence);
        if (!t.HasTrigger)
            return;
        var (depth, previousEnd, previousRule) = (0, -1, "");
        for (var i = 0; i < t.Count;)
        {
            var mark = t[i].Mark;
            if (mark != '\0')
                depth = mark is '(' or '[' ? depth + 1 : mark is ')' or ']' && depth > 0 ? depth - 1 : depth;
            if (mark != '\0' || !TryMatch(t, i, previousRule is "year" or "year-range" ? previousEnd : -1, out var match))
            {
                i++;
                continue;
            }

            found.Add(new FoundDate(t.SpanOf(match.First, match.End), match.Rule, match.Expression, depth > 0 || IsFlashback(t, match), IsBound(t, match),
                IsAdjective(t, match) ? DateDirection.Open
                    : t.DirectionAround(match.First, match.End, match.Expression is DateExpression.NearWeekday)));
            (i, previousEnd, previousRule) = (match.End, match.End, match.Rule);
        }
    }

    /// <summary>"will release the results of the September 17 strike": the verb says nothing of when the strike was.</summary>
    private static bool IsAdjective(DateTokens t, DateMatch match) =>
        match.Expression is DateExpression.Yearless { Day: > 0 } && t.Word(match.First - 1) == DateWord.The
        && t[match.End] is { IsLetters: true, Word: DateWord.None };

    /// <summary>"had then signed a treaty in 1974", "the 50th anniversary of relations, which began in 1972": told of an earlier time than the tale; it goes on where it was.</summary>
    private static bool IsFlashback(DateTokens t, DateMatch match)
    {
        const int Reach = 10;
        for (var i = match.First - 1; i >= 0 && i >= match.First - Reach && t[i].Mark is not (',' or ';' or ':'); i--)
        {
            if (t.TextOf(i) is "had" && t.Word(i + 1) is DateWord.Past or DateWord.Before or DateWord.None && t.Word(i - 1) != DateWord.Past)
                return true;
        }

        for (var i = match.First - 1; i >= 0 && i >= match.First - (3 * Reach); i--)
        {
            if (t.TextOf(i) is "anniversary")
                return true;
        }

        return false;
    }

    private static bool IsBound(DateTokens t, DateMatch match)
    {
        var i = t.Word(match.First - 1) is DateWord.In or DateWord.The ? match.First - 2 : match.First - 1;

        // "By March 1994 they …" tells of that month; "by 2030" sets a goal.
        if (match.Rule != "year" && t.TextOf(i).Equals("by", StringComparison.OrdinalIgnoreCase))
            return false;
        return t.Word(i) is DateWord.To or DateWord.Before
            || (t.Word(i) == DateWord.When && !t.TextOf(i).Equals("during", StringComparison.OrdinalIgnoreCase));
    }

    private static bool TryMatch(DateTokens t, int i, int listEnd, out DateMatch match)
    {
        match = default;
        switch (t.Word(i))
        {
            case DateWord.None:
                return false;
            case DateWord.Number:
                return NumericDates.TryMatch(t, i, out match) || TryPoint(t, i, false, out match)
                    || YearPatterns.TrySingle(t, i, listEnd, out match) || RelativePatterns.TryMatch(t, i, out match);
            case DateWord.Month or DateWord.Ordinal:
                return TryPoint(t, i, false, out match);
            case DateWord.Weekday:
                return TryPoint(t, i, false, out match) || RelativePatterns.TryMatch(t, i, out match);
            case DateWord.Decade:
                return YearPatterns.TryDecade(t, i, out match);
            case DateWord.Season:
                return YearPatterns.TrySeason(t, i, out match);
            case DateWord.From or DateWord.Between:
                var isFound = !IsMoved(t, i - 1) && TryPeriod(t, AfterPart(t, i + 1), t.Word(i) == DateWord.Between, out match);
                match = match with { First = i };
                return isFound;
            case DateWord.Part:
                return TryPart(t, i, listEnd, out match);
            default:
                return RelativePatterns.TryMatch(t, i, out match);
        }
    }

    private static bool TryPoint(DateTokens t, int i, bool isBetween, out DateMatch match) =>
        TryPeriod(t, i, isBetween, out match) || DayMonthPatterns.TrySingle(t, i, out match);

    private static bool TryPeriod(DateTokens t, int i, bool isBetween, out DateMatch match) =>
        DayMonthPatterns.TryRange(t, i, isBetween, out match) || YearPatterns.TryRange(t, i, isBetween, out match);

    /// <summary>"early March 1957", "mid-1920s", "the end of May": the whole's value.</summary>
    private static bool TryPart(DateTokens t, int i, int listEnd, out DateMatch match)
    {
        match = default;
        var j = i + 1;
        if (t.IsMark(j, '-') && t.IsTight(j))
            j++;
        else if (t.Word(j) is DateWord.In or DateWord.Of)
            j++;
        if (t.Word(j) == DateWord.The)
            j++;
        if (t.Word(j) is not (DateWord.Month or DateWord.Number or DateWord.Decade or DateWord.Season or DateWord.This or DateWord.Last
            or DateWord.Next))
            return false;
        var isFound = TryPoint(t, j, false, out match) || YearPatterns.TryDecade(t, j, out match) || YearPatterns.TrySeason(t, j, out match)
            || YearPatterns.TrySingle(t, j, listEnd, out match)
            || (t.TextOf(i) is "early" or "late" or "mid" && t.Word(j) != DateWord.Number && RelativePatterns.TryMatch(t, j, out match));
        match = match with { First = i };
        return isFound;
    }

    /// <summary>"postponed from May 5 to June 10" is two dates.</summary>
    private static bool IsMoved(DateTokens t, int i) =>
        t.TextOf(i) is "postponed" or "moved" or "rescheduled" or "delayed" or "shifted" or "changed" or "extended" or "up" or "down"
            or "increased" or "rose" or "fell";

    private static int AfterPart(DateTokens t, int i) => t.Word(i) == DateWord.Part ? t.IsMark(i + 1, '-') ? i + 2 : i + 1 : i;
}
