using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>What a relative expression counts from.</summary>
internal enum DateBase
{
    /// <summary>When the text was written: "yesterday", "this year".</summary>
    Writing,

    /// <summary>The nearest date told before: "that year", "two days later".</summary>
    Told,
}

internal enum DateDirection
{
    /// <summary>Said by the sentence, else backwards.</summary>
    Open,
    Back,
    Ahead,

    /// <summary>Within the same year, month or week.</summary>
    Within,
}

/// <summary>A date expression as it stands, before it is resolved. A closed family.</summary>
internal abstract record DateExpression
{
    private DateExpression()
    {
    }

    /// <summary>Whether it counts from the writing, as only a text of its own day does; histories too say "today".</summary>
    public bool IsOfWriting => this is Counted { Base: DateBase.Writing, Unit: not DateUnit.Day } or OfYear { Base: DateBase.Writing }
        or NearMonth or NearWeekday or NearSeason { Base: DateBase.Writing };

    public sealed record Fixed(CivilDate Value) : DateExpression;

    /// <summary>A day or a month (<paramref name="Day"/> 0) without its year.</summary>
    public sealed record Yearless(int Month, int Day, int Weekday) : DateExpression;

    /// <summary>From one to another, both without a year; days 0 for months.</summary>
    public sealed record YearlessSpan(int FromMonth, int FromDay, int ToMonth, int ToDay) : DateExpression;

    /// <summary>"April of the same year", "May 3 last year".</summary>
    public sealed record OfYear(int Month, int Day, DateBase Base, int Offset) : DateExpression;

    /// <summary>"last September", "next May".</summary>
    public sealed record NearMonth(int Month, DateDirection Direction) : DateExpression;

    /// <summary>"on Thursday", "last Monday".</summary>
    public sealed record NearWeekday(int Weekday, DateDirection Direction) : DateExpression;

    /// <summary>"yesterday", "two years later", "the same month".</summary>
    public sealed record Counted(DateUnit Unit, int Amount, DateBase Base) : DateExpression;

    /// <summary>"last fall": the season's year.</summary>
    public sealed record NearSeason(int Season, DateDirection Direction, DateBase Base) : DateExpression;

    /// <summary>"on the 15th".</summary>
    public sealed record DayOfMonth(int Day) : DateExpression;

    /// <summary>A date that nothing justifies: "a few days later".</summary>
    public sealed record Unsaid : DateExpression;
}

/// <summary>An expression over tokens [<paramref name="First"/>, <paramref name="End"/>).</summary>
internal readonly record struct DateMatch(int First, int End, string Rule, DateExpression Expression);

/// <summary>An expression found in a sentence.</summary>
/// <param name="IsAside">In brackets, or told back from the tale ("had signed in 1974"): nothing else is counted from it.</param>
/// <param name="IsBound">After "since", "until", "by": what is told happened at another time.</param>
/// <param name="Direction">Where the nearest verb looks.</param>
internal readonly record struct FoundDate(TextSpan Span, string Rule, DateExpression Expression, bool IsAside, bool IsBound,
    DateDirection Direction);
