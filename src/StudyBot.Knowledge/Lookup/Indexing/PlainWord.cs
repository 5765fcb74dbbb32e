namespace StudyBot.Knowledge.Lookup.Indexing;

/// <summary>
/// The words of running text as look-ups by topic compare them: folded as names are, and in the singular, so that "treaties" finds "treaty".
/// </summary>
internal static class PlainWord
{
    // A word with more letters is none, and a query with more words is a sentence.
    private const int MostWanted = 16;

    /// <summary>Every word of a text of any length.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            // Names are read so far and no further: a longer text is read piece by piece, each ending between two words.
            var to = Math.Min(text.Length, from + NameForm.LongestRead);
            if (to < text.Length && text.LastIndexOf(' ', to - 1, to - from) is var gap && gap > from)
            {
                to = gap;
            }

            foreach (var word in NameForm.Words(text[from..to]))
            {
                yield return Singular(word);
            }

            from = to;
        }
    }

    /// <summary>What a member wants found: without the words that hold a question together, unless there are no others.</summary>
    public static IReadOnlyList<string> Wanted(string typed)
    {
        var words = NameForm.Words(typed).Distinct(StringComparer.Ordinal).Take(MostWanted).ToList();
        var telling = words.Where(word => !KindWords.IsSmall(word) && !KindWords.IsAsking(word)).ToList();
        return [.. (telling.Count > 0 ? telling : words).Select(Singular).Distinct(StringComparer.Ordinal)];
    }

    public static string Singular(string word) =>
        word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' ? word
        : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? $"{word[..^3]}y"
        : word[..^1];
}
