using System.Collections.Immutable;
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

    /// <summary>Who brought the same after <see cref="By"/>.</summary>
    public ImmutableArray<MemberId> Others { get; init; } = [];

    public HeldBringers Bringers => new(By, Others);

    /// <summary>Where it was fetched from; null where somebody brought it.</summary>
    public Uri? Address { get; init; }

    /// <summary>What it says of itself, where nothing was stated of it when it came; null where that is to be read. A long document is not read again for it.</summary>
    public DocumentInfo? Found { get; init; }

    /// <summary>
    /// What is stated of it, where the same content waits already. All else stays as it was brought first: a card of then stores what it showed.
    /// </summary>
    /// <param name="by">Who brought it first; what they say holds.</param>
    /// <param name="stated">What is stated of it since.</param>
    public StatedInfo? StatedAfter(MemberId? by, StatedInfo? stated) => by == By ? Stated ?? stated : stated ?? Stated;

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
