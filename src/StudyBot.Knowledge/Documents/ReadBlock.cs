namespace StudyBot.Knowledge.Documents;

/// <summary>One block as a reader of a format gives it.</summary>
/// <param name="Kind">What the format itself says it is; null where it says nothing, and the words must tell.</param>
/// <param name="Text">On one line.</param>
public sealed record ReadBlock(BlockKind? Kind, string Text);
