using System.Globalization;
using System.Text;

namespace StudyBot.Knowledge.Facts.Text;

/// <summary>Words as they stand in an id: lower case, without marks above letters, joined by hyphens.</summary>
internal static class KeyText
{
    private const int Longest = 48;

    public static string Of(string text)
    {
        var key = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (key.Length >= Longest)
            {
                break;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) && key.Length > 0
                && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        return key.ToString().TrimEnd('-');
    }

    /// <summary>A lone surrogate cannot be normalised.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
