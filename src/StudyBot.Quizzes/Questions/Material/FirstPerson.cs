namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Whether a text is a speech, or written like one: who speaks hopes, thanks and promises, and tells little that can be asked.</summary>
internal static class FirstPerson
{
    /// <summary>So many of a hundred words; histories and news stay below a half, also with their quotations.</summary>
    private const double Share = 1.2;

    private static readonly HashSet<string> Words = new(["i", "we", "our", "ours", "us", "my", "me"], StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OwnSpans = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Speaks(string text)
    {
        var (own, all) = (0, 0);
        var reader = new WordReader(text);
        while (reader.Next() is { IsEmpty: false } word)
        {
            all++;
            own += OwnSpans.Contains(word) ? 1 : 0;
        }

        return own * 100 >= Share * all;
    }
}
