namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>Expressions that count from the writing or from a date told before.</summary>
internal static class RelativePatterns
{
    public static bool TryMatch(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        return t.Word(i) switch
        {
            DateWord.Yesterday => Make(i, i + 1, "yesterday", Days(-1), out match),
            DateWord.Tomorrow => Make(i, i + 1, "tomorrow", Days(1), out match),
            DateWord.Today => TryToday(t, i, out match),
            DateWord.This or DateWord.That or DateWord.Same or DateWord.Last or DateWord.Next or DateWord.Previous
                or DateWord.Following => TryNamed(t, i, out match),
            DateWord.The => TryDayBeside(t, i, out match) || TryDayOfMonth(t, i, out match),
            DateWord.Cardinal or DateWord.Number or DateWord.A or DateWord.Vague => TryCounted(t, i, out match),
            DateWord.Weekday => TryWeekday(t, i, i, DateDirection.Open, out match),
            DateWord.Earlier or DateWord.Later => TryWithin(t, i, out match),
            _ => false,
        };
    }

    /// <summary>"today's world", "of today" and "Today, as ever" mean these times and no day.</summary>
    private static bool TryToday(DateTokens t, int i, out DateMatch match)
    {
        var isThese = (t[i + 1].Mark is '’' or '\'' && t.TextOf(i + 2) is "s") || t.Word(i - 1) is DateWord.Of || (i == 0 && !t.LooksBack);
        return Make(i, i + 1, "today", isThese ? new DateExpression.Unsaid() : Days(0), out match);
    }

    /// <summary>"this year", "that same month", "last September", "next Monday", "the following day", "that fall", "last night".</summary>
    private static bool TryNamed(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        var hasThe = t.Word(i - 1) is DateWord.The or DateWord.Whose;
        var word = t.Word(i);
        var j = i + 1;
        if (word is DateWord.This or DateWord.That && (t.Word(j) == DateWord.Same || t.TextOf(j) is "past" or "coming"))
            j++;
        var noun = t[j];
        var first = hasThe && t.Word(i - 1) == DateWord.The ? i - 1 : i;
        var direction = word switch
        {
            DateWord.Last => DateDirection.Back,
            DateWord.Next => DateDirection.Ahead,
            _ => t.TextOf(i + 1) is "past" ? DateDirection.Back : DateDirection.Within,
        };
        switch (noun.Word)
        {
            case DateWord.Unit when noun.Value != (int)DateUnit.Longer && t.TextOf(j)[^1] != 's':
                return TryUnit(t, i, j, hasThe, first, out match);
            case DateWord.Month when word is DateWord.This or DateWord.Last or DateWord.Next && !hasThe && noun.IsCapital
                && DatePoints.DayAt(t, j + 1) == 0:
                return Make(i, j + 1, "near-month", new DateExpression.NearMonth(noun.Value, direction), out match);
            case DateWord.Weekday when word is DateWord.This or DateWord.Last or DateWord.Next:
                return TryWeekday(t, i, j, direction, out match);
            case DateWord.Season when word is DateWord.This or DateWord.Last or DateWord.Next && !hasThe
                && !DatePoints.TryYear(t, j + 1, out _, out _):
                return Make(i, j + 1, "near-season", new DateExpression.NearSeason(noun.Value, direction, DateBase.Writing), out match);
            case DateWord.Season when word == DateWord.That || (hasThe && word is DateWord.Same or DateWord.Following):
                return Make(first, j + 1, "said-season", word == DateWord.Following ? new DateExpression.Unsaid()
                    : new DateExpression.NearSeason(noun.Value, DateDirection.Within, DateBase.Told), out match);
            case DateWord.DayPart when word == DateWord.This:
                return Make(i, j + 1, "this-day-part", Days(0), out match);
            case DateWord.DayPart when word == DateWord.Last && !hasThe && t.TextOf(j) is "night":
                return Make(i, j + 1, "last-night", Days(-1), out match);
            case DateWord.DayPart when word == DateWord.That || (hasThe && word == DateWord.Same):
                return Make(first, j + 1, "said-day", new DateExpression.Counted(DateUnit.Day, 0, DateBase.Told), out match);
            default:
                return false;
        }
    }

    private static bool TryUnit(DateTokens t, int i, int j, bool hasThe, int first, out DateMatch match)
    {
        match = default;
        var unit = (DateUnit)t[j].Value;
        var (amount, from, rule) = t.Word(i) switch
        {
            DateWord.This when unit != DateUnit.Day && t.TextOf(i + 1) is not ("past" or "coming") => (0, DateBase.Writing, "this-unit"),
            DateWord.Last when !hasThe && unit != DateUnit.Day => (-1, DateBase.Writing, "last-unit"),
            DateWord.Next when t.TextOf(i)[0] is 'n' or 'N' && (hasThe || unit == DateUnit.Day) => (1, DateBase.Told, "following-unit"),
            DateWord.Next when t.TextOf(i)[0] is 'n' or 'N' => (1, DateBase.Writing, "next-unit"),
            DateWord.That or DateWord.Same => (0, DateBase.Told, "same-unit"),
            DateWord.Following when hasThe => (1, DateBase.Told, "following-unit"),
            DateWord.Previous when hasThe => (-1, DateBase.Told, "previous-unit"),
            _ => (0, DateBase.Writing, ""),
        };

        // "the same day as", "the following day of": what comes after says which.
        // "over the next year" is a stretch of time and no date.
        return rule.Length > 0 && !(hasThe && t.TextOf(i - 2) is "over" or "for" or "within" or "throughout" or "Over" or "Within"
            or "For") && t.Word(j + 1) is not DateWord.Of && t.TextOf(j + 1) is not "as"
            && Make(first, j + 1, rule, new DateExpression.Counted(unit, amount, from), out match);
    }

    /// <summary>"earlier this month", "later that year".</summary>
    private static bool TryWithin(DateTokens t, int i, out DateMatch match)
    {
        var isNamed = TryNamed(t, i + 1, out match) && t.Word(i + 1) is DateWord.This or DateWord.That;
        match = match with { First = i };
        return isNamed;
    }

    /// <summary>"two days later", "a year earlier", "three months ago", "a few days later".</summary>
    private static bool TryCounted(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        var j = i + 1;
        var amount = t.Word(i) switch { DateWord.A => 1, DateWord.Vague => 0, _ => t[i].Value };
        if (t.Word(i) == DateWord.A && t.Word(j) is DateWord.Vague)
            (amount, j) = (0, j + 1);
        if (t.Word(j) == DateWord.Of)
            j++;
        if (t.Word(j) != DateWord.Unit || (t.Word(i) == DateWord.Number && t[i].Digits > 2))
            return false;
        // "sixty-nine", "half a century", "some ten years": no count to build a date on.
        if (t.IsMark(i - 1, '-') || t.TextOf(i - 1) is "half" or "than" or "approximately" or "Approximately" or "about" or "About"
            or "nearly" or "almost" or "some" or "Some" or "over" or "Over" or "around" or "least")
            amount = 0;
        var unit = (DateUnit)t[j].Value;
        var how = t.Word(j + 1);
        var (sign, from) = how switch
        {
            DateWord.Ago => (-1, DateBase.Writing),
            DateWord.Later => (1, DateBase.Told),
            DateWord.Earlier => (-1, DateBase.Told),
            DateWord.Before when IsClause(t, j + 2) => (-1, DateBase.Told),
            DateWord.After when IsClause(t, j + 2) => (1, DateBase.Told),
            _ => (0, DateBase.Told),
        };

        // "two days before yesterday", "one month and 21 days ago" say more than is read here.
        if (t.Word(j + 2) is DateWord.Yesterday or DateWord.Today or DateWord.Tomorrow
            && how is DateWord.Before or DateWord.After or DateWord.From)
            return Make(i, j + 3, "counted", new DateExpression.Unsaid(), out match);
        if (sign != 0 && (t.Word(i - 1) == DateWord.Unit || (t.Word(i - 1) == DateWord.And && t.Word(i - 2) == DateWord.Unit)
            || (t.IsMark(i - 1, ',') && t.Word(i - 2) == DateWord.Unit)))
            return Make(i, j + 2, "counted", new DateExpression.Unsaid(), out match);

        // "a month after the fall of …" counts from something that has no date here.
        if (sign == 0)
            return how is DateWord.Before or DateWord.After && Make(i, j + 2, "counted-from-event", new DateExpression.Unsaid(), out match);
        DateExpression expression = amount == 0 || unit == DateUnit.Longer ? new DateExpression.Unsaid()
            : new DateExpression.Counted(unit, sign * amount, from);
        return Make(i, j + 2, "counted", expression, out match);
    }

    /// <summary>"the day before", "the day after": where nothing follows that they count from.</summary>
    private static bool TryDayBeside(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        if (t.Word(i + 1) != DateWord.Unit || t[i + 1].Value == (int)DateUnit.Longer
            || t.Word(i + 2) is not (DateWord.Before or DateWord.After) || t.TextOf(i + 1)[^1] == 's')
            return false;
        var sign = t.Word(i + 2) == DateWord.Before ? -1 : 1;
        if (t.Word(i + 3) is DateWord.Yesterday or DateWord.Tomorrow)
            return Make(i, i + 4, "day-beside", Days(2 * sign), out match);
        return IsClause(t, i + 3) && Make(i, i + 3, "day-beside", new DateExpression.Counted((DateUnit)t[i + 1].Value, sign,
            DateBase.Told), out match);
    }

    /// <summary>"on the 15th," – not "the 15th summit".</summary>
    private static bool TryDayOfMonth(DateTokens t, int i, out DateMatch match)
    {
        match = default;
        return t.Word(i - 1) == DateWord.On && t[i + 1] is { Word: DateWord.Ordinal, Digits: > 0, Value: >= 1 and <= 31 }
            && IsClause(t, i + 2)
            && Make(i + 1, i + 2, "day-of-month", new DateExpression.DayOfMonth(t[i + 1].Value), out match);
    }

    /// <summary>"on Thursday", "Friday's"; not "Good Friday", "the Sunday Times".</summary>
    private static bool TryWeekday(DateTokens t, int first, int i, DateDirection direction, out DateMatch match)
    {
        match = default;
        var before = t[first - 1];
        if (!t[i].IsCapital || t[i].Length < 6 || (before is { IsLetters: true, IsCapital: true } && first > 1)
            || t[i + 1] is { IsLetters: true, IsCapital: true, Word: DateWord.None })
            return false;
        if (direction == DateDirection.Open && before.Word is DateWord.A or DateWord.The or DateWord.Ordinal)
            return false;

        // "Friday of next week", "the previous Friday", "Friday the 15th" say more than is read here.
        var prior = before.Word is DateWord.On || before.Mark == ',' ? t.Word(first - 2) : before.Word;
        if (prior is DateWord.Unit or DateWord.Previous or DateWord.Following
            || t.Word(i + 1) is DateWord.Next or DateWord.Last or DateWord.This
            || (t.Word(i + 1) == DateWord.The && t.Word(i + 2) is DateWord.Ordinal or DateWord.Number)
            || (t.Word(i + 1) == DateWord.Of && t.Word(i + 2) is DateWord.Next or DateWord.Last or DateWord.This))
            return Make(first, i + 1, "weekday", new DateExpression.Unsaid(), out match);
        return Make(first, i + 1, "weekday", new DateExpression.NearWeekday(t[i].Value, direction), out match);
    }

    /// <summary>A clause ends here: nothing follows that the expression could count from.</summary>
    private static bool IsClause(DateTokens t, int i) =>
        t.IsEnd(i) || t[i].Mark is ',' or '.' or ';' or ':' or ')' or '?' or '!' or '—' or '–' or '”' or '"';

    private static DateExpression.Counted Days(int amount) => new(DateUnit.Day, amount, DateBase.Writing);

    private static bool Make(int first, int end, string rule, DateExpression expression, out DateMatch match)
    {
        match = new DateMatch(first, end, rule, expression);
        return true;
    }
}
