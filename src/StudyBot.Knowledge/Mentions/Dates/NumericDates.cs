namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>"2016-12-15", "15.12.2016", "12/25/1991"; with strokes only where the order is sure.</summary>
internal static class NumericDates
{
    public static bool TryMatch(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        var mark = t[i + 1].Mark;
        if (mark is not ('-' or '.' or '/') || t[i + 3].Mark != mark || t[i].Word != DateWord.Number || t[i + 2].Word != DateWord.Number
            || t[i + 4].Word != DateWord.Number
            || !t.IsTight(i + 1) || !t.IsTight(i + 2) || !t.IsTight(i + 3) || !t.IsTight(i + 4) || t[i + 2].Digits > 2)
            return false;
        var (a, b, c) = (t[i], t[i + 2].Value, t[i + 4]);
        CivilDate? value;
        if (DatePoints.YearAt(t, i) && c.Digits <= 2)
        {
            value = CivilCalendar.Day(a.Value, b, c.Value);
        }
        else if (DatePoints.YearAt(t, i + 4) && a.Digits <= 2)
        {
            // With points the day comes first; with strokes either may, unless one of them is no month.
            value = mark == '.' || a.Value > 12 || a.Value == b
                ? CivilCalendar.Day(c.Value, b, a.Value)
                : b > 12 ? CivilCalendar.Day(c.Value, a.Value, b) : null;
            if (value is null && (a.Value > 31 || b > 31))
                return false;
        }
        else
        {
            return false;
        }

        match = new DateMatch(i, i + 5, "numeric", value is null ? new DateExpression.Unsaid() : new DateExpression.Fixed(value));
        return true;
    }

    /// <summary>Whether digits, point, digits, point, four digits stand at an offset.</summary>
    public static bool IsDotted(string text, int at, int end)
    {
        var i = at;
        for (var part = 0; part < 3; part++)
        {
            var start = i;
            while (i < end && i - start < 5 && char.IsAsciiDigit(text[i]))
                i++;
            var digits = i - start;
            if (part == 2)
                return digits == 4 || (digits is 1 or 2 && start - at >= 5 && IsFour(text, at, end));
            if (digits is 0 or 3 or > 4 || i >= end || text[i] != '.')
                return IsTail(text, at, end);
            i++;
        }

        return false;
    }

    /// <summary>The middle of such a date: ".12.2016" seen from "12".</summary>
    private static bool IsTail(string text, int at, int end) =>
        at > 1 && text[at - 1] == '.' && char.IsAsciiDigit(text[at - 2]) && at + 2 < end && (text[at + 1] == '.' || text[at + 2] == '.');

    private static bool IsFour(string text, int at, int end) => at + 4 < end && text[at + 4] == '.';
}
