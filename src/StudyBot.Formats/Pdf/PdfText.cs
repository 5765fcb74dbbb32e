using System.Text;

namespace StudyBot.Formats.Pdf;

/// <summary>What printing made of letters, undone.</summary>
internal static class PdfText
{
    /// <summary>
    /// Ligatures and presentation forms become the letters that they show (their compatibility decomposition). The rest stays: that of "½" or "…" would be
    /// other words.
    /// </summary>
    public static string Plain(string text)
    {
        if (!text.Any(IsForm))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            plain.Append(IsForm(c) ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString());
        }

        return plain.ToString();
    }

    // Alphabetic and Arabic presentation forms.
    private static bool IsForm(char c) => c is (>= '\uFB00' and <= '\uFDFC') or (>= '\uFE70' and <= '\uFEFC');
}
