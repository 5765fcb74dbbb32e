using NodaTime;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// What moderators do with sources that are there. Each deed is one step with the mark of its delivery and its line in the audit trail; a delivery that
/// did it before changes nothing, and is told the same.
/// </summary>
public interface ISourceChanges
{
    /// <summary>For how long what was taken away, or was not decided on, is kept; from then on no read finds it, and it goes at the next turn.</summary>
    static readonly Duration KeptAside = Duration.FromHours(24);

    /// <summary>States another title for a source of the group. False where it has no such source.</summary>
    Task<bool> RenameAsync(SourceChange change, string title, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a source away and keeps it aside: no other read finds anything of it. The same content can be added anew: then what moderators and members said of it is
    /// said of the new one, and nothing is kept aside any more. A source of the library is hidden from the group, for as long as it likes. False where the group cannot see it.
    /// </summary>
    Task<bool> SetAsideAsync(SourceChange change, CancellationToken cancellationToken);

    /// <summary>Brings back what was taken away, with whatever moderators hid and edited in it, to its old place in lists.</summary>
    Task<RestoreOutcome> RestoreAsync(SourceChange change, CancellationToken cancellationToken);

    /// <summary>What a group can have back, what went last first.</summary>
    Task<IReadOnlyList<SourceAside>> ListAsideAsync(GroupId group, Instant now, CancellationToken cancellationToken);

    /// <summary>
    /// Puts a document in the place of a source of the group: in its place in lists, and with what was said of it: overlays (<see cref="OverlayMoving"/>), approvals of the same facts
    /// (<see cref="SameFacts"/>), and reports of sentences that still stand. The old one is kept aside.
    /// </summary>
    /// <param name="change">Its effect is marked, not the document's.</param>
    Task<ReplaceOutcome> ReplaceAsync(SourceChange change, NewSource document, CancellationToken cancellationToken);

    /// <summary>As <see cref="ISourceStore.ReplaceExtractionAsync"/>, by a moderator's wish. False also where the source is not the group's.</summary>
    /// <param name="change">A part of a delivery: its effect was never accepted itself.</param>
    Task<bool> ReindexAsync(SourceChange change, Extraction.Extracted extracted, StatedInfo? stated, CancellationToken cancellationToken);

    /// <summary>Deletes what has been kept aside for its time.</summary>
    /// <returns>How many sources and documents went.</returns>
    Task<int> LetGoAsync(Instant now, CancellationToken cancellationToken);
}
