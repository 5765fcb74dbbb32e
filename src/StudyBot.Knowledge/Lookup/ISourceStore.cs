using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Sources with their originals and extractions. Every method is all or nothing, and what it returns was committed. Reads of a
/// group see the group's own sources and the library's, without those the group hid or took away.
/// </summary>
public interface ISourceStore : ISourceChanges, IHeldDocuments
{
    /// <summary>
    /// Keeps the original (flushed before its row is committed), the row, the extraction, and the mark of its effect, in one step. An effect that is
    /// done already changes nothing.
    /// </summary>
    Task<AddSourceOutcome> AddAsync(NewSource source, CancellationToken cancellationToken);

    /// <summary>What an effect has added to a group before; null where it has added nothing yet.</summary>
    Task<AddSourceOutcome.AddedBefore?> FindAddedAsync(GroupId group, EffectId effect, CancellationToken cancellationToken);

    /// <summary>The group's and the library's, by time added, then title. The same list object as long as nothing changed.</summary>
    Task<IReadOnlyList<SourceSummary>> ListAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Null where the group cannot see it.</summary>
    Task<SourceSummary?> FindAsync(GroupId group, SourceId source, CancellationToken cancellationToken);

    /// <summary>
    /// Null where the group cannot see it, and while its original no longer reads as the text that was extracted (see
    /// <see cref="ListStaleAsync"/>).
    /// </summary>
    Task<Extracted?> ReadAsync(GroupId group, SourceId source, CancellationToken cancellationToken);

    /// <summary>
    /// The text and sentences alone, many times faster than <see cref="ReadAsync"/>: what a card needs to show passages. Null as there.
    /// </summary>
    Task<SourceSentences?> ReadSentencesAsync(GroupId group, SourceId source, CancellationToken cancellationToken);

    /// <summary>What every text that the group can see is compared by; in the order of <see cref="ListAsync"/>.</summary>
    Task<IReadOnlyList<SourceSketch>> ListSketchesAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>The bytes as they came; null where the group cannot see it.</summary>
    Task<byte[]?> ReadOriginalAsync(GroupId group, SourceId source, CancellationToken cancellationToken);

    /// <summary>
    /// Adds a seed to the library unless one with its hash was ever offered: an offer is remembered in the same transaction.
    /// Null when it was offered before.
    /// </summary>
    Task<AddSourceOutcome?> OfferSeedAsync(NewSource seed, CancellationToken cancellationToken);

    /// <summary>Whether a seed with these bytes was ever offered.</summary>
    Task<bool> WasOfferedAsync(ContentHash hash, CancellationToken cancellationToken);

    /// <summary>
    /// Sources of every group whose facts were made by a lower version, or whose original no longer reads as the text that they were made from;
    /// until they are made again the latter have none.
    /// </summary>
    Task<IReadOnlyList<SourceId>> ListStaleAsync(int currentVersion, CancellationToken cancellationToken);

    /// <summary>The bytes of any source, for extracting it again; not a member's read.</summary>
    Task<byte[]?> ReadOriginalForExtractionAsync(SourceId source, CancellationToken cancellationToken);

    /// <summary>What was read out of those bytes when it was added; null where they are plain text, and where the source is gone.</summary>
    /// <exception cref="InvalidDataException">It was kept and is none any more: its bytes are not text to be read instead.</exception>
    Task<DocumentReading?> ReadReadingAsync(SourceId source, CancellationToken cancellationToken);

    /// <summary>
    /// Puts a new extraction in the place of the old one. Overlays follow their facts: by <see cref="Facts.FactId"/>, then by
    /// overlapping evidence of the same kind; one without a match goes to the review queue. False when the source is gone, or something else is stated of it by now.
    /// </summary>
    /// <param name="stated">What was stated of it when it was extracted.</param>
    Task<bool> ReplaceExtractionAsync(Extracted extracted, StatedInfo? stated, CancellationToken cancellationToken);

    /// <summary>
    /// Puts what is stated of one of a group's own sources in the place of what was stated before, and the extraction that was made with it in the place of the old
    /// one as <see cref="ReplaceExtractionAsync"/> does, in one step. False when the source is gone, or something else is stated of it by now. An effect that is done already changes nothing, and is true
    /// where it did just this.
    /// </summary>
    Task<bool> RestateAsync(SourceRestatement restatement, CancellationToken cancellationToken);
}
