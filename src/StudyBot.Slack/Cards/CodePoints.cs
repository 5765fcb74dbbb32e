using System.Globalization;

namespace StudyBot.Slack.Cards;

/// <summary>Lengths as Slack counts them.</summary>
internal static class CodePoints
{
    public const string Ellipsis = "…";

    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>Whole characters, as a reader counts them, and an ellipsis where something is missing.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most || Count(text) <= most)
        {
            return text;
        }

        var (end, taken) = (0, 0);
        while (StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var length and > 0
            && Count(text.AsSpan(end, length)) is var next
            && taken + next < most)
        {
            end += length;
            taken += next;
        }

        return text[..end].TrimEnd() + Ellipsis;
    }

    /// <summary>As <see cref="Cut"/>, without a sign of it: where the whole is looked up by its beginning.</summary>
    public static string Begin(string text, int most)
    {
        if (Count(text) <= most)
        {
            return text;
        }

        var cut = Cut(text, most);
        return cut[..^Ellipsis.Length];
    }
}
