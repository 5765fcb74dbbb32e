namespace StudyBot.Features.Library;

/// <summary>
/// Formats that are not read, by what their files begin with: some of them would pass for plain text, and then their commands would stand among
/// the sentences. Those that are read are told by <see cref="Knowledge.Documents.DocumentFormats"/>, and before.
/// </summary>
internal static class FileFormat
{
    private static readonly (byte[] Start, string Format)[] Starts =
    [
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an encrypted document, or one of an old Office format"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([0x89, .. "PNG\r\n"u8], "a picture"),
        ([.. "GIF8"u8], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ([0x1F, 0x8B, 0x08], "a packed file"),
        ([.. "7z"u8, 0xBC, 0xAF], "a packed file"),
    ];

    /// <summary>With its article: "a picture". Null for what may be plain text.</summary>
    /// <param name="name">Tells apart what is packed alike.</param>
    public static string? Recognise(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return Packed(name);
        }

        foreach (var (start, format) in Starts)
        {
            if (bytes.StartsWith(start))
            {
                return format;
            }
        }

        return null;
    }

    private static string Packed(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOCX" => "no whole Word document",
        ".ODT" => "an OpenDocument text",
        ".XLSX" or ".ODS" => "a spreadsheet",
        ".PPTX" or ".ODP" => "a presentation",
        ".EPUB" => "an e-book",
        _ => "a packed file",
    };
}
