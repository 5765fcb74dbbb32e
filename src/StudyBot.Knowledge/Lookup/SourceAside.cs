using NodaTime;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A source that a group took away and can have back.</summary>
/// <param name="By">Who took it away; null where that was not kept.</param>
/// <param name="Until">From then on it is gone for good; null for a source of the library, which is only hidden from the group.</param>
public sealed record SourceAside(SourceSummary Source, MemberId? By, Instant At, Instant? Until);
