using System.Text;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StudyBot.Formats.Html;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Markdown;

/// <summary>Markdown without its marks: what a reader of the page sees, and links as their words.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseYamlFrontMatter().Build();

    public static ReadingOutcome Read(ReadOnlyMemory<byte> original)
    {
        if (PlainTextReader.Read(original.Span) is not ReadOutcome.Read { Text.Text: var text })
        {
            return new ReadingOutcome.Damaged();
        }

        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException deep) when (deep.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            return new ReadingOutcome.TooDeep();
        }

        var blocks = new List<ReadBlock>();
        Add(document, null, blocks);
        return FormatReaders.Outcome(blocks, null);
    }

    // As deep as the parser lets it be, which is some hundred.
    private static void Add(Markdig.Syntax.Block block, BlockKind? kind, List<ReadBlock> blocks)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                break;
            case HtmlBlock page:
                AddPage(page.Lines.ToString(), kind, blocks);
                break;
            case HeadingBlock heading:
                blocks.Add(new ReadBlock(BlockKind.Heading, TextOf(heading.Inline)));
                break;
            case CodeBlock code:
                blocks.Add(new ReadBlock(kind, code.Lines.ToString()));
                break;
            case LeafBlock leaf:
                blocks.Add(new ReadBlock(kind, TextOf(leaf.Inline)));
                break;
            case TableRow row:
                blocks.Add(new ReadBlock(kind, string.Join(" ", row.OfType<TableCell>().SelectMany(cell => cell.OfType<ParagraphBlock>()).Select(p => TextOf(p.Inline)))));
                break;
            case ContainerBlock container:
                var inner = block is ListItemBlock ? BlockKind.ListItem : kind;
                foreach (var child in container)
                {
                    Add(child, inner, blocks);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>What stands between marks of a page says as much as the rest; what is nested like no page is not looked into.</summary>
    private static void AddPage(string page, BlockKind? kind, List<ReadBlock> blocks)
    {
        if (!HtmlNesting.IsDeeperThan(HtmlBlocks.MostDeep, page) && HtmlBlocks.Of(new HtmlParser().ParseDocument(page)) is { } read)
        {
            blocks.AddRange(read.Select(block => block with { Kind = block.Kind ?? kind }));
        }
    }

    private static string TextOf(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                AutolinkInline link => link.Url,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                HtmlInline mark => mark.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : "",
                _ => "",
            });
        }

        return text.ToString();
    }
}
