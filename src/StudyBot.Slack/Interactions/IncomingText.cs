using System.Text.RegularExpressions;
using StudyBot.Slack.Cards;

namespace StudyBot.Slack.Interactions;

/// <summary>What a member wrote, as it was written: Slack sends links and mentions in a form of its own, and three characters escaped.</summary>
internal static partial class IncomingText
{
    /// <summary>Of a message: links are their addresses, or their words where they have some; mentions are the names that stand in them.</summary>
    public static string OfMessage(string text) => Markup.Unescape(Special().Replace(text, static match =>
    {
        var (target, label) = (match.Groups["target"].Value, match.Groups["label"].Value);
        return (target, label) switch
        {
            (['@' or '#' or '!', ..], { Length: > 0 }) => label,
            (['!', ..], _) => $"@{target[1..]}",
            (['@' or '#', ..], _) => target,
            (_, { Length: > 0 }) when !target.Contains(label, StringComparison.OrdinalIgnoreCase) => $"{label} ({target})",
            _ => target,
        };
    }));

    /// <summary>Of a command: nothing was made a link of, as the manifest asks.</summary>
    public static string OfCommand(string text) => Markup.Unescape(text);

    // "<https://example.org|example>", "<@U1|ana>", "<#C1|talk>", "<!here>"
    [GeneratedRegex("<(?<target>[^<>|]{1,4000})(\\|(?<label>[^<>]{0,4000}))?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Special();
}
