using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>
/// Gives found expressions their dates, in the order of the text. What a sentence counts from is, by nearness: a date of the
/// same sentence, of the paragraph, of the paragraphs just before, the writing's date, the title's year. Nothing near enough: no date.
/// </summary>
/// <param name="isOfItsDay">Whether the text counts from its own day ("last month"), known or not: its tale is no history.</param>
internal sealed class DateResolver(CivilDate? writing, TextSpan? writingSpan, bool isOfItsDay)
{
    private readonly ToldDates told = new(isOfItsDay);

    public DateMention Resolve(FoundDate found, Sentence sentence)
    {
        var (value, anchor) = found.Expression switch
        {
            DateExpression.Fixed f => (f.Value, null),
            DateExpression.Yearless y => Yearless(found, sentence, y.Month, y.Day, y.Weekday),
            DateExpression.YearlessSpan s => YearlessSpan(found, sentence, s),
            DateExpression.OfYear o => OfYear(o, sentence),
            DateExpression.NearMonth m => FromWriting(w => WritingDate.NearMonth(w, m.Month, m.Direction)),
            DateExpression.NearWeekday d => FromWriting(w => WritingDate.NearWeekday(w, d.Weekday, d.Direction, found.Direction)),
            DateExpression.NearSeason { Base: DateBase.Writing } s => FromWriting(w => WritingDate.NearSeason(w, s.Season, s.Direction)),
            DateExpression.NearSeason => FromTold(sentence, DateUnit.Year, 0),
            DateExpression.Counted { Base: DateBase.Writing } c => FromWriting(w => WritingDate.Count(w, c.Unit, c.Amount,
                isNamedWeek: true)),
            DateExpression.Counted c => FromTold(sentence, c.Unit, c.Amount),
            DateExpression.DayOfMonth d => DayOfMonth(sentence, d.Day),
            DateExpression.Unsaid => default,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (value is not null)
            told.Remember(new ToldDate(found.Span, value, sentence, found.IsAside
                || found.Expression.IsOfWriting, found.IsBound, found.Direction));
        return new DateMention(found.Span, found.Rule, value, value is null ? null : anchor);
    }

    private (CivilDate? Value, TextSpan? Anchor) FromWriting(Func<CivilDate, CivilDate?> count) =>
        writing is null ? default : (count(writing), writingSpan);

    private (CivilDate? Value, TextSpan? Anchor) Yearless(FoundDate found, Sentence sentence, int month, int day, int weekday)
    {
        var (year, anchor) = YearFor(found, sentence, month, day);
        if (year is null)
            return default;
        if (day == 0)
            return (CivilDate.Month(year.Value, month), anchor);
        foreach (var offset in (ReadOnlySpan<int>)[0, -1, 1])
        {
            var value = CivilCalendar.Day(year.Value + offset, month, day);
            if (value is not null && (weekday == 0 || (int)value.Earliest.DayOfWeek == weekday))
                return (value, anchor);
            if (weekday == 0)
                break;
        }

        return default;
    }

    private (CivilDate? Value, TextSpan? Anchor) YearlessSpan(FoundDate found, Sentence sentence, DateExpression.YearlessSpan span)
    {
        var (year, anchor) = YearFor(found, sentence, span.FromMonth, span.FromDay);
        if (year is null)
            return default;
        var toYear = span.ToMonth < span.FromMonth ? year.Value + 1 : year.Value;
        var from = span.FromDay == 0 ? CivilDate.Month(year.Value, span.FromMonth)
            : CivilCalendar.Day(year.Value, span.FromMonth, span.FromDay);
        var to = span.ToDay == 0 ? CivilDate.Month(toYear, span.ToMonth) : CivilCalendar.Day(toYear, span.ToMonth, span.ToDay);
        return from is null || to is null || to.Latest < from.Earliest ? default : (CivilDate.Interval(from, to), anchor);
    }

    private (int? Year, TextSpan? Anchor) YearFor(FoundDate found, Sentence sentence, int month, int day)
    {
        var near = told.NearestTale(sentence);
        var byWriting = writing is null ? null : WritingDate.YearOf(writing, month, day, found.Direction);
        if (byWriting is null)
        {
            if (near is null && told.TitleYear is { Year: { } year } title && (told.LatestYear ?? year) == year)
                return (year, title.Span);
            return near is null || (writing is not null && near.Year != writing.Latest.Year && !ToldDates.IsJustTold(near, sentence))
                ? default : (Carry(near, month), near.Span);
        }

        // A text with a date of its own counts from it, unless its tale is of other years: a date just told, or years of distance.
        var isTale = near is not null && found.Direction != DateDirection.Ahead && near.Value.Earliest <= writing!.Latest
            && (ToldDates.IsJustTold(near, sentence) || near.Year < writing.Latest.Year - 1);
        return isTale && !(Carry(near!, month) is { } carried && CivilDate.Month(carried, month).Earliest > writing!.Latest)
            ? (Carry(near!, month), near!.Span)
            : (byWriting, writingSpan);
    }

    /// <summary>The tale goes on: after a December told, January is the next year's.</summary>
    private static int? Carry(ToldDate near, int month) =>
        near.Value.Precision is DatePrecision.Day or DatePrecision.Month && near.Value.Latest.Month >= 11 && month <= 2 ? near.Year + 1
            : near.Year;

    private (CivilDate? Value, TextSpan? Anchor) OfYear(DateExpression.OfYear of, Sentence sentence)
    {
        var near = of.Base == DateBase.Told ? told.NearestYear(sentence) : null;
        var year = (of.Base == DateBase.Told ? near?.Year : writing?.Latest.Year) + of.Offset;
        if (year is null)
            return default;
        return (of.Day == 0 ? CivilDate.Month(year.Value, of.Month)
            : CivilCalendar.Day(year.Value, of.Month, of.Day), near?.Span ?? writingSpan);
    }

    private (CivilDate? Value, TextSpan? Anchor) FromTold(Sentence sentence, DateUnit unit, int amount)
    {
        if (unit == DateUnit.Year)
            return told.NearestYear(sentence) is { } near ? (WritingDate.Count(near.Value, unit, amount, false), near.Span) : default;
        return told.NearestDay(sentence) is { } day ? (WritingDate.Count(day.Value, unit, amount, isNamedWeek: amount == 0), day.Span)
            : default;
    }

    private (CivilDate? Value, TextSpan? Anchor) DayOfMonth(Sentence sentence, int day)
    {
        if (told.NearestMonth(sentence) is { } month)
            return (CivilCalendar.Day(month.Value.Latest.Year, month.Value.Latest.Month, day), month.Span);
        return writing is { Precision: DatePrecision.Day } && day <= writing.Latest.Day
            ? (CivilCalendar.Day(writing.Latest.Year, writing.Latest.Month, day), writingSpan)
            : default;
    }
}
