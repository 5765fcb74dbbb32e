using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Html;

/// <summary>
/// Bytes of a page to its text: by their mark, else by what the page says of itself, else as any text. A page that says something else and is sound
/// UTF-8 was saved again by a program that changed the one and not the other.
/// </summary>
internal static partial class HtmlEncoding
{
    /// <summary>Bytes in which a page has to say it, by the standard.</summary>
    private const int Opening = 1024;

    /// <summary>Null for what is no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> page)
    {
        if (Said(page) is not { } said || (!Ascii.IsValid(page) && Utf8.IsValid(page)))
        {
            return PlainTextReader.Read(page) is ReadOutcome.Read { Text.Text: var plain } ? plain : null;
        }

        var text = said.GetString(page);
        return text.Contains('\0', StringComparison.Ordinal) ? null : text;
    }

    /// <summary>Null where it says none that is known, or one of those that every text is tried for: a page whose letters could be read here is not in UTF-16.</summary>
    private static Encoding? Said(ReadOnlySpan<byte> page)
    {
        if (page is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0xEF, 0xBB, 0xBF, ..])
        {
            return null;
        }

        var opening = Comment().Replace(Encoding.Latin1.GetString(page[..Math.Min(page.Length, Opening)]), "");
        var name = Declaration().Match(opening).Groups["name"].Value;
        return name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : CodePagesEncodingProvider.Instance.GetEncoding(LabelOf(name));
    }

    // Who says one of these writes the other, and browsers have read it so from the beginning.
    private static string LabelOf(string name) => name.ToLowerInvariant() switch
    {
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
        "iso-8859-9" or "latin5" => "windows-1254",
        "gb2312" or "gbk" => "gb18030",
        "x-sjis" or "windows-31j" => "shift_jis",
        var label => label,
    };

    // <!-- anything -->
    [GeneratedRegex("<!--.*?(?:-->|$)", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Comment();

    // <meta charset="windows-1251">, <meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">, <?xml version="1.0" encoding="euc-kr"?>
    [GeneratedRegex("""(?:<meta\b[^>]*\bcharset|^\s*<\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
