using NodaTime;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A document that waits, without its bytes.</summary>
/// <param name="Until">It is kept so long.</param>
public sealed record HeldSummary(ContentHash Hash, string FileName, Instant Until);
