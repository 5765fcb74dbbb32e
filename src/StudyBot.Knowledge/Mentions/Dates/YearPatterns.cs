namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>Years, ranges of years, decades, seasons of a year.</summary>
internal static class YearPatterns
{
    /// <summary>Four digits that no word before calls a year must lie in these to be one.</summary>
    private const int FirstModern = 1500;
    private const int LastModern = 2099;

    /// <param name="isBetween">After "between", where "and" joins a range.</param>
    public static bool TryRange(DateTokens t, int i, bool isBetween, out DateMatch match)
    {
        match = default;
        if (!DatePoints.YearAt(t, i) || t[i].Value is < FirstModern or > LastModern || DatePoints.IsLabelled(t, i))
            return false;
        var year = t[i].Value;
        var isDash = t[i + 1].Mark is '–' or '-' or '/' or '—';
        var isWord = t.Word(i + 1) == DateWord.To || (t.Word(i + 1) == DateWord.When && t.TextOf(i + 1) is "until" or "till")
            || (isBetween && t.Word(i + 1) == DateWord.And);
        if (!isDash && !isWord)
            return false;
        var j = i + 2;
        if (isWord && t.Word(j) == DateWord.The)
            j++;
        if (isWord && t.Word(j) == DateWord.Part && t.IsMark(j + 1, '-'))
            j += 2;
        if (t.IsMark(j + 1, '/') && t.IsTight(j + 1))
            return false;
        var last = t[j];
        if (last.Word == DateWord.Decade && last.Value > year)
            return Make(i, j + 1, CivilDate.Year(year), CivilDate.Year(last.Value + 9), out match);
        if (DatePoints.YearAt(t, j) && last.Value > year && last.Value <= LastModern && t.Word(j + 1) is not DateWord.Counted)
            return Make(i, j + 1, CivilDate.Year(year), CivilDate.Year(last.Value), out match);
        if (!isDash || last is not { Word: DateWord.Number, Digits: 2 } || last.Value <= year % 100 || !t.IsTight(i + 1) || !t.IsTight(j)
            || t[i + 1].Mark == '—')
            return false;

        // "2001-02" is a month to some and two years to others.
        if (last.Value <= 12 && t.IsMark(i + 1, '-'))
        {
            match = new DateMatch(i, j + 1, "year-range", new DateExpression.Unsaid());
            return true;
        }

        return Make(i, j + 1, CivilDate.Year(year), CivilDate.Year((year / 100 * 100) + last.Value), out match);
    }

    /// <param name="previousEnd">Where the match before this one ended, to follow lists ("1984, 1994, and 2017"); -1 for none.</param>
    public static bool TrySingle(DateTokens t, int i, int previousEnd, out DateMatch match)
    {
        match = default;
        if (!DatePoints.YearAt(t, i) || DatePoints.IsLabelled(t, i) || !IsYear(t, i, previousEnd))
            return false;
        match = new DateMatch(i, i + 1, "year", new DateExpression.Fixed(CivilDate.Year(t[i].Value)));
        return true;
    }

    /// <summary>"the 1970s", "the 1800s" (a century).</summary>
    public static bool TryDecade(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        if (t.Word(i) != DateWord.Decade || t[i].Value is < CivilCalendar.FirstYear or > LastModern)
            return false;
        var first = t[i].Value;

        // "the 1900s" may be ten years or a hundred.
        DateExpression expression = first % 100 != 0 || first == 2000
            ? new DateExpression.Fixed(CivilDate.Interval(CivilDate.Year(first), CivilDate.Year(first + 9)))
            : first < 1900
                ? new DateExpression.Fixed(CivilDate.Interval(CivilDate.Year(first), CivilDate.Year(first + 99)))
                : new DateExpression.Unsaid();
        match = new DateMatch(i, i + 1, "decade", expression);
        return true;
    }

    /// <summary>"fall of 1983", "the summer of 1955", "spring 1990"; its value is the year.</summary>
    public static bool TrySeason(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        if (t.Word(i) != DateWord.Season || !DatePoints.TryYear(t, i + 1, out var year, out var end))
            return false;
        if (TryRange(t, end - 1, false, out var winter))
        {
            match = winter with { First = i, Rule = "season-year" };
            return true;
        }

        match = new DateMatch(i, end, "season-year", new DateExpression.Fixed(CivilDate.Year(year)));
        return true;
    }

    private static bool Make(int first, int end, CivilDate from, CivilDate to, out DateMatch match)
    {
        match = new DateMatch(first, end, "year-range", new DateExpression.Fixed(CivilDate.Interval(from, to)));
        return true;
    }

    private static bool IsYear(DateTokens t, int i, int previousEnd)
    {
        var year = t[i].Value;
        var next = t[i + 1];
        if (next.Word is DateWord.Counted or DateWord.BeforeEra
            || (next.Mark is '-' && t.IsTight(i + 1) && t[i + 2].IsLetters && t.IsTight(i + 2)))
            return false;
        if (t.Count == 1 || t.Word(i - 1) is DateWord.Part || (t.IsMark(i - 1, '-') && t.Word(i - 2) is DateWord.Part))
            return year is >= FirstModern and <= LastModern;
        if (t.Word(i - 1) == DateWord.Unit && t[i - 1].Value == (int)DateUnit.Year)
            return t.TextOf(i - 2) is not ("fiscal" or "Fiscal" or "financial");
        if (year is < FirstModern or > LastModern || IsCountAhead(t, i))
            return false;
        if (t.Word(i - 1) is DateWord.In or DateWord.When or DateWord.From or DateWord.Between or DateWord.Of or DateWord.After
            or DateWord.Before or DateWord.To or DateWord.On)
            return t.Word(i - 1) is not DateWord.On;
        if (previousEnd >= 0 && previousEnd <= i && i - previousEnd <= 2 && IsJoin(t, previousEnd, i))
            return true;
        var mark = t[i - 1].Mark;
        if (mark is '(' or '[')
            return next.Mark is ')' or ']' or ',' or ';' or ':' || t.IsEnd(i + 1);
        if (mark == ',' && (t[i - 2].IsLetters || t[i - 2].Mark is ')' or '”' or '"'))
            return t.IsEnd(i + 1) || next.Mark is '.' or ',' or ';' or ':' or ')' or ']' or '—' or '–';
        return t.Word(i - 1) is DateWord.The or DateWord.Whose or DateWord.This or DateWord.A or DateWord.That
            && year >= 1700 && next.IsLetters && next.Word is DateWord.None or DateWord.Label or DateWord.Month or DateWord.Past;
    }

    /// <summary>A small plural after a round number counts: "of 2000 delegates" — "the 1992 elections" does not.</summary>
    private static bool IsCountAhead(DateTokens t, int i)
    {
        var next = t.TextOf(i + 1);
        return t[i].Value % 50 == 0 && next.Length > 3 && char.IsLower(next[0]) && next[^1] == 's' && next[^2] != 's'
            && t.Word(i - 1) != DateWord.In;
    }

    private static bool IsJoin(DateTokens t, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!t.IsMark(i, ',') && t.Word(i) is not (DateWord.And or DateWord.Or))
                return false;
        }

        return to > from;
    }
}
