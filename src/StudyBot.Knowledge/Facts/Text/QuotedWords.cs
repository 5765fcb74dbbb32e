namespace StudyBot.Knowledge.Facts.Text;

/// <summary>Which words of a sentence are another's speech: inside marks, unless what they hold is a short name or phrase.</summary>
internal static class QuotedWords
{
    /// <summary>“Nagato Summit”, “approach based on new ideas”: up to six words are a phrase, not speech.</summary>
    private const int LongestPhrase = 6;

    /// <param name="isOpen">Whether the sentence before left its quotation open; then whether this one does.</param>
    public static bool[] Find(List<Word> words, ref bool isOpen)
    {
        var quoted = new bool[words.Count];
        var start = 0;
        if (isOpen)
        {
            while (start < words.Count && words[start].Lower is not ("”" or "\"" or "»"))
            {
                start++;
            }

            Array.Fill(quoted, true, 0, start);
            isOpen = start == words.Count;
            start++;
        }

        for (var open = start; open < words.Count; open++)
        {
            if (words[open].Lower is not ("“" or "\"" or "«" or "„"))
            {
                continue;
            }

            var close = open + 1;
            while (close < words.Count && words[close].Lower is not ("”" or "\"" or "»"))
            {
                close++;
            }

            // A mark that does not close opens speech that goes on in the next sentence.
            if (close - open - 1 > LongestPhrase || close == words.Count)
            {
                Array.Fill(quoted, true, open, close - open);
                isOpen = close == words.Count;
            }

            open = close;
        }

        return quoted;
    }
}
