using System.IO.Compression;
using System.Text;
using System.Xml;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Docx;

/// <summary>A document of Word: the paragraphs of its body, by a reader that keeps nothing but the paragraph at hand.</summary>
internal static class DocxReader
{
    private const string OfficeDocument = "/officeDocument";
    private const string UsualBody = "word/document.xml";

    public static ReadingOutcome Read(ReadOnlyMemory<byte> original)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(original.ToArray(), writable: false), ZipArchiveMode.Read);
            return Read(new DocxPackage(archive));
        }
        catch (DocxPackage.EncryptedException)
        {
            return new ReadingOutcome.Encrypted();
        }
        catch (DocxPackage.TooLargeException)
        {
            return new ReadingOutcome.TooMuchText();
        }
        catch (DocxPackage.TooDeepException)
        {
            return new ReadingOutcome.TooDeep();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return new ReadingOutcome.Damaged();
        }
    }

    private static ReadingOutcome Read(DocxPackage package)
    {
        if (package.HasTooManyEntries)
        {
            return new ReadingOutcome.TooMuchText();
        }

        var main = MainPart(package);
        var folder = main[..(main.LastIndexOf('/') + 1)];
        using var styles = package.Open($"{folder}styles.xml");
        var kinds = styles is null ? [] : DocxStyles.Read(styles);
        using var body = package.Open(main);
        return body is null
            ? new ReadingOutcome.Damaged()
            : FormatReaders.Outcome(DocxBody.Read(body, kinds), Said(package));
    }

    private static string MainPart(DocxPackage package)
    {
        using var relations = package.Open("_rels/.rels");
        while (relations?.Read() == true)
        {
            if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && relations.GetAttribute("Type")?.EndsWith(OfficeDocument, StringComparison.Ordinal) == true)
            {
                return relations.GetAttribute("Target")?.TrimStart('/') ?? UsualBody;
            }
        }

        return UsualBody;
    }

    // The dates of a file are when it was made or saved, not when its text was published: they are not taken.
    private static StatedInfo Said(DocxPackage package)
    {
        using var properties = package.Open("docProps/core.xml");
        string? title = null;
        string? author = null;
        while (properties?.Read() == true)
        {
            DocxDepth.Check(properties);
            if (properties is { NodeType: XmlNodeType.Element, IsEmptyElement: false, LocalName: "title" or "creator" })
            {
                var (name, text) = (properties.LocalName, TextOf(properties));
                (title, author) = name == "title" ? (text, author) : (title, text);
            }
        }

        return FileProperties.Said(title, author);
    }

    private static string TextOf(XmlReader reader)
    {
        var text = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            DocxDepth.Check(reader);
            text.Append(reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace ? reader.Value : "");
        }

        return text.ToString();
    }
}
