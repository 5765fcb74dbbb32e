using NodaTime;
using StudyBot.Knowledge.Extraction;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A document to be kept: its bytes as they came, and what was found in them.</summary>
public sealed record NewSource(
    string FileName,
    ReadOnlyMemory<byte> Original,
    Extracted Extracted,
    MemberId? AddedBy,
    Instant AddedAt);
