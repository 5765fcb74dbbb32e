using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Html;

/// <summary>The blocks of a tree of elements, in its order. Goes down without recursion, so that no depth can end the process.</summary>
internal static class HtmlBlocks
{
    /// <summary>Elements within elements; browsers give up at 512 themselves.</summary>
    public const int MostDeep = 512;

    private static readonly FrozenSet<string> Unshown = new[] { "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "button", "select", "textarea", "nav" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Apart = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where elements stand deeper than <see cref="MostDeep"/>.</summary>
    public static List<ReadBlock>? Of(INode root)
    {
        var blocks = new List<ReadBlock>();
        var words = new StringBuilder();
        var kinds = new Stack<BlockKind?>([null]);

        // Each with the number of the child that comes next: to tell a neighbour, a node goes through all of its parent's.
        var open = new Stack<(INode Node, int Next)>();
        Enter(root, blocks, words, kinds);
        open.Push((root, 0));
        while (open.TryPop(out var place))
        {
            var (node, next) = place;
            if (next == node.ChildNodes.Length)
            {
                Leave(node, blocks, words, kinds);
                continue;
            }

            open.Push((node, next + 1));
            if (open.Count > MostDeep)
            {
                return null;
            }

            var child = node.ChildNodes[next];
            if (child is not IElement element || !Unshown.Contains(element.LocalName))
            {
                Enter(child, blocks, words, kinds);
                open.Push((child, 0));
            }
        }

        Flush(blocks, words, kinds);
        return blocks;
    }

    private static void Enter(INode node, List<ReadBlock> blocks, StringBuilder words, Stack<BlockKind?> kinds)
    {
        if (node is IText text)
        {
            words.Append(text.Data);
        }
        else if (node is IElement element)
        {
            if (Apart.Contains(element.LocalName))
            {
                Flush(blocks, words, kinds);
                kinds.Push(KindOf(element.LocalName) ?? kinds.Peek());
            }
            else if (element.LocalName == "br")
            {
                words.Append('\n');
            }
        }
    }

    private static void Leave(INode node, List<ReadBlock> blocks, StringBuilder words, Stack<BlockKind?> kinds)
    {
        if (node is IElement element && Apart.Contains(element.LocalName))
        {
            Flush(blocks, words, kinds);
            kinds.Pop();
        }
    }

    private static void Flush(List<ReadBlock> blocks, StringBuilder words, Stack<BlockKind?> kinds)
    {
        if (words.Length > 0)
        {
            blocks.Add(new ReadBlock(kinds.Peek(), words.ToString()));
            words.Clear();
        }
    }

    private static BlockKind? KindOf(string element) => element switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "figcaption" or "caption" => BlockKind.Caption,
        "li" => BlockKind.ListItem,
        _ => null,
    };
}
