using System.Text;
using System.Text.RegularExpressions;

namespace StudyBot.Discord.Tests.Cards;

/// <summary>
/// Reads Discord's markup as its clients do, as far as anything in it becomes something else than its characters: what is found is named, everything else
/// is the text that a member sees.
/// </summary>
internal sealed partial class ShownMarkdown
{
    private readonly StringBuilder text = new();
    private readonly List<string> found = [];

    private ShownMarkdown()
    {
    }

    public string Text => text.ToString();

    /// <summary>What was drawn otherwise than as its characters.</summary>
    public IReadOnlyList<string> Found => found;

    public static ShownMarkdown Read(string markdown)
    {
        var shown = new ShownMarkdown();
        for (var at = 0; at < markdown.Length;)
        {
            var isLineStart = at == 0 || markdown[..at].TrimEnd(' ', '\u2068') is "" or [.., '\n'];
            if (Escape().Match(markdown, at) is { Success: true } escaped)
            {
                shown.text.Append(escaped.Groups["sign"].Value);
                at += escaped.Length;
            }
            else if ((isLineStart ? LineBegin().Match(markdown, at) : Match.Empty) is { Success: true } block)
            {
                shown.found.Add(block.Value);
                at += block.Length;
            }
            else if (Inline().Match(markdown, at) is { Success: true } inline)
            {
                shown.found.Add(inline.Value);
                at += inline.Length;
            }
            else
            {
                shown.text.Append(markdown[at]);
                at++;
            }
        }

        return shown;
    }

    [GeneratedRegex(@"\G\\(?<sign>[^0-9A-Za-z\s])", RegexOptions.Singleline, 1000)]
    private static partial Regex Escape();

    // "# ", "-# ", "- ", "1. ", "> "
    [GeneratedRegex(@"\G(#{1,3} |-# |[*+-] |\d+[.)] |>{1,3} )", RegexOptions.None, 1000)]
    private static partial Regex LineBegin();

    // Styles, code, spoilers, links, addresses, mentions, time stamps, emoji by picture and by name.
    [GeneratedRegex(
        @"\G(\*\*.+?\*\*|\*\S.*?\*|__.+?__|_\S.*?_|~~.+?~~|\|\|.+?\|\||`+[^`]+`+|\[[^\]]*\]\([^)]*\)|https?://[^\s<]+|<[^\s>]+>|@(everyone|here)|:[^\s:]+:)",
        RegexOptions.Singleline,
        1000)]
    private static partial Regex Inline();
}
