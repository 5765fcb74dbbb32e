using System.Globalization;
using System.Xml;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Docx;

/// <summary>Which styles are headings, captions and lists. Their ids are in the language of whoever wrote the document; the names of the built-in ones are not.</summary>
internal static class DocxStyles
{
    public static Dictionary<string, BlockKind> Read(XmlReader styles)
    {
        var kinds = new Dictionary<string, BlockKind>(StringComparer.Ordinal);
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        string? id = null;
        while (styles.Read())
        {
            DocxDepth.Check(styles);
            if (styles.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var value = styles.GetAttribute("val", styles.NamespaceURI) ?? "";
            switch (styles.LocalName)
            {
                case "style":
                    id = styles.GetAttribute("styleId", styles.NamespaceURI);
                    break;
                case "name" when id is not null && KindOf(value) is { } kind:
                    kinds[id] = kind;
                    break;
                case "outlineLvl" when id is not null && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9:
                    kinds[id] = BlockKind.Heading;
                    break;
                case "basedOn" when id is not null:
                    parents[id] = value;
                    break;
                default:
                    break;
            }
        }

        // One step: a style of somebody's own that is a built-in one with another colour.
        foreach (var (style, parent) in parents)
        {
            if (!kinds.ContainsKey(style) && kinds.TryGetValue(parent, out var kind))
            {
                kinds[style] = kind;
            }
        }

        return kinds;
    }

    private static BlockKind? KindOf(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase) ? BlockKind.Heading
        : name.Equals("caption", StringComparison.OrdinalIgnoreCase) ? BlockKind.Caption
        : name.StartsWith("list ", StringComparison.OrdinalIgnoreCase) && !name.Equals("list paragraph", StringComparison.OrdinalIgnoreCase) ? BlockKind.ListItem
        : null;
}
