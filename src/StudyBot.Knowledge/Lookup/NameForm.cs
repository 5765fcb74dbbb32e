using System.Globalization;
using System.Text;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// The form in which names are compared: words in lower case without diacritics, possessives or punctuation; a hyphen is a space.
/// "The Crème-brûlée's U.S. tour" has the words <c>the creme brulee us tour</c>.
/// </summary>
public static class NameForm
{
    /// <summary>So many UTF-16 units of a text are read: longer than any name, what a member pastes beyond it is not one.</summary>
    public const int LongestRead = 400;

    /// <summary>The words of a text, in order. Any string may be given, also one with broken surrogate pairs.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Decompose(text.Length <= LongestRead ? text : text[..LongestRead]);
        var words = new List<string>();
        var word = new StringBuilder();
        var letters = 0;
        var isAcronym = false;
        for (var i = 0; i < plain.Length;)
        {
            Rune.DecodeFromUtf16(plain.AsSpan(i), out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune) || IsMarkOfItsLetter(rune))
            {
                AppendFolded(word, rune);
                letters++;
                isAcronym = letters == 1 || (isAcronym && plain[i - 1] == '.');
                i += length;
            }
            else if (IsDiacritic(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                i += length;
            }
            else if (IsApostrophe(rune))
            {
                i += IsPossessive(plain, i) ? 2 : 1;
            }
            else if (rune.Value == '.' && word.Length > 0 && isAcronym && IsSingleLetter(plain, i + 1))
            {
                i++;
            }
            else
            {
                Flush();
                i += length;
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
            }

            word.Clear();
            letters = 0;
            isAcronym = false;
        }
    }

    /// <summary>The words with single spaces: two names are the same when these are.</summary>
    public static string Fold(string text) => string.Join(' ', Words(text));

    private static string Decompose(string text)
    {
        // Half a surrogate pair cannot be normalised.
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            var whole = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                whole.Append(rune.ToString());
            }

            text = whole.ToString();
        }

        return text.Normalize(NormalizationForm.FormKD);
    }

    private static void AppendFolded(StringBuilder word, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        if (lower.IsAscii)
        {
            word.Append((char)lower.Value);
            return;
        }

        _ = lower.Value switch
        {
            'ß' => word.Append("ss"),
            'æ' => word.Append("ae"),
            'œ' => word.Append("oe"),
            'ø' => word.Append('o'),
            'ł' => word.Append('l'),
            'đ' or 'ð' => word.Append('d'),
            'þ' => word.Append("th"),
            'ı' => word.Append('i'),
            _ => word.Append(lower.ToString()),
        };
    }

    // Marks that tell writers of Latin, Greek, Cyrillic, Arabic and Hebrew letters how to read them; a member may leave them out.
    private static bool IsDiacritic(Rune rune) => rune.Value is
        (>= 0x0300 and <= 0x036F) or (>= 0x0591 and <= 0x05C7) or (>= 0x064B and <= 0x065F)
        or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);

    // In other scripts a mark is a letter of its own right: the vowels of Hindi, the voicing of kana.
    private static bool IsMarkOfItsLetter(Rune rune) =>
        !IsDiacritic(rune)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019' or '\u2018' or '\u02BC';

    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length
        && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static bool IsSingleLetter(string text, int at) =>
        at < text.Length && char.IsLetter(text[at]) && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
