namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>
/// Whether a month's name without a day or a year is a month: "in May", "the October summit"; not "Abe may visit", "the March on", "Prime
/// Minister May".
/// </summary>
internal static class MonthContext
{
    private const int March = 3;
    private const int May = 5;

    public static bool IsMonth(DateTokens t, int i, int end)
    {
        if (!t[i].IsCapital || t.IsMark(end, '-') && t.IsTight(end) && t[end + 1].IsLetters && t.Word(end + 1) != DateWord.Month)
            return false;
        var isName = t[i].Value is March or May;
        var before = t.Word(i - 1);
        var isNoun = t[end] is { IsLetters: true, IsCapital: false }
            && t.Word(end) is DateWord.None or DateWord.Label or DateWord.Counted or DateWord.Past;
        return before switch
        {
            DateWord.In => !IsNameAhead(t, end),
            DateWord.Part or DateWord.From or DateWord.Between => true,
            DateWord.When => !isName || !t.TextOf(i - 1).Equals("by", StringComparison.OrdinalIgnoreCase) || t[end].Mark != '\0',
            DateWord.Of => !isName || t.Word(i - 2) is DateWord.Part or DateWord.Unit,
            DateWord.The or DateWord.Whose or DateWord.A => isNoun
                && t.TextOf(end) is not ("for" or "against" or "toward" or "towards" or "into" or "with"),
            DateWord.And or DateWord.Or or DateWord.To => IsListed(t, i - 2) && !(isName && isNoun),
            DateWord.Before or DateWord.After or DateWord.On => !isName && !IsNameAhead(t, end),
            _ => (t.IsMark(i - 1, ',') || t.IsMark(i - 1, '–') || t.IsMark(i - 1, '-')) && IsListed(t, i - 2)
                || (t.TextOf(i - 1) is "s" && isNoun),
        };
    }

    /// <summary>"In March, Anna" is one; "in April Glaspie's memoir" is a name.</summary>
    private static bool IsNameAhead(DateTokens t, int end) =>
        t[end] is { IsLetters: true, IsCapital: true, Word: DateWord.None } && t.TextOf(end + 1) is "s"
            && t[end + 1].Start == t[end].End + 1;

    private static bool IsListed(DateTokens t, int i) =>
        t.Word(i) == DateWord.Month || (t.IsMark(i, ',') && t.Word(i - 1) == DateWord.Month);
}
