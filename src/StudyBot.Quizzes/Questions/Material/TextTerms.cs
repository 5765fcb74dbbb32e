using System.Globalization;
using System.Text;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>The words of a text by which it is compared with another: four letters or more (or digits), in lower case without diacritics, cut to a rough stem.</summary>
internal static class TextTerms
{
    private const int StemLength = 6;

    private static readonly HashSet<string> Empty = new(
        "that this with from have were been which their they would could there these those when what where while into also more most than other after before about over under between during such some only many first".Split(' '),
        StringComparer.Ordinal);

    public static IEnumerable<string> Of(string text) =>
        Words(text).Where(w => (w.Length >= 4 || char.IsAsciiDigit(w[0])) && !Empty.Contains(w)).Select(Stem);

    /// <summary>All words in lower case without diacritics; a possessive ending is left out.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    public static string Stem(string word) => word.Length <= StemLength ? word : word[..StemLength];
}
