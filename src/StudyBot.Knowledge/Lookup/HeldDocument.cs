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

    /// <summary>What it says of itself, where nothing was stated of it when it came; null where that is to be read. A long document is not read again for it.</summary>
    public DocumentInfo? Found { get; init; }

    /// <summary>Brought once more while it waits: it is of whoever brought it first, and what they said of it holds.</summary>
    /// <param name="by">Who brought it first.</param>
    /// <param name="stated">What is stated of it since.</param>
    public HeldDocument After(MemberId? by, StatedInfo? stated) => this with { By = by, Stated = by == By ? Stated ?? stated : stated ?? Stated };

    public static HeldDocument Of(NewSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var id = source.Extracted.Source;
        return new HeldDocument(id.Group, id.Hash, source.FileName, source.Original, source.Reading, source.Stated, source.AddedBy, source.AddedAt)
        {
            Address = source.Address,
            Found = source.Stated is null ? source.Extracted.Document.Info : null,
        };
    }
}
