namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>Days and months, alone and from one to another.</summary>
internal static class DayMonthPatterns
{
    /// <param name="isBetween">After "between", where "and" joins a range; after "from", where "to" does.</param>
    public static bool TryRange(DateTokens t, int i, bool isBetween, out DateMatch match)
    {
        match = default;
        if (TryDayRange(t, i, isBetween, out match))
            return true;
        if (!DatePoints.TryRead(t, i, out var a) || !TryConnector(t, a.End, isBetween, out var j, out var isAnd))
            return false;

        // "June 16 to 18", "November 10 and 11"
        var day = DatePoints.DayAt(t, t.Word(j) == DateWord.The ? j + 1 : j);
        if (a is { Day: > 0, Year: 0, IsMonthFirst: true } && day > a.Day && !DatePoints.TryRead(t, j, out _)
            && t.Word(j + 1) != DateWord.Counted
            && (!isAnd || isBetween || day == a.Day + 1))
        {
            var end = (t.Word(j) == DateWord.The ? j + 1 : j) + 1;
            var hasYear = DatePoints.TryYear(t, end, out var year, out var afterYear);
            var b = new DatePoint(hasYear ? year : 0, a.Month, day, 0, hasYear ? afterYear : end, true);
            return TryMake(t, i, a, b, out match);
        }

        if ((isAnd && !isBetween) || !DatePoints.TryRead(t, j, out var to) || to.Day > 0 != a.Day > 0 || a.PhraseBase is not null)
            return false;
        return TryMake(t, i, a, to, out match);
    }

    public static bool TrySingle(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        if (!DatePoints.TryRead(t, i, out var p))
            return false;
        if (p.Year > 0)
        {
            var rule = p.Day == 0 ? "month-year" : p.IsMonthFirst ? "month-day-year" : "day-month-year";
            match = new DateMatch(SkipThe(t, i), p.End, rule, new DateExpression.Fixed(p.ToDate()));
            return true;
        }

        if (IsYearInWords(t, p.End))
        {
            match = new DateMatch(SkipThe(t, i), p.End, "year-in-words", new DateExpression.Unsaid());
            return true;
        }

        if (p.PhraseBase is null && LaterYear(t, p) is { } later && (p with { Year = later }).IsValid)
        {
            match = new DateMatch(SkipThe(t, i), p.End, "year-of-list", new DateExpression.Fixed((p with { Year = later }).ToDate()));
            return true;
        }

        if (p.PhraseBase is { } phraseBase)
        {
            match = new DateMatch(SkipThe(t, i), p.End, p.Day == 0 ? "month-of-said-year"
                : "day-of-said-year", new DateExpression.OfYear(p.Month, p.Day, phraseBase, p.PhraseOffset));
            return p.Day > 0 || t[i].IsCapital;
        }

        if (p.Day == 0 && t[i].IsCapital && t.Word(p.End) == DateWord.Last && !t[p.End + 1].IsLetters)
        {
            match = new DateMatch(i, p.End + 1, "near-month", new DateExpression.NearMonth(p.Month, DateDirection.Back));
            return true;
        }

        if (IsGarbledYear(t, p.End))
            return false;
        if (p.Day == 0 && (IsGarbledDay(t, p.End) || !MonthContext.IsMonth(t, i, p.End)))
            return false;
        match = new DateMatch(SkipThe(t, i), p.End, p.Day == 0 ? "month" : p.IsMonthFirst ? "month-day"
            : "day-month", new DateExpression.Yearless(p.Month, p.Day, p.Weekday));
        return true;
    }

    /// <summary>
    /// "March and July of 1991", "May 3, May 5 and June 1, 1990": the year at the end of a list is that of all its items.
    /// </summary>
    private static int? LaterYear(DateTokens t, DatePoint first)
    {
        // Longer lists are told otherwise.
        const int Longest = 5;
        var at = first.End;
        for (var item = 0; item < Longest; item++)
        {
            var start = at;
            if (t.IsMark(at, ','))
                at++;
            if (t.Word(at) is DateWord.And or DateWord.Or)
                at++;
            if (at == start || !DatePoints.TryRead(t, at, out var next) || next.Day > 0 != first.Day > 0 || next.IsBefore(first)
                || next.PhraseBase is not null)
                return null;
            if (next.Year > 0)
                return next.Year;
            at = next.End;
        }

        return null;
    }

    /// <summary>"September 10, nineteen hundred and one", "April of 87": not read, so not to be guessed either.</summary>
    private static bool IsYearInWords(DateTokens t, int i)
    {
        var j = t.IsMark(i, ',') ? i + 1 : i;
        if (t.Word(i) == DateWord.Of && t[i + 1] is { Word: DateWord.Number, Digits: 2 })
            return true;
        return t.TextOf(j) is "nineteen" or "eighteen" or "seventeen" or "sixteen"
            || (t.TextOf(j) is "two" or "one" && t.TextOf(j + 1) is "thousand");
    }

    /// <summary>"30 September l993", "April 1980.2": a year that is no number.</summary>
    private static bool IsGarbledYear(DateTokens t, int i)
    {
        var next = t.TextOf(t.IsMark(i, ',') ? i + 1 : i);
        return next.Length >= 4 && char.IsAsciiDigit(next[1]) && char.IsAsciiDigit(next[2]) && char.IsAsciiDigit(next[3])
            && (next.Length == 4 || next[4] == '.');
    }

    /// <summary>"July I, 1947", "April first": a day that is no number, so that the month alone would be less than what is said.</summary>
    private static bool IsGarbledDay(DateTokens t, int i) =>
        t.Word(i) == DateWord.Ordinal || (t[i].IsLetters && t[i].Length <= 3 && t.IsMark(i + 1, ',') && DatePoints.YearAt(t, i + 2));

    /// <summary>"16–18 June 2022", "from the 16th to the 18th of June".</summary>
    private static bool TryDayRange(DateTokens t, int i, bool isBetween, out DateMatch match)
    {
        match = default;
        var first = t.Word(i) == DateWord.The ? i + 1 : i;
        var day = DatePoints.DayAt(t, first);
        if (day == 0 || t[first].Digits == 0 || !TryConnector(t, first + 1, isBetween, out var j, out var isAnd)
            || !DatePoints.TryRead(t, j, out var b) || b.Day <= day || b.IsMonthFirst || (isAnd && !isBetween && b.Day != day + 1))
            return false;
        return TryMake(t, first, b with { Day = day, Year = 0, PhraseBase = null }, b, out match);
    }

    private static bool TryMake(DateTokens t, int i, DatePoint a, DatePoint b, out DateMatch match)
    {
        match = default;
        if (a.Year == 0 && b.Year > 0)
            a = a with { Year = b.IsBefore(a) ? b.Year - 1 : b.Year };
        else if (a.Year > 0 && b.Year == 0)
            b = b with { Year = b.IsBefore(a) ? a.Year + 1 : a.Year };
        var rule = a.Day > 0 ? "day-range" : "month-range";
        if (a.Year > 0)
        {
            if (!a.IsValid || !b.IsValid || b.ToDate().Latest < a.ToDate().Earliest)
                return false;
            match = new DateMatch(SkipThe(t, i), b.End, rule, new DateExpression.Fixed(CivilDate.Interval(a.ToDate(), b.ToDate())));
            return true;
        }

        if (a.Day == 0 && !MonthContext.IsMonth(t, i, a.End))
            return false;
        match = new DateMatch(SkipThe(t, i), b.End, rule, b.PhraseBase is null
            ? new DateExpression.YearlessSpan(a.Month, a.Day, b.Month, b.Day) : new DateExpression.Unsaid());
        return true;
    }

    /// <summary>A dash, "to", "through", "until", "and".</summary>
    private static bool TryConnector(DateTokens t, int i, bool isBetween, out int next, out bool isAnd)
    {
        var j = t.IsMark(i, ',') && t.Word(i + 1) == DateWord.To ? i + 1 : i;
        isAnd = t.Word(j) == DateWord.And;
        next = j + 1;
        var mark = t[j].Mark;
        return isAnd || t.Word(j) == DateWord.To || mark is '-' or '–' or '—' || (mark == '/' && t.IsTight(j))
            || (isBetween && mark is '&') || (t.Word(j) == DateWord.When && t.TextOf(j) is "until" or "till");
    }

    private static int SkipThe(DateTokens t, int i) => t.Word(i) == DateWord.The ? i + 1 : i;
}
