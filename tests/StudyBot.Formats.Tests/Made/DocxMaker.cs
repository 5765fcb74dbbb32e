using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Made;

/// <summary>A package as Word writes it, of as much as a reader looks at.</summary>
internal static class DocxMaker
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <param name="title">Of the file's properties.</param>
    /// <param name="isStrict">Written by the letter of the standard, whose names differ.</param>
    public static byte[] Make(IEnumerable<(BlockKind Kind, string Text)> blocks, string? title = null, string? author = null, bool isStrict = false)
    {
        var body = new StringBuilder();
        foreach (var (kind, text) in blocks)
        {
            var style = kind switch { BlockKind.Heading => "berschrift1", BlockKind.Caption => "Beschriftung", _ => "Standard" };

            // Runs are cut wherever somebody changed something; a tab of the checker's marks stands between.
            var middle = text.Length / 2;
            body.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{Run(text[..middle])}<w:proofErr w:type=\"spellStart\"/>{Run(text[middle..])}</w:p>");
        }

        var word = isStrict ? Strict : Word;
        return Package($"<w:document xmlns:w=\"{word}\"><w:body>{body}</w:body></w:document>", title, author, word);
    }

    public static byte[] Package(string document, string? title = null, string? author = null, string word = Word)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/styles.xml", $"<w:styles xmlns:w=\"{word}\"><w:style w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Beschriftung\"><w:name w:val=\"caption\"/></w:style></w:styles>");
            Add(archive, "docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{SecurityElement.Escape(title)}</dc:title><dc:creator>{SecurityElement.Escape(author)}</dc:creator></cp:coreProperties>");
            Add(archive, "word/document.xml", document);
        }

        return bytes.ToArray();
    }

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    private static void Add(ZipArchive archive, string name, string xml)
    {
        using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }
}
