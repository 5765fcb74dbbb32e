using System.Globalization;
using System.Text;

namespace StudyBot.Chat.Cards;

/// <summary>
/// Takes from a text what would act on a screen instead of being read: every renderer passes what a document or a member wrote through it, before
/// it escapes its own platform's markup. What can be seen stays as it is.
/// </summary>
public static class TextSafety
{
    /// <summary>
    /// Lines stay, a tab becomes a space. Gone are other control characters (so no terminal escape begins), embeddings, overrides and isolates of
    /// writing direction (U+202A–202E, U+2066–2069), invisible spaces, hyphens and tags; joiners stay between two characters that they can join.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var before = default(Rune);
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == System.Buffers.OperationStatus.Done;
            at += length;
            switch (rune.Value)
            {
                case '\t':
                    clean.Append(' ');
                    break;
                case '\r' when at < text.Length && text[at] == '\n':
                    break;
                case '\n' or '\r' or 0x85 or 0x2028 or 0x2029:
                    clean.Append('\n');
                    break;
                case 0x200C or 0x200D:
                    if (IsJoinable(before) && at < text.Length && Rune.TryGetRuneAt(text, at, out var after) && IsJoinable(after))
                    {
                        clean.Append(rune.ToString());
                    }

                    break;
                default:
                    if (!isWhole || !IsGone(rune))
                    {
                        clean.Append(rune.ToString());
                    }

                    break;
            }

            before = rune;
        }

        return clean.ToString();
    }

    /// <summary>As <see cref="Clean"/>, in one line: for labels, titles and names.</summary>
    public static string CleanLine(string text) => Clean(text).Replace('\n', ' ').Trim();

    // Most texts are: a quick look first.
    private static bool IsClean(string text)
    {
        var odd = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        foreach (var unit in odd < 0 ? [] : text.AsSpan(odd))
        {
            if (unit is (< ' ' and not '\n') or (>= '\u007F' and < '\u00A0') or '\u00AD' || (unit >= '\u0600' && !IsPlainBeyond(unit)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlainBeyond(char unit) =>
        !char.IsSurrogate(unit) && CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static bool IsGone(Rune rune) => rune.Value switch
    {
        // Marks that only say which way the characters beside them run, and signs that enclose a number, are letters' own.
        0x200E or 0x200F or 0x061C or (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x08E2 => false,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format,
    };

    /// <summary>Letters beyond ASCII, their marks, and the symbols that emoji are made of.</summary>
    private static bool IsJoinable(Rune rune) => !rune.IsAscii
        && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol);
}
