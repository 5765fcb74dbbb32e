namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>What a word or number can do in a date expression.</summary>
internal enum DateWord
{
    None,
    Month,
    Weekday,
    Season,
    Unit,
    Cardinal,

    /// <summary>"third"; <c>3rd</c> in digits is one too.</summary>
    Ordinal,

    /// <summary>"a few", "several": a count that is none.</summary>
    Vague,

    /// <summary>Digits alone.</summary>
    Number,

    /// <summary>"1970s".</summary>
    Decade,

    /// <summary>"2,000", "4.5", "13:20", "12th-grade": digits that are no part of a date.</summary>
    Figure,

    This,
    That,
    Same,
    Last,
    Next,
    Previous,
    Following,
    Ago,
    Later,
    Earlier,
    Before,
    After,

    /// <summary>"early", "late", "mid", "end".</summary>
    Part,
    Yesterday,
    Today,
    Tomorrow,
    DayPart,
    The,
    A,
    Of,
    On,
    In,

    /// <summary>"since", "by", "during" and their like, before a month or a year.</summary>
    When,
    From,
    Between,
    To,
    And,
    Or,

    /// <summary>"its", "their": may stand before "October summit".</summary>
    Whose,

    /// <summary>"No.", "Resolution", "pp.": the number that follows counts things.</summary>
    Label,

    /// <summary>"troops", "kilometers": the number before counts things.</summary>
    Counted,

    /// <summary>"BC", "BCE".</summary>
    BeforeEra,

    /// <summary>"will", "planned": the sentence looks ahead.</summary>
    Ahead,

    /// <summary>"was", "met": the sentence looks back.</summary>
    Past,
}
