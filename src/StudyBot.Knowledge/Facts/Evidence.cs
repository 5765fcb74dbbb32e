using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Facts;

/// <summary>
/// One sentence of a stored source, quoted exactly: <c>source[Span] == Text</c>, always.
/// </summary>
/// <param name="Block">The number of the block that holds it, from 1: "paragraph 9" of a citation.</param>
public sealed record Evidence(TextSpan Span, string Text, int Block);
