using System.Globalization;
using System.Text;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Names compare without diacritics and with one kind of apostrophe and hyphen; case is kept unless said.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in Replace(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    public static string Lower(string text) => Fold(text).ToLowerInvariant();

    private static string Replace(string text)
    {
        var replaced = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                replaced.Append(c).Append(text[++i]);
                continue;
            }

            // A lone surrogate cannot be normalised; it is no letter of a name either.
            replaced.Append(char.IsSurrogate(c) ? '\uFFFD'.ToString() : c switch
            {
                '’' or '‘' or 'ʻ' or 'ʼ' or '`' => "'",
                '‐' or '‑' => "-",
                'ø' => "o",
                'Ø' => "O",
                'ł' => "l",
                'Ł' => "L",
                'đ' => "d",
                'Đ' => "D",
                'ı' => "i",
                'ß' => "ss",
                'æ' => "ae",
                'Æ' => "Ae",
                'ə' => "e",
                _ => c.ToString(),
            });
        }

        return replaced.ToString();
    }
}
