using System.Globalization;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>
/// Text to terms, for questions and for sentences alike: that both are read by the same rules is what makes them meet. Linear; any text may
/// be given. "On 15th Dec. 2016" has the terms <c>on 15 december 2016</c>, and so has "2016-12-15" its three.
/// </summary>
public static class TermReader
{
    /// <summary>Raise it with every change of what a text's terms are: an index made by another number is made again.</summary>
    public const int Version = 1;

    /// <summary>No term is longer; what is cut off of one does not make it another.</summary>
    private const int LongestTerm = 40;

    /// <param name="atMost">Reads no further than so many terms.</param>
    public static IReadOnlyList<Term> Read(string text, TextSpan span, int atMost = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<Term>(Math.Min(atMost, 16 + span.Length / 6));
        var at = span.Start;
        while (at < span.End && terms.Count < atMost)
        {
            var start = at;
            at = Next(text, at, span.End);
            if (at > start)
            {
                Add(terms, text, TextSpan.FromBounds(start, at), span.Start);
            }
            else
            {
                AddSign(terms, text[at], at);
                at++;
            }
        }

        return terms;
    }

    /// <summary>The end of the word or number that begins here; the start itself where none does.</summary>
    private static int Next(string text, int at, int end)
    {
        if (!char.IsLetterOrDigit(text[at]) || IsIdeograph(text[at]))
        {
            return at < end && IsIdeograph(text[at]) ? at + 1 : at;
        }

        var isNumber = char.IsAsciiDigit(text[at]);
        var isAcronym = char.IsLetter(text[at]);
        var i = at + 1;
        for (; i < end; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) && !IsIdeograph(c))
            {
                isNumber &= char.IsAsciiDigit(c);
                isAcronym &= !char.IsLetterOrDigit(text[i - 1]);
                continue;
            }

            var isInside = i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
                || (isInside && c is '\'' or '’' && char.IsLetter(text[i - 1]))
                || (isInside && isNumber && c is '.' or ',' && char.IsAsciiDigit(text[i + 1]))
                || (isInside && isAcronym && c == '.' && char.IsLetter(text[i + 1])))
            {
                continue;
            }

            break;
        }

        return i;
    }

    private static void Add(List<Term> terms, string text, TextSpan span, int start)
    {
        var kind = char.IsUpper(text[span.Start]) ? TermKind.Capital : TermKind.Plain;
        if (terms.Count > 0 && span.Start == terms[^1].Span.End + 1 && char.IsWhiteSpace(text[span.Start - 1]) && span.Start > start)
        {
            kind |= TermKind.Adjoins;
        }

        var word = text.AsSpan(span.Start, span.Length);
        if (char.IsAsciiDigit(word[0]))
        {
            AddNumber(terms, word, span, kind);
        }
        else
        {
            AddWord(terms, Lower(word), span, kind);
        }
    }

    private static void AddWord(List<Term> terms, string lower, TextSpan span, TermKind kind)
    {
        if (lower.Length == 0)
        {
            return;
        }

        if (WordForms.Month(lower, (kind & TermKind.Capital) != 0) is { } month)
        {
            DayBefore(terms);
            terms.Add(new Term(month, span, kind | TermKind.Date));
        }
        else if (NumberTerms.Magnitude(lower.TrimEnd('s')) is { } magnitude)
        {
            AddMagnitude(terms, magnitude, lower.TrimEnd('s'), span, kind);
        }
        else if (NumberTerms.Cardinal(lower) is { } cardinal)
        {
            AddUnit(terms, cardinal, span, kind);
        }
        else if (terms.Count > 0 && IsTen(terms[^1]) && NumberTerms.UnitOrdinal(lower) is { } unit)
        {
            var ten = int.Parse(terms[^1].Text, CultureInfo.InvariantCulture);
            Merge(terms, NumberTerms.OrdinalText(ten + unit), span);
        }
        else if (NumberTerms.Ordinal(lower) is { } ordinal)
        {
            terms.Add(new Term(NumberTerms.OrdinalText(ordinal), span, kind | TermKind.Number));
        }
        else
        {
            terms.Add(new Term(WordForms.TermOf(lower), span, WordForms.IsStop(lower) ? kind | TermKind.Stop : kind));
        }
    }

    /// <summary>"15th" before a month is the fifteenth day.</summary>
    private static void DayBefore(List<Term> terms)
    {
        if (terms.Count > 0 && terms[^1] is { IsNumber: true, Text: { Length: 3 or 4 } text } day && char.IsAsciiLetter(text[^1]))
        {
            terms[^1] = day with { Text = text[..^2], Kind = day.Kind | TermKind.Date };
        }
    }

    private static void AddMagnitude(List<Term> terms, decimal magnitude, string word, TextSpan span, TermKind kind)
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

    private static void AddUnit(List<Term> terms, int value, TextSpan span, TermKind kind)
    {
        if (value < 10 && terms.Count > 0 && IsTen(terms[^1]))
        {
            Merge(terms, NumberTerms.Text(int.Parse(terms[^1].Text, CultureInfo.InvariantCulture) + value), span);
            return;
        }

        terms.Add(new Term(NumberTerms.Text(value), span, kind | TermKind.Number));
    }

    private static bool IsTen(Term term) =>
        term is { IsNumber: true, Text: [>= '2' and <= '9', '0'] } && term.Span.Length > 2;

    private static void Merge(List<Term> terms, string text, TextSpan span) =>
        terms[^1] = terms[^1] with { Text = text, Span = TextSpan.FromBounds(terms[^1].Span.Start, span.End) };

    private static void AddNumber(List<Term> terms, ReadOnlySpan<char> word, TextSpan span, TermKind kind)
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
        else if (word.Length <= 24 && word.IndexOfAnyExcept("0123456789,.") < 0
            && decimal.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            var isYear = digits == 4 && word.Length == 4 && value is >= 1000 and < 2100;
            terms.Add(new Term(NumberTerms.Text(value), span, isYear ? kind | TermKind.Date : kind));
            AddIsoMonth(terms);
        }
        else
        {
            var lower = Lower(word);
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

    private static void AddSign(List<Term> terms, char sign, int at)
    {
        var word = sign switch
        {
            '%' => "percent",
            '$' => "dollar",
            '£' => "pound",
            '€' => "euro",
            '¥' => "yen",
            _ => null,
        };
        if (word is not null)
        {
            terms.Add(new Term(word, new TextSpan(at, 1), TermKind.Plain));
        }
    }

    /// <summary>Lower case without diacritics, apostrophes, a possessive "s" and the points of an acronym.</summary>
    private static string Lower(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’')
        {
            word = word[..^2];
        }

        if (word.Length > LongestTerm)
        {
            word = word[..LongestTerm];
        }

        Span<char> lower = stackalloc char[LongestTerm];
        var length = 0;
        var isAscii = true;
        foreach (var c in word)
        {
            if (c is not ('\'' or '’' or '.'))
            {
                lower[length++] = char.ToLowerInvariant(c);
                isAscii &= c < 128;
            }
        }

        return isAscii ? lower[..length].ToString() : Fold(lower[..length].ToString());
    }

    private static string Fold(string lower)
    {
        // Half a surrogate pair, where a term was cut or the text is broken, cannot be normalised.
        if (lower.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return lower;
        }

        var folded = new StringBuilder(lower.Length);
        foreach (var c in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c switch
                {
                    'ø' => "o",
                    'ł' => "l",
                    'đ' => "d",
                    'ı' => "i",
                    'ß' => "ss",
                    'æ' => "ae",
                    'œ' => "oe",
                    _ => c.ToString(),
                });
            }
        }

        return folded.ToString();
    }

    /// <summary>Written without spaces between words: each sign is a term.</summary>
    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
