using NodaTime;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A document to be kept: its bytes as they came, and what was found in them.</summary>
public sealed record NewSource(
    string FileName,
    ReadOnlyMemory<byte> Original,
    Extracted Extracted,
    MemberId? AddedBy,
    Instant AddedAt)
{
    /// <summary>What whoever adds it says of it; <see cref="Extracted"/> was made with it, and every later extraction will be.</summary>
    public StatedInfo? Stated { get; init; }

    /// <summary>The delivery that adds it, marked done in the same transaction; null where no member's delivery does.</summary>
    public EffectId? Effect { get; init; }
}
