namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// How many slips of the finger are between two words: a letter too many, missing, or another, or two neighbours swapped
/// (Damerau–Levenshtein, restricted: no letter is touched twice).
/// </summary>
public static class SpellingDistance
{
    // A word longer than this is no slip of another.
    private const int LongestWord = 64;

    /// <summary>The slips that a word of this length may have: none below four letters, one from four, two from eight.</summary>
    public static int Allowed(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length < 4 || word.AsSpan().ContainsAnyInRange('0', '9') ? 0 : word.Length < 8 ? 1 : 2;
    }

    /// <summary>The distance where it is at most <paramref name="limit"/>, else <paramref name="limit"/> + 1.</summary>
    public static int Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > LongestWord || b.Length > LongestWord)
        {
            return limit + 1;
        }

        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        var width = b.Length + 1;
        var before = rows[..width];
        var last = rows.Slice(LongestWord + 1, width);
        var current = rows.Slice(2 * (LongestWord + 1), width);
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                current[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var oldest = before;
            before = last;
            last = current;
            current = oldest;
        }

        return Math.Min(last[b.Length], limit + 1);
    }
}
