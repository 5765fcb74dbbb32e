namespace StudyBot.Knowledge.Documents;

/// <summary>A source as it was read: its text, its blocks in order, and what it says of itself.</summary>
public sealed record Document(SourceText Source, IReadOnlyList<Block> Blocks, DocumentInfo Info);
