using NodaTime;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>
/// Holds back what somebody is to decide on first: what is nearly the same as a source that is there, and whatever is to be looked at before it is added. It is kept
/// meanwhile, so that nothing must be handed in again.
/// </summary>
public sealed class HoldingBack(FeaturePorts ports, TimeProvider clock)
{
    /// <summary>Null where nothing is like it and nobody put right what it says of itself while it waits: it is to be added.</summary>
    internal async Task<IndexOutcome?> HoldNearAsync(NewSource source, CancellationToken cancellationToken)
    {
        var id = source.Extracted.Source;
        return await ports.Sources.FindHeldAsync(id.Group, id.Hash, Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellationToken).ConfigureAwait(false) is { Stated: not null }
            || await NearestAsync(id.Group, TextSketch.Of(source.Extracted.Document.Source.Text), cancellationToken).ConfigureAwait(false) is not null
                ? await HoldAsync(source, cancellationToken).ConfigureAwait(false)
                : null;
    }

    /// <summary>Null where no member's delivery brings it, so that nobody would decide: it is to be added.</summary>
    internal async Task<IndexOutcome?> HoldAsync(NewSource source, CancellationToken cancellationToken)
    {
        if (source.Effect is not { } effect)
        {
            return null;
        }

        return await ports.Sources.HoldAsync(HeldDocument.Of(source), effect, source.PartOf, isToReplace: false, cancellationToken).ConfigureAwait(false) switch
        {
            HoldOutcome.Held => new IndexOutcome.HeldBack(source.FileName, source.Extracted.Source.Hash),
            HoldOutcome.DiskAlmostFull full => new IndexOutcome.DiskAlmostFull(source.FileName, full.FreeBytes),
            HoldOutcome.TooManyWait many => new IndexOutcome.TooManyWait(source.FileName, many.AreOwn),
            _ => new IndexOutcome.TakenAwaySince(source.FileName),
        };
    }

    /// <summary>What a text is nearly the same as, of all that the group reads; null where nothing is.</summary>
    internal async Task<SourceSketch?> NearestAsync(GroupId group, TextSketch sketch, CancellationToken cancellationToken) =>
        NearCopy.Nearest(sketch, await ports.Sources.ListSketchesAsync(group, cancellationToken).ConfigureAwait(false));
}
