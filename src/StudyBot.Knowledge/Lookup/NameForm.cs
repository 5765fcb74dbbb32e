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

    /// <summary>Above it the folded text is not put together on the stack.</summary>
    private const int MostOnTheStack = 1024;

    /// <summary>The words of a text, in order. Any string may be given, also one with broken surrogate pairs.</summary>
    public static IReadOnlyList<string> Words(string text) => Fold(text) is { Length: > 0 } folded ? folded.Split(' ') : [];

    /// <summary>The words with single spaces: two names are the same when these are.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Decompose(text.Length <= LongestRead ? text : text[..LongestRead]);

        // No letter becomes more than two, and a space stands for at least one sign.
        var most = 2 * plain.Length;
        var folded = most <= MostOnTheStack ? stackalloc char[MostOnTheStack] : new char[most];
        var length = 0;
        var letters = 0;
        var isAcronym = false;
        for (var i = 0; i < plain.Length;)
        {
            Rune.DecodeFromUtf16(plain.AsSpan(i), out var rune, out var units);
            if (Rune.IsLetterOrDigit(rune) || IsMarkOfItsLetter(rune))
            {
                if (letters == 0 && length > 0)
                {
                    folded[length++] = ' ';
                }

                length += WriteFolded(rune, folded[length..]);
                letters++;
                isAcronym = letters == 1 || (isAcronym && plain[i - 1] == '.');
                i += units;
            }
            else if (IsDiacritic(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                i += units;
            }
            else if (IsApostrophe(rune))
            {
                i += IsPossessive(plain, i) ? 2 : 1;
            }
            else if (rune.Value == '.' && isAcronym && IsSingleLetter(plain, i + 1))
            {
                i++;
            }
            else
            {
                letters = 0;
                isAcronym = false;
                i += units;
            }
        }

        return folded[..length].ToString();
    }

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

    private static int WriteFolded(Rune rune, Span<char> to)
    {
        var lower = Rune.ToLowerInvariant(rune);
        if (lower.IsAscii)
        {
            to[0] = (char)lower.Value;
            return 1;
        }

        var plain = lower.Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            _ => "",
        };
        if (plain.Length == 0)
        {
            return lower.EncodeToUtf16(to);
        }

        plain.CopyTo(to);
        return plain.Length;
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
