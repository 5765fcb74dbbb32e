namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>A word of a stem, or a mark between words.</summary>
internal readonly record struct StemWord(int Start, string Text, bool IsMark)
{
    public string Lower => Text.ToLowerInvariant();

    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsNumber => char.IsDigit(Text[0]);

    public bool IsGap => Text[0] == '_';

    public static List<StemWord> Of(string text)
    {
        var words = new List<StemWord>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsPart(text, i, start))
            {
                i++;
            }

            if (i == start)
            {
                i++;
            }

            words.Add(new(start, text[start..i], !char.IsLetterOrDigit(text[start]) && text[start] != '_'));
        }

        return words;
    }

    private static bool IsPart(string text, int i, int start) =>
        char.IsLetterOrDigit(text[i]) || text[i] == '_'
        || (i > start && text[i] is '-' or '’' or '\'' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
        || (i > start && text[i] == '.' && IsInitial(text, i, start));

    // "U.S."
    private static bool IsInitial(string text, int i, int start) =>
        char.IsUpper(text[i - 1]) && (i - start == 1 || text[i - 2] == '.') && (i - start > 1 || (i + 1 < text.Length && char.IsUpper(text[i + 1])));
}
