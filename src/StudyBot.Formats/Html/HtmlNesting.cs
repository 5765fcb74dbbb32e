using System.Collections.Frozen;

namespace StudyBot.Formats.Html;

/// <summary>
/// How deep the elements of a page are nested, looked at before any of them is built: a tree takes time by the square of its depth. Counts only elements
/// that must be closed, so that no honest page with open paragraphs is taken for deep.
/// </summary>
internal static class HtmlNesting
{
    private const int LongestName = 10;

    private static readonly FrozenSet<string> Counted = new[]
    {
        "div", "span", "section", "article", "blockquote", "table", "ul", "ol", "dl", "center", "fieldset", "details", "main", "figure", "font", "b", "i", "em",
        "strong", "u", "small", "big", "svg", "math", "g", "button", "object", "template",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Counted.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsDeeperThan(int limit, string page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0; at = page.IndexOf('<', at + 1))
        {
            var name = page.AsSpan(at + 1, Math.Min(LongestName + 2, page.Length - at - 1));
            var isEnd = name.StartsWith("/");
            name = isEnd ? name[1..] : name;
            var length = 0;
            while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
            {
                length++;
            }

            if (length == 0 || !Lookup.Contains(name[..length]))
            {
                continue;
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > limit)
            {
                return true;
            }
        }

        return false;
    }
}
