using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Sentences;

/// <summary>One sentence of one block, trimmed of white space. Sentences of a document never overlap and stand in order.</summary>
public sealed record Sentence(int Index, Block Block, TextSpan Span);
