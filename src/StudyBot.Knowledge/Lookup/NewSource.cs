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
    /// <summary>
    /// What a reader of its format made of its bytes, kept beside them: <see cref="Extracted"/> quotes its text. Null where the bytes are plain text themselves.
    /// </summary>
    public DocumentReading? Reading { get; init; }

    /// <summary>What whoever adds it says of it; <see cref="Extracted"/> was made with it, and every later extraction will be.</summary>
    public StatedInfo? Stated { get; init; }

    /// <summary>Where it was fetched from; null where somebody brought it.</summary>
    public Uri? Address { get; init; }

    /// <summary>The text in whose place it is put; the store says so where it replaces one.</summary>
    public ReplacedText? Replaced { get; init; }

    /// <summary>As it was decided on, where it waited: it is kept only if it still does, as that. Null where it did not wait.</summary>
    public WaitedDocument? Waited { get; init; }

    /// <summary>
    /// The delivery that adds it, or a part of one, marked done in the same transaction; null where no member's delivery does. A delivery that is not
    /// known any more was forgotten with its group: it adds nothing.
    /// </summary>
    public EffectId? Effect { get; init; }

    /// <summary>The delivery of which <see cref="Effect"/> is a part; null where it is the whole.</summary>
    public EffectId? PartOf { get; init; }
}
