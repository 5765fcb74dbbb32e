using NodaTime;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A group's word on one fact: hidden, or edited. It outlives re-extraction.</summary>
/// <param name="Kind">Of the fact; with <paramref name="Evidence"/> the second way to find it again.</param>
/// <param name="IsPassageHidden">The sentence is not searchable as text either.</param>
public sealed record FactOverlay(
    GroupId Group,
    FactId Fact,
    string Kind,
    SourceId Source,
    TextSpan Evidence,
    bool IsHidden,
    bool IsPassageHidden,
    FactEdit? Edit,
    MemberId By,
    Instant At);
