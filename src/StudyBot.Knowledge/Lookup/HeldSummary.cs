using NodaTime;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A document that waits, without its bytes.</summary>
/// <param name="By">Who brought it first.</param>
/// <param name="Others">How many brought the same after them.</param>
/// <param name="Until">It is kept so long.</param>
public sealed record HeldSummary(ContentHash Hash, string FileName, MemberId? By, int Others, Instant Until);
