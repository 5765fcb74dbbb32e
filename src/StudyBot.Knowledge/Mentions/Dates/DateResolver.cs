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
    /// <summary>Paragraphs further back do not lend their year.</summary>
    private const int BlocksBack = 3;

    /// <summary>Sentences further back do not lend their day.</summary>
    private const int SentencesBack = 2;

    /// <summary>How many told dates are looked through for one that serves.</summary>
    private const int ToldBack = 12;

    private readonly List<Told> told = [];
    private Told? title;

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
            DateExpression.Counted { Base: DateBase.Writing } c => FromWriting(w => WritingDate.Count(w, c.Unit, c.Amount, isNamedWeek: true)),
            DateExpression.Counted c => FromTold(sentence, c.Unit, c.Amount),
            DateExpression.DayOfMonth d => DayOfMonth(sentence, d.Day),
            DateExpression.Unsaid => default,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (value is not null)
            Remember(new Told(found.Span, value, sentence, found.IsAside || found.Expression.IsOfWriting, found.IsBound, found.Direction));
        return new DateMention(found.Span, found.Rule, value, value is null ? null : anchor);
    }

    private void Remember(Told date)
    {
        var kind = date.Sentence.Block.Kind;
        if (date.Sentence.Block.Number == 1 && kind is BlockKind.Masthead or BlockKind.Heading)
            title = title is null ? date : title with { IsAside = true };
        else if (kind is not (BlockKind.Masthead or BlockKind.Caption or BlockKind.SourceNote))
            told.Add(date);
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
        var from = span.FromDay == 0 ? CivilDate.Month(year.Value, span.FromMonth) : CivilCalendar.Day(year.Value, span.FromMonth, span.FromDay);
        var to = span.ToDay == 0 ? CivilDate.Month(toYear, span.ToMonth) : CivilCalendar.Day(toYear, span.ToMonth, span.ToDay);
        return from is null || to is null || to.Latest < from.Earliest ? default : (CivilDate.Interval(from, to), anchor);
    }

    private (int? Year, TextSpan? Anchor) YearFor(FoundDate found, Sentence sentence, int month, int day)
    {
        var near = NearestTale(sentence);
        var byWriting = writing is null ? null : WritingDate.YearOf(writing, month, day, found.Direction);
        if (byWriting is null)
        {
            if (near is null && title is { IsAside: false, Year: { } year })
                return (year, title.Span);
            return near is null || (writing is not null && near.Year != writing.Latest.Year && !IsJustTold(near, sentence)) ? default : (Carry(near, month), near.Span);
        }

        // A text with a date of its own counts from it, unless its tale is of other years: a date just told, or years of distance.
        var isTale = near is not null && found.Direction != DateDirection.Ahead && near.Value.Earliest <= writing!.Latest
            && (IsJustTold(near, sentence) || near.Year < writing.Latest.Year - 1);
        return isTale ? (Carry(near!, month), near!.Span) : (byWriting, writingSpan);
    }

    private static bool IsJustTold(Told near, Sentence sentence) =>
        near.Sentence.Block == sentence.Block && sentence.Index - near.Sentence.Index <= SentencesBack;

    /// <summary>The tale goes on: after a December told, January is the next year's.</summary>
    private static int? Carry(Told near, int month) =>
        near.Value.Precision is DatePrecision.Day or DatePrecision.Month && near.Value.Latest.Month >= 11 && month <= 2 ? near.Year + 1 : near.Year;

    private (CivilDate? Value, TextSpan? Anchor) OfYear(DateExpression.OfYear of, Sentence sentence)
    {
        var near = of.Base == DateBase.Told ? NearestYear(sentence, BlocksBack) : null;
        var year = (of.Base == DateBase.Told ? near?.Year : writing?.Latest.Year) + of.Offset;
        if (year is null)
            return default;
        return (of.Day == 0 ? CivilDate.Month(year.Value, of.Month) : CivilCalendar.Day(year.Value, of.Month, of.Day), near?.Span ?? writingSpan);
    }

    private (CivilDate? Value, TextSpan? Anchor) FromTold(Sentence sentence, DateUnit unit, int amount)
    {
        if (unit == DateUnit.Year)
            return NearestYear(sentence, BlocksBack) is { } near ? (WritingDate.Count(near.Value, unit, amount, false), near.Span) : default;
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - ToldBack); i--)
        {
            var date = told[i];
            if (date.Sentence.Block != sentence.Block && sentence.Block.Number - date.Sentence.Block.Number > 1)
                break;
            if (sentence.Index - date.Sentence.Index > SentencesBack)
                break;

            // A year beside the day that is meant ("built in 1869") is passed over; another month or day is not.
            if (date.Value.Precision is DatePrecision.Year or DatePrecision.Interval)
                continue;
            return (WritingDate.Count(date.Value, unit, amount, isNamedWeek: amount == 0), date.Span);
        }

        return default;
    }

    private (CivilDate? Value, TextSpan? Anchor) DayOfMonth(Sentence sentence, int day)
    {
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - ToldBack) && told[i].Sentence.Block == sentence.Block; i--)
        {
            if (told[i].Value.Precision is DatePrecision.Day or DatePrecision.Month)
                return (CivilCalendar.Day(told[i].Value.Latest.Year, told[i].Value.Latest.Month, day), told[i].Span);
        }

        return writing is { Precision: DatePrecision.Day } && day <= writing.Latest.Day
            ? (CivilCalendar.Day(writing.Latest.Year, writing.Latest.Month, day), writingSpan)
            : default;
    }

    /// <summary>The nearest date told before that lies in one year and is no aside, of the same sentence even if it is one.</summary>
    private Told? NearestYear(Sentence sentence, int blocksBack)
    {
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - ToldBack); i--)
        {
            var date = told[i];
            if (sentence.Block.Number - date.Sentence.Block.Number > blocksBack)
                return null;
            if (date.Year is not null && ((!date.IsAside && !date.IsBound) || date.Sentence == sentence))
                return date;
        }

        return null;
    }

    /// <summary>The nearest date that a day or month without a year may belong to: of its sentence a day or month before a year, and none outside the title's years.</summary>
    private Told? NearestTale(Sentence sentence)
    {
        Told? year = null;
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - ToldBack); i--)
        {
            var date = told[i];
            if (sentence.Block.Number - date.Sentence.Block.Number > BlocksBack || (year is not null && year.Sentence != date.Sentence))
                break;
            var isHere = date.Sentence == sentence;
            if (date.Year is null || (!isHere && (date.IsAside || date.IsBound || !IsOfTitle(date))))
                continue;
            if (isHere && date.IsBound && date.Value.Precision == DatePrecision.Year)
                continue;
            if (isHere || (date.Value.Precision != DatePrecision.Year && (!isOfItsDay || IsJustTold(date, sentence))))
                return date;
            if (date.Value.Precision == DatePrecision.Year && LendsYear(date, sentence))
                year ??= date;
        }

        return year;
    }

    /// <summary>A year alone ("by 2030") is lent no further than the sentences after it, or by the heading to the paragraph below.</summary>
    private bool LendsYear(Told date, Sentence sentence) =>
        !isOfItsDay && date.Direction != DateDirection.Ahead
            && (IsJustTold(date, sentence) || (date.Sentence.Block.Kind == BlockKind.Heading && date.Sentence.Block.Number + 1 == sentence.Block.Number));

    private bool IsOfTitle(Told date) =>
        title is not { IsAside: false } || (date.Year >= title.Value.Earliest.Year - 1 && date.Year <= title.Value.Latest.Year + 1);

    private sealed record Told(TextSpan Span, CivilDate Value, Sentence Sentence, bool IsAside, bool IsBound, DateDirection Direction)
    {
        public int? Year => Value.Earliest.Year == Value.Latest.Year ? Value.Earliest.Year : null;
    }
}
