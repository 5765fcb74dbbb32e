using NodaTime;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A document that was handed in and waits for somebody's decision: it is no source, and no read of sources finds it.</summary>
/// <param name="Reading">What was read out of it; null where it is plain text.</param>
public sealed record HeldDocument(
    GroupId Group,
    ContentHash Hash,
    string FileName,
    ReadOnlyMemory<byte> Original,
    DocumentReading? Reading,
    StatedInfo? Stated,
    MemberId? By,
    Instant At)
{
    public SourceId Source => new(Group, Hash);

    /// <summary>Where it was fetched from; null where somebody brought it.</summary>
    public Uri? Address { get; init; }

    public static HeldDocument Of(NewSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var id = source.Extracted.Source;
        return new HeldDocument(id.Group, id.Hash, source.FileName, source.Original, source.Reading, source.Stated, source.AddedBy, source.AddedAt) { Address = source.Address };
    }
}
