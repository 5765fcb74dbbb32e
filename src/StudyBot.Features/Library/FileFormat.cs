using System.Text;

namespace StudyBot.Features.Library;

/// <summary>
/// Formats that are not read, by what their files begin with: some of them would pass for plain text, and then their commands would stand among
/// the sentences.
/// </summary>
internal static class FileFormat
{
    /// <summary>A PDF's mark and the element of a web page stand within so many bytes, where not at the very beginning.</summary>
    private const int Opening = 1024;

    private static readonly (byte[] Start, string Format)[] Starts =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([0x89, .. "PNG\r\n"u8], "a picture"),
        ([.. "GIF8"u8], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ([0x1F, 0x8B, 0x08], "a packed file"),
        ([.. "7z"u8, 0xBC, 0xAF], "a packed file"),
    ];

    /// <summary>With its article: "a PDF". Null for what may be plain text.</summary>
    /// <param name="name">Tells apart what is packed alike.</param>
    public static string? Recognise(string name, ReadOnlySpan<byte> bytes)
    {
        var opening = bytes[..Math.Min(bytes.Length, Opening)];
        if (opening.StartsWith("PK\u0003\u0004"u8))
        {
            return Packed(name);
        }

        foreach (var (start, format) in Starts)
        {
            if (opening.StartsWith(start))
            {
                return format;
            }
        }

        return opening.IndexOf("%PDF-1."u8) >= 0 || opening.IndexOf("%PDF-2."u8) >= 0 ? "a PDF" : IsWebPage(opening) ? "a web page" : null;
    }

    private static string Packed(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOCX" => "a Word document",
        ".ODT" => "an OpenDocument text",
        ".XLSX" or ".ODS" => "a spreadsheet",
        ".PPTX" or ".ODP" => "a presentation",
        ".EPUB" => "an e-book",
        _ => "a packed file",
    };

    // "<!DOCTYPE html>…", "<html …", "<?xml …?> <html …": a text that only speaks of these begins otherwise.
    private static bool IsWebPage(ReadOnlySpan<byte> opening)
    {
        var text = Encoding.Latin1.GetString(opening.StartsWith("\uFEFF"u8) ? opening[3..] : opening).TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<?xml", StringComparison.Ordinal) && text.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }
}
