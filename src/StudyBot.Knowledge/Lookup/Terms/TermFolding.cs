using System.Globalization;
using System.Text;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>The letters of a word as they are compared.</summary>
internal static class TermFolding
{
    /// <summary>No term is longer; what is cut off of one does not make it another.</summary>
    private const int LongestTerm = 40;

    /// <summary>Lower case without diacritics, apostrophes, a possessive "s" and the points of an acronym.</summary>
    public static string Lower(ReadOnlySpan<char> word)
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
}
