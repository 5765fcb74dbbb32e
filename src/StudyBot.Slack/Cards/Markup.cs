using System.Text.RegularExpressions;

namespace StudyBot.Slack.Cards;

/// <summary>What means something in mrkdwn.</summary>
internal static partial class Markup
{
    /// <summary>What must stand in the place of the three characters that Slack asks to be escaped; everything else stays.</summary>
    public static string Escape(char unit) => unit switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => "",
    };

    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>The other way round, for what members send.</summary>
    public static string Unescape(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    /// <summary>Whether a text that somebody else wrote could begin a style, a picture or a quotation, also by what stands beside it.</summary>
    public static bool IsInert(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '*' or '~' or '`':
                    return false;
                // Within a word it begins nothing, as in the name of a file.
                case '_' when !IsWord(text, at - 1) || !IsWord(text, at + 1):
                    return false;
                // Also escaped it begins a quotation.
                case '>' when at == 0 || text[..at].TrimEnd(' ') is "" or [.., '\n' or '>']:
                    return false;
            }
        }

        return !Emoji().IsMatch(text);
    }

    public static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    // ":smile:", ":+1:", ":flag-jp:", ":skin-tone-2:"
    [GeneratedRegex(@":[^\s:]{1,100}:", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Emoji();
}
