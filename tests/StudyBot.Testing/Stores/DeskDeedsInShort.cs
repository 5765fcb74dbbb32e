using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>What a moderator who sees how a fact stands says of it, in few words.</summary>
public static class DeskDeedsInShort
{
    private static int deeds;

    /// <summary>Edits and hides as an overlay does. False where the group sees no such fact.</summary>
    public static async Task<bool> SayAsync(this IReviewDesk desk, FactOverlay overlay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(overlay);
        return (overlay.Edit is not { } edit || await DecideAsync(desk, overlay, new FactRuling.Edit(edit), cancellationToken))
            && (!overlay.IsHidden || await DecideAsync(desk, overlay, new FactRuling.Hide(overlay.IsPassageHidden), cancellationToken));
    }

    /// <summary>Takes back what was said last. False where nothing was.</summary>
    public static async Task<bool> TakeBackAsync(this IReviewDesk desk, GroupId group, FactId fact, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return await desk.FindAsync(group, fact, cancellationToken) is { Standing.Overlay: { } overlay }
            && await DecideAsync(desk, overlay, new FactRuling.Restore(), cancellationToken);
    }

    private static async Task<bool> DecideAsync(IReviewDesk desk, FactOverlay overlay, FactRuling ruling, CancellationToken cancellationToken) =>
        await desk.FindAsync(overlay.Group, overlay.Fact, cancellationToken) is { } seen
        && await desk.DecideAsync(
            new FactDecision(overlay.Group, overlay.Fact, ruling, seen.Standing.Print, overlay.By, overlay.At, new EffectId($"say {Interlocked.Increment(ref deeds)}")),
            cancellationToken) == ReviewOutcome.Done;
}
