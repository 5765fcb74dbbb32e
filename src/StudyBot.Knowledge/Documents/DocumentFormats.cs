using System.Buffers;
using System.Text;

namespace StudyBot.Knowledge.Documents;

/// <summary>
/// Tells formats by their bytes: a name may say anything. Only Markdown is told by its name, since every Markdown file is a plain text as well.
/// Looks at the bytes alone and parses nothing, so that it is safe for whatever comes.
/// </summary>
public static class DocumentFormats
{
    /// <summary>A PDF's mark and the element of a web page stand within so many bytes, where not at the very beginning.</summary>
    private const int Opening = 1024;

    /// <summary>Likewise, where comments stand first: notes of whoever saved the page, or of its licence.</summary>
    private const int LongestOpening = 64 * 1024;

    /// <summary>A piece of a page, as it is copied out of one, begins with one of these.</summary>
    private static readonly string[] Beginnings =
        ["div", "p", "article", "section", "main", "header", "h1", "h2", "h3", "table", "ul", "ol", "dl", "blockquote", "span", "meta", "link", "title", "style", "script"];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private static readonly string[] MarkdownNames = [".md", ".markdown", ".mdown"];

    /// <summary>Null for plain text, and for what is not read.</summary>
    /// <param name="fileName">Looked at for Markdown only.</param>
    public static DocumentFormat? Recognise(string fileName, ReadOnlySpan<byte> original)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var opening = original[..Math.Min(original.Length, Opening)];
        if (opening.StartsWith("PK\u0003\u0004"u8))
        {
            return IsDocx(original) ? DocumentFormat.Docx : null;
        }

        if (opening.StartsWith("%PDF-"u8))
        {
            return DocumentFormat.Pdf;
        }

        var words = WordsOf(original);
        if (IsWebPage(words))
        {
            return DocumentFormat.Html;
        }

        if (IsLatePdf(opening, original))
        {
            return DocumentFormat.Pdf;
        }

        // Many a Markdown file begins with an element.
        var isMarkdown = MarkdownNames.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);
        return (isMarkdown || IsPieceOfPage(words)) && PlainTextReader.Read(original) is ReadOutcome.Read
            ? isMarkdown ? DocumentFormat.Markdown : DocumentFormat.Html
            : null;
    }

    // The names of a package's parts stand uncompressed in it.
    private static bool IsDocx(ReadOnlySpan<byte> original) =>
        original.IndexOf("[Content_Types].xml"u8) >= 0 && original.IndexOf("word/"u8) >= 0;

    // What stands before the mark is thrown away by readers of PDF; a text that only speaks of the mark has no objects, or is itself of another format.
    private static bool IsLatePdf(ReadOnlySpan<byte> opening, ReadOnlySpan<byte> original)
    {
        var mark = opening.IndexOf("%PDF-"u8);
        if (mark <= 0 || StartsAsPicture(opening))
        {
            return false;
        }

        var rest = original[mark..];
        return rest.IndexOf("0 obj"u8) > 0 && (rest.IndexOf("trailer"u8) > 0 || rest.IndexOf("/XRef"u8) > 0);
    }

    private static bool StartsAsPicture(ReadOnlySpan<byte> opening) =>
        opening.StartsWith("GIF8"u8) || opening.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || opening.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]);

    /// <summary>The opening of a text in any encoding as far as its letters are of ASCII, without what stands before its first element or word.</summary>
    private static string WordsOf(ReadOnlySpan<byte> original)
    {
        var text = Start(original, Opening);
        if (!text.StartsWith("<!--", StringComparison.Ordinal))
        {
            return text;
        }

        text = Start(original, LongestOpening);
        var at = 0;
        while (text.AsSpan(at).StartsWith("<!--") && text.IndexOf("-->", at + 2, StringComparison.Ordinal) is >= 0 and var end)
        {
            at = end + 3;
            at += text.AsSpan(at).IndexOfAnyExcept(" \t\r\n") is >= 0 and var spaces ? spaces : text.Length - at;
        }

        return text.Substring(at, Math.Min(Opening, text.Length - at));
    }

    private static string Start(ReadOnlySpan<byte> original, int length) => Encoding.Latin1.GetString(original[..Math.Min(original.Length, length)])
        .Replace("\0", "", StringComparison.Ordinal)
        .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');

    // "<div class=…>", "<p>": a text that only speaks of these begins otherwise.
    private static bool IsPieceOfPage(string text)
    {
        var name = text.StartsWith('<') ? text.AsSpan(1, Math.Max(0, text.AsSpan(1).IndexOfAny(NameEnds))).ToString() : "";
        return Beginnings.Contains(name, StringComparer.OrdinalIgnoreCase) && text.Contains('>', StringComparison.Ordinal);
    }

    // "<!DOCTYPE html>…", "<html …", "<?xml …?> <html …": a text that only speaks of these begins otherwise.
    private static bool IsWebPage(string text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<head>", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<body>", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<?xml", StringComparison.Ordinal) && text.Contains("<html", StringComparison.OrdinalIgnoreCase));
}
