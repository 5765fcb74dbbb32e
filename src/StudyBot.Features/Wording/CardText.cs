using System.Text;

namespace StudyBot.Features.Wording;

/// <summary>Small shapes of text that several cards share.</summary>
internal static class CardText
{
    private const int ShortLength = 60;

    /// <summary>What a member typed, short enough to be repeated to them: on one line, cut visibly.</summary>
    public static string Short(string typed) => Cut(OneLine(typed), ShortLength);

    /// <summary>A text on one line: every run of white space or control characters becomes one space.</summary>
    public static string OneLine(string text)
    {
        if (IsOneLine(text))
        {
            return text;
        }

        var line = new StringBuilder(Math.Min(text.Length, 4096));
        var isGap = false;
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign) || char.IsControl(sign))
            {
                isGap = true;
                continue;
            }

            if (isGap && line.Length > 0)
            {
                line.Append(' ');
            }

            isGap = false;
            line.Append(sign);
        }

        return line.ToString();
    }

    // As nearly every text is that a document says or a rule makes.
    private static bool IsOneLine(string text)
    {
        var isGap = text.Length > 0;
        foreach (var sign in text)
        {
            var isSpace = sign == ' ';
            if (isSpace ? isGap : char.IsWhiteSpace(sign) || char.IsControl(sign))
            {
                return false;
            }

            isGap = isSpace;
        }

        return !isGap;
    }

    /// <summary>At most so many UTF-16 units, an ellipsis among them, at the end of a word where one is near; never half a surrogate pair.</summary>
    public static string Cut(string text, int atMost)
    {
        if (text.Length <= atMost)
        {
            return text;
        }

        var end = atMost - 1;
        var space = text.LastIndexOf(' ', end - 1, Math.Min(end, 20));
        end = space > 0 ? space : end;
        if (char.IsLowSurrogate(text[end]) && end > 0 && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return text[..end].TrimEnd() + "…";
    }

    /// <summary>The first letter as a capital; nothing else is touched.</summary>
    public static string Capitalised(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
