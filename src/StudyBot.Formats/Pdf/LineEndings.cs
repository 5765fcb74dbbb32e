using System.Text;

namespace StudyBot.Formats.Pdf;

/// <summary>
/// Joins a line to the next. A hyphen at its end is the printer's where a small letter follows, unless the document writes that very word with a hyphen in
/// the middle of a line.
/// </summary>
internal sealed class LineEndings
{
    private const int LongestWord = 60;

    private readonly HashSet<string> hyphenated;
    private readonly HashSet<string> plain;

    private LineEndings(HashSet<string> hyphenated, HashSet<string> plain) => (this.hyphenated, this.plain) = (hyphenated, plain);

    public static LineEndings Of(IReadOnlyList<PdfLine> lines)
    {
        var hyphenated = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var plain = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in lines.SelectMany(line => line.Text.Split(' ')).Select(Bare).Where(word => word.Length is > 0 and <= LongestWord))
        {
            (word.Contains('-', StringComparison.Ordinal) ? hyphenated : plain).Add(word);
        }

        return new LineEndings(hyphenated, plain);
    }

    public void Join(StringBuilder text, string next)
    {
        if (text.Length > 1 && text[^1] == '\u00AD')
        {
            text.Length--;
        }
        else if (text.Length > 1 && text[^1] is '-' or '‐' && char.IsLetterOrDigit(text[^2]))
        {
            if (next.Length > 0 && char.IsLower(next[0]) && !IsWrittenWithHyphen(LastWord(text), FirstWord(next)))
            {
                text.Length--;
            }
        }
        else if (!(text.Length > 0 && text[^1] is '—' or '–' && text.Length > 1 && text[^2] != ' '))
        {
            text.Append(' ');
        }

        text.Append(next);
    }

    /// <param name="start">With its hyphen.</param>
    private bool IsWrittenWithHyphen(string start, string rest)
    {
        if (plain.Contains(start[..^1] + rest))
        {
            return false;
        }

        // "step-by-" is a compound already, and "win-" one where "win-win" stands elsewhere.
        return hyphenated.Contains(start + rest) || start[..^1].Contains('-', StringComparison.Ordinal);
    }

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < LongestWord && text[start - 1] != ' ')
        {
            start--;
        }

        return text.ToString(start, text.Length - start).TrimStart('(', '"', '“', '‘', '\'', '[');
    }

    private static string FirstWord(string next) => Bare(next.Split(' ', 2)[0]);

    private static string Bare(string word) => word.Trim('(', ')', '"', '“', '”', '‘', '’', '\'', '[', ']', ',', '.', ';', ':', '?', '!');
}
