namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>Reads one day or month: "15 December 2016", "Friday, August 21, 2015", "the 26th day of June", "Jan., 2017", "May".</summary>
internal static class DatePoints
{
    /// <summary>
    /// Reads at a token; a month alone is read too, and whether it is one is the caller's to ask (<see cref="MonthContext"/>).
    /// </summary>
    public static bool TryRead(DateTokens t, int i, out DatePoint point)
    {
        point = default;
        var weekday = 0;
        var j = i;
        if (t.Word(j) == DateWord.Weekday)
        {
            weekday = t[j].Value;
            j = AfterPoint(t, j + 1);
            if (t.Word(j) == DateWord.DayPart)
                j++;
            j += t.IsMark(j, ',') ? 1 : 0;
        }

        return TryDayFirst(t, j, weekday, out point) || TryMonthFirst(t, j, weekday, out point);
    }

    /// <summary>A day of a month in digits, "4th", or the word before "of"; 0 where there is none.</summary>
    public static int DayAt(DateTokens t, int i)
    {
        var token = t[i];
        var isDay = token.Word switch
        {
            DateWord.Number => token.Digits <= 2 && !IsLabelled(t, i),
            DateWord.Ordinal => token.Digits <= 2,
            _ => false,
        };
        return isDay && token.Value is >= 1 and <= 31 && !t.IsMark(i + 1, '%')
            && !(t.IsMark(i + 1, '-') && t.IsTight(i + 1) && t[i + 2].IsLetters && t.Word(i + 2) != DateWord.Month)
            ? token.Value
            : 0;
    }

    /// <summary>"No. 12", "pp. 17", "$5", "G-20": the number counts something else.</summary>
    public static bool IsLabelled(DateTokens t, int i)
    {
        var before = i - 1;
        if (t.IsMark(before, '.'))
            before--;
        if (t.Word(before) == DateWord.Label && (t.Word(before) == t.Word(i - 1) || t.IsTight(before + 1)))
            return true;
        var mark = t[i - 1].Mark;
        if (mark is '$' or '£' or '€' or '¥' or '#' or '§' or '№')
            return true;
        return mark is '-' && t.IsTight(i) && t.IsTight(i - 1) && t[i - 2].IsLetters
            && t.Word(i - 2) is not (DateWord.Part or DateWord.Month);
    }

    public static bool IsMonth(DateTokens t, int i, bool beside)
    {
        if (t.Word(i) != DateWord.Month)
            return false;
        var token = t[i];
        return token.IsCapital || (beside && token.Length >= 4 && token.Value is not (3 or 5));
    }

    /// <summary>After the stop of an abbreviation.</summary>
    public static int AfterPoint(DateTokens t, int i) =>
        t.IsMark(i, '.') && t.IsTight(i) && t[i - 1].Length <= 4 && t.TextOf(i - 1) is not ("May" or "June" or "July") ? i + 1 : i;

    /// <summary>A year after a day or a month: ", 2016", " 2016", " of 2016".</summary>
    public static bool TryYear(DateTokens t, int i, out int year, out int end)
    {
        var j = i;
        if (t.IsMark(j, ',') || t.Word(j) == DateWord.Of)
            j++;
        (year, end) = (t[j].Value, j + 1);
        return YearAt(t, j) && !(t.Word(end) == DateWord.Counted && !t.IsMark(i, ','))
            && !(t.IsMark(i, ',') && t.Word(end) == DateWord.Counted);
    }

    public static bool YearAt(DateTokens t, int i) =>
        t[i] is { Word: DateWord.Number, Digits: 4, Value: >= CivilCalendar.FirstYear and <= CivilCalendar.LastYear }
            && !t.IsMark(i + 1, '%');

    private static bool TryDayFirst(DateTokens t, int i, int weekday, out DatePoint point)
    {
        point = default;
        var j = t.Word(i) == DateWord.The ? i + 1 : i;
        var day = DayAt(t, j);
        if (day == 0)
            return false;
        var k = j + 1;
        if (t.Word(k) == DateWord.Unit && t[k].Value == (int)DateUnit.Day)
            k++;
        if (t.Word(k) == DateWord.Of)
            k++;
        k += t.IsMark(k, '-') && t.IsTight(k) ? 1 : 0;
        if (!IsMonth(t, k, beside: true) || (t[j].Digits == 0 && t.Word(j + 1) != DateWord.Of))
            return false;
        var month = t[k].Value;
        k = AfterPoint(t, k + 1);
        if (t.IsMark(k, '-') && t.IsTight(k) && YearAt(t, k + 1))
            k++;

        // "No.12 Jan. 11, 2018": the number after the month is its day, the one before is not.
        if (t[k] is { Word: DateWord.Number or DateWord.Ordinal, Digits: 1 or 2 } && t.Word(j) == DateWord.Number)
            return false;
        return Finish(t, k, month, day, weekday, isMonthFirst: false, out point);
    }

    private static bool TryMonthFirst(DateTokens t, int i, int weekday, out DatePoint point)
    {
        point = default;
        if (t.Word(i) != DateWord.Month)
            return false;
        var k = AfterPoint(t, i + 1);
        var atDay = t.Word(k) == DateWord.The ? k + 1 : t.IsMark(k, '-') && t.IsTight(k) && t[k + 1].Digits is 1 or 2 ? k + 1 : k;
        var day = IsMonth(t, i, beside: true) ? DayAt(t, atDay) : 0;
        if (day > 0 && (t[atDay].Digits == 0 || (t.Word(atDay + 1) == DateWord.Counted && t.Word(atDay) == DateWord.Number)))
            day = 0;
        if (day > 0)
            return Finish(t, atDay + 1, t[i].Value, day, weekday, isMonthFirst: true, out point);
        return weekday == 0 && (t[i].IsCapital || TryYear(t, k, out _, out _)) && IsMonth(t, i, beside: true)
            && Finish(t, k, t[i].Value, 0, 0, isMonthFirst: true, out point);
    }

    private static bool Finish(DateTokens t, int at, int month, int day, int weekday, bool isMonthFirst, out DatePoint point)
    {
        point = new DatePoint(0, month, day, weekday, at, isMonthFirst);
        // "on 28 June in 2020", "Sep-23-2020"
        var isLoose = day > 0 && (t.Word(at) == DateWord.In || (t.IsMark(at, '-') && t.IsTight(at) && t.IsTight(at + 1)));
        if (TryYear(t, isLoose ? at + 1 : at, out var year, out var end))
            point = point with { Year = year, End = end };
        else if (TryYearPhrase(t, at, out var phraseBase, out var offset, out end))
            point = point with { PhraseBase = phraseBase, PhraseOffset = offset, End = end };
        else if (t.IsMark(at - 1, '.'))
            point = point with { End = at - 1 };
        return point.IsValid;
    }

    /// <summary>"of the same year", "that year", "last year", "of the following year".</summary>
    private static bool TryYearPhrase(DateTokens t, int i, out DateBase phraseBase, out int offset, out int end)
    {
        (phraseBase, offset) = (DateBase.Told, 0);
        var j = t.Word(i) == DateWord.Of || t.IsMark(i, ',') ? i + 1 : i;
        var hasThe = t.Word(j) == DateWord.The;
        j += hasThe ? 1 : 0;
        var word = t.Word(j);
        j++;
        if (word == DateWord.That && t.Word(j) == DateWord.Same)
            j++;
        end = j + 1;
        if (t.Word(j) != DateWord.Unit || t[j].Value != (int)DateUnit.Year)
            return false;
        (phraseBase, offset, var isOne) = word switch
        {
            DateWord.Same or DateWord.That => (DateBase.Told, 0, true),
            DateWord.Following => (DateBase.Told, 1, hasThe),
            DateWord.Next => (hasThe ? DateBase.Told : DateBase.Writing, 1, true),
            DateWord.Previous => (DateBase.Told, -1, hasThe),
            DateWord.This => (DateBase.Writing, 0, !hasThe),
            DateWord.Last => (DateBase.Writing, -1, !hasThe),
            _ => (DateBase.Told, 0, false),
        };
        return isOne;
    }
}
