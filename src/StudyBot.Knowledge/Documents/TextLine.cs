namespace StudyBot.Knowledge.Documents;

/// <summary>One line without its break, trimmed of white space; blank lines have length 0.</summary>
/// <param name="Indent">White space before it, in UTF-16 units.</param>
/// <param name="IsCut">Whether it was cut off a longer line and so starts a block of its own.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool IsCut)
{
    public bool IsBlank => Span.Length == 0;
}
