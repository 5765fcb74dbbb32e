namespace StudyBot.Knowledge.Documents;

public enum BlockKind
{
    /// <summary>A line above the body: page title, breadcrumb, issue and date, by-line.</summary>
    Masthead,
    Heading,
    Paragraph,
    Caption,
    ListItem,

    /// <summary>Where the text comes from: "Translated from …", "Originally published in …".</summary>
    SourceNote,
}

/// <summary>One block of a document. <see cref="Number"/> counts from 1 over all kinds: "paragraph 9" is the ninth block.</summary>
public sealed record Block(int Number, BlockKind Kind, TextSpan Span);
