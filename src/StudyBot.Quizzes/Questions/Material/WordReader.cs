using System.Globalization;
using System.Text;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Reads a text word by word, in lower case without diacritics, without making strings of them; a possessive ending is a word of its own.</summary>
internal sealed class WordReader(string text)
{
    private readonly string text = text.Normalize(NormalizationForm.FormKD);
    private char[] word = new char[32];
    private int at;

    /// <summary>The next word, which stands until the one after it is read; empty at the end.</summary>
    public ReadOnlySpan<char> Next()
    {
        var length = 0;
        for (; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsLetterOrDigit(letter))
            {
                if (length == word.Length)
                {
                    Array.Resize(ref word, length * 2);
                }

                word[length++] = char.ToLowerInvariant(letter);
            }
            else if (length > 0 && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                break;
            }
        }

        return word.AsSpan(0, length);
    }
}
