using System.Buffers;

namespace StudyBot.Knowledge.Documents;

/// <summary>What a line looks like, by length, case and punctuation alone.</summary>
internal static class LineShape
{
    /// <summary>Longer than any title or heading that we have met; a longer line is prose.</summary>
    public const int LongestHeading = 300;

    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]}*");

    /// <summary>"." "!" "?" or an ellipsis at the end, quotation marks and brackets aside.</summary>
    public static bool EndsWithStop(ReadOnlySpan<char> line)
    {
        var body = line;
        while (body.Length > 0 && Closers.Contains(body[^1]))
            body = body[..^1];
        return body.Length > 0 && body[^1] is '.' or '!' or '?' or '…' or '。';
    }

    /// <summary>A sentence or more of running text.</summary>
    public static bool IsProse(ReadOnlySpan<char> line)
    {
        if (line.Length >= LongestHeading)
            return true;
        if (!EndsWithStop(line) || IsBreadcrumb(line))
            return false;
        var (words, small, _) = CountWords(line);
        return words >= 6 && (small * 5 >= words * 2 || words >= 20);
    }

    /// <summary>"Home &gt; Archive &gt; This article".</summary>
    public static bool IsBreadcrumb(ReadOnlySpan<char> line) =>
        line.Count(" > ") + line.Count(" » ") + line.Count(" › ") + line.Count(" / ") >= 2;

    /// <summary>"was appointed", "opened on": a small word that looks like a finite verb, so the line is a sentence.</summary>
    public static bool HasVerb(ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word is "was" or "were" or "is" or "are" or "had" or "has" or "became"
                || (word.Length > 5 && char.IsLower(word[0]) && word.EndsWith("ed")))
                return true;
        }

        return false;
    }

    public static (int Words, int Small, int Capital) CountWords(ReadOnlySpan<char> line)
    {
        var (words, small, capital) = (0, 0, 0);
        var isInside = false;
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                isInside = false;
            }
            else if (!isInside && char.IsLetterOrDigit(c))
            {
                isInside = true;
                words++;
                small += char.IsLower(c) ? 1 : 0;
                capital += char.IsUpper(c) ? 1 : 0;
            }
        }

        return (words, small, capital);
    }

    /// <summary>The same words, whatever the marks and the case: a title told twice with other quotation marks.</summary>
    public static bool SaysTheSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (i, j) = (0, 0);
        var matched = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i]))
                i++;
            while (j < b.Length && !char.IsLetterOrDigit(b[j]))
                j++;
            if (i >= a.Length || j >= b.Length)
                return matched > 0 && i >= a.Length && j >= b.Length;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++]))
                return false;
            matched++;
        }
    }
}
