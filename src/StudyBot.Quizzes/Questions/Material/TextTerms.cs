namespace StudyBot.Quizzes.Questions.Material;

/// <summary>The words of a text by which it is compared with another: four letters or more (or digits), in lower case without diacritics, cut to a rough stem.</summary>
internal static class TextTerms
{
    private const int StemLength = 6;

    private static readonly HashSet<string> Empty = new(
        "that this with from have were been which their they would could there these those when what where while into also more most than other after before about over under between during such some only many first".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptySpans = Empty.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> Of(string text) => Words(text).Where(w => IsTerm(w)).Select(w => w.Length <= StemLength ? w : w[..StemLength]);

    /// <summary>All words in lower case without diacritics.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var reader = new WordReader(text);
        while (Next(reader) is { } word)
        {
            yield return word;
        }
    }

    /// <summary>Whether texts are compared by a word.</summary>
    public static bool IsTerm(ReadOnlySpan<char> word) => (word.Length >= 4 || char.IsAsciiDigit(word[0])) && !EmptySpans.Contains(word);

    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word.Length <= StemLength ? word : word[..StemLength];

    // A span cannot live across a yield.
    private static string? Next(WordReader reader) => reader.Next() is { IsEmpty: false } word ? word.ToString() : null;
}
