using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Facts;

/// <summary>A run of quoted words without their marks, inside one block: <c>source[Span] == Text</c>, always.</summary>
/// <param name="Block">The number of the block that holds it, from 1.</param>
public sealed record QuotePart(TextSpan Span, string Text, int Block);
