using System.Text;

namespace StudyBot.Knowledge.Lookup.Likeness;

/// <summary>A text as the words that are compared where it may have been set anew: letters and digits in lower case, everything else is a gap.</summary>
public static class PlainWords
{
    /// <summary>The words with a space between each two: equal for sentences that differ in line breaks, quotation marks or case alone.</summary>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign))
            {
                line.Append(char.ToLowerInvariant(sign));
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>How much of the words of both stands in both, 0 to 1.</summary>
    /// <param name="one">As <see cref="Line"/> gives it.</param>
    /// <param name="other">Likewise.</param>
    public static double Shared(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (a, b) = (WordsOf(one), WordsOf(other));
        var all = a.Union(b, StringComparer.Ordinal).Count();
        return all == 0 ? 0 : (double)a.Intersect(b, StringComparer.Ordinal).Count() / all;
    }

    private static string[] WordsOf(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
