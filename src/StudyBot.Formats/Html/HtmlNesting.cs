using System.Collections.Frozen;

namespace StudyBot.Formats.Html;

/// <summary>
/// How deep the elements of a page are nested, looked at before any of them is built: a tree takes time by the square of its depth. Counts only elements
/// that must be closed, so that no honest page with open paragraphs is taken for deep.
/// </summary>
internal static class HtmlNesting
{
    private const int LongestName = 10;

    /// <summary>With its attributes, as far as its end is looked for.</summary>
    private const int LongestTag = 2_000;

    private static readonly FrozenSet<string> Counted = new[]
    {
        "div", "span", "section", "article", "blockquote", "table", "ul", "ol", "dl", "center", "fieldset", "details", "main", "figure", "font", "b", "i", "em",
        "strong", "u", "small", "big", "svg", "math", "g", "button", "object", "template",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Counted.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of a drawing or a formula, where alone an element may be closed as it is opened; elsewhere the mark means nothing.</summary>
    private static readonly FrozenSet<string> Foreign = new[] { "svg", "math", "g" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ForeignLookup = Foreign.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsDeeperThan(int limit, string page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0; at = page.IndexOf('<', at))
        {
            if (EndOfWhatIsNoTag(page, at) is { } end)
            {
                at = end;
                continue;
            }

            var rest = page.AsSpan(at + 1, Math.Min(LongestName + 2, page.Length - at - 1));
            var isEnd = rest.StartsWith("/");
            var name = NameOf(isEnd ? rest[1..] : rest);
            if (Lookup.Contains(name) && !(ForeignLookup.Contains(name) && IsClosedAtOnce(page, at)))
            {
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            }

            if (depth > limit)
            {
                return true;
            }

            at++;
        }

        return false;
    }

    /// <summary>Behind a comment, a script or a style, whose signs open nothing; null where a tag may stand.</summary>
    private static int? EndOfWhatIsNoTag(string page, int at)
    {
        var rest = page.AsSpan(at);
        var (end, from) = rest.StartsWith("<!--") ? ("-->", 2)
            : NameOf(rest[1..]) is var name && name.Equals("script", StringComparison.OrdinalIgnoreCase) ? ("</script", 1)
            : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? ("</style", 1)
            : ("", 0);
        return end.Length == 0 ? null
            : page.IndexOf(end, at + from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found + end.Length
            : page.Length;
    }

    private static bool IsClosedAtOnce(string page, int at) =>
        page.AsSpan(at, Math.Min(LongestTag, page.Length - at)).IndexOf('>') is > 0 and var end && page[at + end - 1] == '/';

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < Math.Min(tag.Length, LongestName + 1) && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return tag[..length];
    }
}
