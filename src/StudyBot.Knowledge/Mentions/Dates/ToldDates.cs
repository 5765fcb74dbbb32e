using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>The dates told so far, and which of them is near enough to count from. Looks a bounded number back.</summary>
/// <param name="isOfItsDay">Whether the text counts from its own day ("last month"), known or not: its tale is no history.</param>
internal sealed class ToldDates(bool isOfItsDay)
{
    /// <summary>Paragraphs further back do not lend their year.</summary>
    private const int BlocksBack = 3;

    /// <summary>Sentences further back do not lend their day.</summary>
    private const int SentencesBack = 2;

    /// <summary>How many told dates are looked through for one that serves.</summary>
    private const int ToldBack = 12;

    private readonly List<ToldDate> told = [];
    private ToldDate? title;

    /// <summary>The one year of the title.</summary>
    public ToldDate? TitleYear => title is { IsAside: false, Year: not null } ? title : null;

    public void Remember(ToldDate date)
    {
        var kind = date.Sentence.Block.Kind;
        if (date.Sentence.Block.Number == 1 && kind is BlockKind.Masthead or BlockKind.Heading)
            title = title is null ? date : title with { IsAside = true };
        else if (kind is not (BlockKind.Masthead or BlockKind.Caption or BlockKind.SourceNote))
        {
            told.Add(date);
            LatestYear = date.IsAside ? LatestYear : date.Year ?? LatestYear;
        }
    }

    public static bool IsJustTold(ToldDate near, Sentence sentence) =>
        near.Sentence.Block.Number == sentence.Block.Number && sentence.Index - near.Sentence.Index <= SentencesBack;

    /// <summary>The year told last, however far back; where it is not the title's, the title's is doubtful.</summary>
    public int? LatestYear { get; private set; }

    /// <summary>The nearest date told before that lies in one year and is no aside, of the same sentence even if it is one.</summary>
    public ToldDate? NearestYear(Sentence sentence)
    {
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - ToldBack); i--)
        {
            var date = told[i];
            if (sentence.Block.Number - date.Sentence.Block.Number > BlocksBack)
                return null;
            if (date.Year is not null && ((!date.IsAside && !date.IsBound && (IsBeside(date, sentence) || !IsBesideTitle(date)))
                || date.Sentence.Index == sentence.Index))
                return date;
        }

        return null;
    }

    /// <summary>
    /// The nearest date that a day or month without a year may belong to: of its sentence a day or month before a year, and none outside
    /// the title's years.
    /// </summary>
    public ToldDate? NearestTale(Sentence sentence)
    {
        ToldDate? year = null;
        int? bound = null;
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - ToldBack); i--)
        {
            var date = told[i];
            if (sentence.Block.Number - date.Sentence.Block.Number > BlocksBack
                || (year is not null && year.Sentence.Index != date.Sentence.Index))
                break;
            var isHere = date.Sentence.Index == sentence.Index;
            if (date.Year is null || (!isHere && (date.IsAside || date.IsBound || (!IsBeside(date, sentence) && !IsOfTitle(date)))))
                continue;
            if (isHere && date.IsBound && date.Value.Precision == DatePrecision.Year)
            {
                bound = date.Year;
                continue;
            }

            // "By 1908 they had fallen out, and in September …": no year told before can be meant.
            if (bound is not null && date.Year < bound)
                return null;

            // "during 1972 and early 1973: … the summit in February": of either year.
            if (isHere && i > 0 && told[i - 1] is { Year: { } other } beside && beside.Sentence.Index == sentence.Index && other != date.Year
                && date.Span.Start - beside.Span.End <= " and early ".Length)
                return null;
            if (isHere || (date.Value.Precision != DatePrecision.Year && (!isOfItsDay || IsJustTold(date, sentence))))
                return date;
            if (date.Value.Precision == DatePrecision.Year && LendsYear(date, sentence))
                year ??= date;
        }

        return year;
    }

    /// <summary>
    /// A year alone ("by 2030") is lent no further than the sentences after it, or by the heading to the paragraph below.
    /// </summary>
    private bool LendsYear(ToldDate date, Sentence sentence) =>
        !isOfItsDay && date.Direction != DateDirection.Ahead
            && (IsJustTold(date, sentence) || (date.Sentence.Block.Kind == BlockKind.Heading
            && date.Sentence.Block.Number + 1 == sentence.Block.Number));

    private static bool IsBeside(ToldDate date, Sentence sentence) => date.Sentence.Block.Number == sentence.Block.Number;

    /// <summary>Outside the span of years that the title says the text is about; a title's single year is only where it starts.</summary>
    private bool IsBesideTitle(ToldDate date) => title is { Year: null } && !IsOfTitle(date);

    private bool IsOfTitle(ToldDate date) =>
        title is not { IsAside: false } || (date.Year >= title.Value.Earliest.Year - 1 && date.Year <= title.Value.Latest.Year + 1);

    /// <summary>The nearest day or month, of the same or the paragraph before.</summary>
    public ToldDate? NearestDay(Sentence sentence)
    {
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - ToldBack); i--)
        {
            var date = told[i];
            if (sentence.Block.Number - date.Sentence.Block.Number > 1 || sentence.Index - date.Sentence.Index > SentencesBack)
                return null;

            // A year beside the day that is meant ("built in 1869") is passed over; another month or day is not.
            if (date.Value.Precision is DatePrecision.Day or DatePrecision.Month)
                return date;
        }

        return null;
    }

    /// <summary>The nearest day or month of the same paragraph.</summary>
    public ToldDate? NearestMonth(Sentence sentence)
    {
        for (var i = told.Count - 1; i >= Math.Max(0, told.Count - ToldBack) && told[i].Sentence.Block.Number == sentence.Block.Number; i--)
        {
            if (told[i].Value.Precision is DatePrecision.Day or DatePrecision.Month)
                return told[i];
        }

        return null;
    }
}
