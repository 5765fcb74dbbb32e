using NodaTime;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Documents that wait for a decision, so that nobody must hand them in again: a group's, for <see cref="ISourceChanges.KeptAside"/>. One that is added, takes the
/// place of another, or is brought back is held no longer.
/// </summary>
public interface IHeldDocuments
{
    /// <summary>So many documents of a group wait at once: somebody must decide on them one by one, and each may have 20 MB.</summary>
    const int MostHeld = 100;

    /// <summary>And so many that one member brought first: far fewer, so that nobody keeps others from bringing theirs.</summary>
    const int MostHeldOfOne = 20;

    /// <summary>Keeps it with the mark of the delivery that brought it. The same content once more waits a day anew (<see cref="HeldDocument.StatedAfter"/>).</summary>
    /// <param name="effect">The delivery, or the part of one, that brings it.</param>
    /// <param name="partOf">The delivery of which <paramref name="effect"/> is a part; null where it is the whole.</param>
    /// <param name="isToReplace">A moderator brings it for the place of another: however many of the group wait, only their own are counted.</param>
    Task<HoldOutcome> HoldAsync(HeldDocument document, EffectId effect, EffectId? partOf, bool isToReplace, CancellationToken cancellationToken);

    /// <summary>Null where it was decided on, or its time is over.</summary>
    Task<HeldDocument?> FindHeldAsync(GroupId group, ContentHash hash, Instant now, CancellationToken cancellationToken);

    /// <summary>Those that are not decided on, what goes first first.</summary>
    /// <param name="by">Only what this member brought, as the first or after others; null for all of the group.</param>
    Task<IReadOnlyList<HeldSummary>> ListHeldAsync(GroupId group, MemberId? by, Instant now, CancellationToken cancellationToken);

    /// <summary>
    /// Puts what is to be stated of one in the place of what was stated before; it is kept no longer for that. False where it was decided on, its time is over, or
    /// something else is stated of it by now. An effect that is done already changes nothing, and is true where it did just this.
    /// </summary>
    /// <param name="before">What was stated of it when somebody looked.</param>
    Task<bool> RestateHeldAsync(SourceChange change, StatedInfo stated, StatedInfo? before, CancellationToken cancellationToken);

    /// <summary>
    /// Lets it go for a member who brought it; where they did not, it waits on. An effect that is done already changes nothing, and is told the same where it did
    /// just this.
    /// </summary>
    Task<HeldLeaving> LeaveHeldAsync(SourceChange change, CancellationToken cancellationToken);

    /// <summary>Lets it go for all who brought it, which stands in the audit trail. False where none is held; an effect as above.</summary>
    Task<bool> DeclineHeldAsync(SourceChange change, CancellationToken cancellationToken);
}
