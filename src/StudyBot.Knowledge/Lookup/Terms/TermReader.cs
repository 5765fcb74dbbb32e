using System.Globalization;
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
            JoinedTerms.AddNumber(terms, word, span, kind);
        }
        else if (KnownWords.TryFind(word, out var known))
        {
            Add(terms, known, span, kind);
        }
        else
        {
            AddWord(terms, word, span, kind);
        }
    }

    private static void Add(List<Term> terms, KnownWord word, TextSpan span, TermKind kind) =>
        terms.Add(new Term(word.Term, span, word.IsStop ? kind | TermKind.Stop : kind));

    private static void AddWord(List<Term> terms, ReadOnlySpan<char> word, TextSpan span, TermKind kind)
    {
        var lower = TermFolding.Lower(word);
        if (lower.Length == 0)
        {
            return;
        }

        if (WordForms.Month(lower, (kind & TermKind.Capital) != 0) is { } month)
        {
            JoinedTerms.DayBefore(terms);
            terms.Add(new Term(month, span, kind | TermKind.Date));
        }
        else if (NumberTerms.Magnitude(lower.TrimEnd('s')) is { } magnitude)
        {
            JoinedTerms.AddMagnitude(terms, magnitude, lower.TrimEnd('s'), span, kind);
        }
        else if (NumberTerms.Cardinal(lower) is { } cardinal)
        {
            JoinedTerms.AddUnit(terms, cardinal, span, kind);
        }
        else if (terms.Count > 0 && JoinedTerms.IsTen(terms[^1]) && NumberTerms.UnitOrdinal(lower) is { } unit)
        {
            var ten = int.Parse(terms[^1].Text, CultureInfo.InvariantCulture);
            JoinedTerms.Merge(terms, NumberTerms.OrdinalText(ten + unit), span);
        }
        else if (NumberTerms.Ordinal(lower) is { } ordinal)
        {
            terms.Add(new Term(NumberTerms.OrdinalText(ordinal), span, kind | TermKind.Number));
        }
        else
        {
            var known = new KnownWord(WordForms.TermOf(lower), WordForms.IsStop(lower));
            Add(terms, known, span, kind);
            if (NumberTerms.UnitOrdinal(lower) is null)
            {
                // What it is does not hang on what stands before it.
                KnownWords.Remember(word, known);
            }
        }
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

    /// <summary>Written without spaces between words: each sign is a term.</summary>
    private static bool IsIdeograph(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
