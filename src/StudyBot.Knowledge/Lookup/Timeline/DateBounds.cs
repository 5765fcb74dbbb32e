using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Lookup.Timeline;

/// <summary>The dates between which a member asks for something, as far as they can be read. A closed family.</summary>
public abstract record DateBounds
{
    // Words that a member may put before a date and that change nothing of it.
    private static readonly DateWord[] Before = [DateWord.In, DateWord.On, DateWord.The, DateWord.When, DateWord.From, DateWord.To, DateWord.After, DateWord.Before];

    private const int LongestRead = 60;

    private DateBounds()
    {
    }

    /// <summary>From the first day of one date to the last day of another; null where that side is open.</summary>
    public sealed record Between(CivilDate? From, CivilDate? To) : DateBounds
    {
        /// <summary>Whether some day of a date may lie between.</summary>
        public bool Holds(CivilDate date)
        {
            ArgumentNullException.ThrowIfNull(date);
            return (From is null || date.Latest >= From.Earliest) && (To is null || date.Earliest <= To.Latest);
        }
    }

    /// <summary>It cannot be read as a date that the calendar has.</summary>
    public sealed record Unread(bool IsFrom, string Typed) : DateBounds;

    /// <summary>It is a day or a month of no year, or counts from a day that nobody told: "December", "yesterday".</summary>
    public sealed record WithoutYear(bool IsFrom, string Typed) : DateBounds;

    /// <summary>The first lies after the second.</summary>
    public sealed record Backwards(CivilDate From, CivilDate To) : DateBounds;

    /// <summary>
    /// Reads 2016, 2016-12, 2016-12-15, "December 2016", "15 December 2016", 1990s and what else texts say of dates; empty is open.
    /// </summary>
    public static DateBounds Read(string? from, string? to)
    {
        var (first, firstProblem) = ReadOne(from, isFrom: true);
        var (last, lastProblem) = ReadOne(to, isFrom: false);
        return firstProblem ?? lastProblem
            ?? (first is not null && last is not null && first.Earliest > last.Latest ? new Backwards(first, last) : new Between(first, last));
    }

    private static (CivilDate? Date, DateBounds? Problem) ReadOne(string? typed, bool isFrom)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return default;
        }

        if (text.Length > LongestRead)
        {
            return (null, new Unread(isFrom, text));
        }

        // "2016-12" is a month to whoever types it, though in a text it may be two years.
        if (CivilDate.Parse(text) is { } iso)
        {
            return (iso, null);
        }

        var tokens = new DateTokens();
        var found = new List<FoundDate>();
        var whole = new TextSpan(0, text.Length);
        text = WithCapitals(text);
        tokens.Read(text, whole);
        new DateScanner().Scan(text, whole, found);
        if (found.Count == 0 && IsMonthAlone(tokens))
        {
            return (null, new WithoutYear(isFrom, typed!.Trim()));
        }

        return found is [var only] && CoversAll(tokens, only.Span)
            ? only.Expression switch
            {
                DateExpression.Fixed date => (date.Value, null),
                DateExpression.Unsaid => (null, new Unread(isFrom, typed!.Trim())),
                _ => (null, new WithoutYear(isFrom, typed!.Trim())),
            }
            : (null, new Unread(isFrom, typed!.Trim()));
    }

    private static bool CoversAll(DateTokens tokens, TextSpan span)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!span.Contains(tokens[i].Start) && !(tokens[i].Start < span.Start && Before.Contains(tokens.Word(i))))
            {
                return false;
            }
        }

        return true;
    }

    // In a text it may be a name, or a verb; where a date is asked for it is none of these.
    private static bool IsMonthAlone(DateTokens tokens)
    {
        var months = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Word(i) == DateWord.Month)
            {
                months++;
            }
            else if (!Before.Contains(tokens.Word(i)))
            {
                return false;
            }
        }

        return months == 1;
    }

    // Whoever types in a hurry writes "may 2016"; texts do not.
    private static string WithCapitals(string text) => string.Create(text.Length, text, (capital, plain) =>
    {
        plain.CopyTo(capital);
        for (var start = 0; start < plain.Length;)
        {
            var end = start;
            while (end < plain.Length && char.IsLetter(plain[end]))
            {
                end++;
            }

            if (DateVocabulary.Of(plain.AsSpan(start, end - start)).Word is DateWord.Month or DateWord.Weekday)
            {
                capital[start] = char.ToUpperInvariant(plain[start]);
            }

            start = Math.Max(end, start + 1);
        }
    });
}
