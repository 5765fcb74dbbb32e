using System.Buffers;
using System.Globalization;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>Numbers and dates, which several words write together: "two hundred", "15th December", "2016-12-15".</summary>
internal static class JoinedTerms
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789,.");

    /// <summary>"15th" before a month is the fifteenth day.</summary>
    public static void DayBefore(List<Term> terms)
    {
        if (terms.Count > 0 && terms[^1] is { IsNumber: true, Text: { Length: 3 or 4 } text } day && char.IsAsciiLetter(text[^1]))
        {
            terms[^1] = day with { Text = text[..^2], Kind = day.Kind | TermKind.Date };
        }
    }

    public static void AddMagnitude(List<Term> terms, decimal magnitude, string word, TextSpan span, TermKind kind)
    {
        // "two hundred", "2.7 million"; "hundreds of" has no number before it, and neither has "million" in "one million", which is one.
        if (terms.Count > 0 && terms[^1].IsNumber && decimal.TryParse(terms[^1].Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value < 1_000_000)
        {
            Merge(terms, NumberTerms.Text(value * magnitude), span);
        }
        else if (terms.Count > 0 && terms[^1].Text is "on" or "one" or "a")
        {
            terms.Add(new Term(NumberTerms.Text(magnitude), span, kind | TermKind.Number));
        }

        terms.Add(new Term(word, span, kind | TermKind.Number));
    }

    public static void AddUnit(List<Term> terms, int value, TextSpan span, TermKind kind)
    {
        if (value < 10 && terms.Count > 0 && IsTen(terms[^1]))
        {
            Merge(terms, NumberTerms.Text(int.Parse(terms[^1].Text, CultureInfo.InvariantCulture) + value), span);
            return;
        }

        terms.Add(new Term(NumberTerms.Text(value), span, kind | TermKind.Number));
    }

    public static bool IsTen(Term term) =>
        term is { IsNumber: true, Text: [>= '2' and <= '9', '0'] } && term.Span.Length > 2;

    public static void Merge(List<Term> terms, string text, TextSpan span) =>
        terms[^1] = terms[^1] with { Text = text, Span = TextSpan.FromBounds(terms[^1].Span.Start, span.End) };

    public static void AddNumber(List<Term> terms, ReadOnlySpan<char> word, TextSpan span, TermKind kind)
    {
        kind |= TermKind.Number;
        var digits = word.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : word.Length;
        if (word[digits..] is "th" or "st" or "nd" or "rd")
        {
            var isDay = terms.Count > 0 && (terms[^1].Kind & TermKind.Date) != 0 && !terms[^1].IsNumber && digits <= 2;
            terms.Add(isDay
                ? new Term(word[..digits].ToString(), span, kind | TermKind.Date)
                : new Term(word.ToString(), span, kind));
        }
        else if (word.Length <= 24 && !word.ContainsAnyExcept(NumberSigns)
            && decimal.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            var isYear = digits == 4 && word.Length == 4 && value is >= 1000 and < 2100;
            terms.Add(new Term(NumberTerms.Text(value), span, isYear ? kind | TermKind.Date : kind));
            AddIsoMonth(terms);
        }
        else
        {
            var lower = TermFolding.Lower(word);
            terms.Add(new Term(lower, span, digits == 4 && lower.Length == 5 && lower[4] == 's' ? kind | TermKind.Date : kind));
        }
    }

    /// <summary>2016-12-15: the middle of three numbers joined by hyphens is a month.</summary>
    private static void AddIsoMonth(List<Term> terms)
    {
        if (terms.Count < 3 || terms[^1] is not { IsNumber: true, Span.Length: 2 } day || terms[^2] is not { IsNumber: true, Span.Length: 2 } month
            || terms[^3] is not { IsNumber: true, Span.Length: 4 } year || (year.Kind & TermKind.Date) == 0
            || month.Span.Start != year.Span.End + 1 || day.Span.Start != month.Span.End + 1 || (day.Kind & TermKind.Adjoins) != 0
            || !int.TryParse(month.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 12)
        {
            return;
        }

        terms[^2] = month with { Text = WordForms.MonthName(number), Kind = TermKind.Date };
        terms[^1] = day with { Kind = day.Kind | TermKind.Date };
    }
}
