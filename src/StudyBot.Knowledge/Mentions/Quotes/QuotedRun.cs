using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Mentions.Quotes;

/// <summary>What stands between two quotation marks of one block, or from a mark to the end of a block that does not close it.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without them, trimmed of white space.</param>
internal readonly record struct QuotedRun(TextSpan Outer, TextSpan Inner, Block Block, bool IsClosed);
