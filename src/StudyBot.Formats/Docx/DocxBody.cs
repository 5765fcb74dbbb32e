using System.Text;
using System.Xml;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Docx;

/// <summary>The paragraphs of a body in their order. What was deleted or moved away under review, field codes, and the second copy of what older programs show are left out.</summary>
internal static class DocxBody
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static IEnumerable<ReadBlock> Read(XmlReader body, IReadOnlyDictionary<string, BlockKind> styles)
    {
        // A text box is a paragraph within a paragraph.
        var open = new Stack<Paragraph>();
        var left = DocumentLimits.MaxBytes;
        while (body.Read())
        {
            DocxDepth.Check(body);
            if (body.NodeType == XmlNodeType.EndElement && IsWord(body) && body.LocalName == "p" && open.TryPop(out var ended))
            {
                yield return ended.ToBlock();
            }
            else if (body.NodeType == XmlNodeType.Element)
            {
                Start(body, styles, open);
            }
            else if (body.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                && open.TryPeek(out var paragraph) && paragraph.IsInText)
            {
                left -= Append(body, paragraph.Text, left);
            }
            else if (body.NodeType == XmlNodeType.EndElement && body.LocalName == "t" && open.TryPeek(out var written))
            {
                written.IsInText = false;
            }
        }
    }

    /// <summary>Piece by piece: one text may be as long as the whole document is said to be.</summary>
    private static int Append(XmlReader body, StringBuilder text, int left)
    {
        var piece = new char[4096];
        var length = 0;
        while (body.ReadValueChunk(piece, 0, piece.Length) is > 0 and var count)
        {
            text.Append(piece, 0, count);
            length += count;
            if (length > left)
            {
                throw new DocxPackage.TooLargeException();
            }
        }

        return length;
    }

    private static void Start(XmlReader body, IReadOnlyDictionary<string, BlockKind> styles, Stack<Paragraph> open)
    {
        if (body.LocalName == "Fallback" || (IsWord(body) && body.LocalName is "moveFrom" or "del"))
        {
            Skip(body);
            return;
        }

        if (!IsWord(body))
        {
            return;
        }

        if (body.LocalName == "p")
        {
            if (!body.IsEmptyElement)
            {
                open.Push(new Paragraph());
            }

            return;
        }

        if (!open.TryPeek(out var paragraph))
        {
            return;
        }

        switch (body.LocalName)
        {
            case "t":
                paragraph.IsInText = !body.IsEmptyElement;
                break;
            case "tab" or "br" or "cr" or "ptab":
                paragraph.Text.Append(' ');
                break;
            case "noBreakHyphen":
                paragraph.Text.Append('-');
                break;
            case "pStyle" when styles.TryGetValue(body.GetAttribute("val", body.NamespaceURI) ?? "", out var kind):
                paragraph.Kind = kind;
                break;
            case "numPr":
                paragraph.IsNumbered = true;
                break;
            default:
                break;
        }
    }

    // By hand, so that its depth is looked at too.
    private static void Skip(XmlReader body)
    {
        var depth = body.Depth;
        if (body.IsEmptyElement)
        {
            return;
        }

        while (body.Read() && body.Depth > depth)
        {
            DocxDepth.Check(body);
        }
    }

    private static bool IsWord(XmlReader body) => body.NamespaceURI is Namespace or Strict;

    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        public BlockKind? Kind { get; set; }

        public bool IsNumbered { get; set; }

        public bool IsInText { get; set; }

        // A numbered heading is a heading.
        public ReadBlock ToBlock() => new(Kind ?? (IsNumbered ? BlockKind.ListItem : null), Text.ToString());
    }
}
