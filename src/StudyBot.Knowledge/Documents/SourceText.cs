namespace StudyBot.Knowledge.Documents;

/// <summary>
/// The decoded text of a source without its byte order mark, otherwise unchanged: every later thing keeps a
/// <see cref="TextSpan"/> back into it.
/// </summary>
public sealed class SourceText(string text)
{
    private int[]? surrogates;

    public string Text { get; } = text;

    /// <summary>The text of a span, exactly.</summary>
    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The number of Unicode code points before a UTF-16 offset; what leaves the program counts in these.</summary>
    public int CodePointsBefore(int offset)
    {
        surrogates ??= FindPairs(Text);
        var index = Array.BinarySearch(surrogates, offset);
        return offset - (index < 0 ? ~index : index);
    }

    private static int[] FindPairs(string text)
    {
        var lows = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                lows.Add(i);
            }
        }

        return [.. lows];
    }
}
