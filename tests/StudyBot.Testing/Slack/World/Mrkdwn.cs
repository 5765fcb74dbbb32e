using System.Text.RegularExpressions;

namespace StudyBot.Testing.Slack.World;

/// <summary>Slack's markup, as far as it changes what is read.</summary>
internal static partial class Mrkdwn
{
    /// <summary>With the label of each link instead of it, and entities as what they stand for; marks of bold and the like stay.</summary>
    public static string Shown(string wire) => Link().Replace(wire, m => m.Groups["label"].Success ? m.Groups["label"].Value : m.Groups["target"].Value)
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    /// <summary>As Slack sends what a member typed.</summary>
    public static string Escape(string typed) => typed
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    // "<https://example.org|here>"
    [GeneratedRegex(@"<(?<target>[^<>|\n]+)(?:\|(?<label>[^<>\n]*))?>", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
