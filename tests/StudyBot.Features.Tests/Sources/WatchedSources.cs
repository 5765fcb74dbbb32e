using System.Collections.Concurrent;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Features.Tests.Sources;

/// <summary>The source store of a process that stops at a gate before or after an effect, for good: as one that is killed there.</summary>
internal sealed class WatchedSources(ISourceStore inner) : ISourceStore
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The process goes no further than this, until it is another one.</summary>
    public KilledAt? Killed { get; set; }

    /// <summary>Adding so many goes well before.</summary>
    public int After { get; set; }

    /// <summary>Others come in between while it is read.</summary>
    public bool IsSlow { get; init; }

    /// <summary>What comes in between at the next listing of sources.</summary>
    public Func<Task>? Meanwhile { get; set; }

    /// <summary>What comes in between at the next adding of one.</summary>
    public Func<Task>? MeanwhileAdding { get; set; }

    /// <summary>The groups whose sources were listed, in order.</summary>
    public ConcurrentQueue<GroupId> Listed { get; } = [];

    /// <summary>Completes when the process has come there.</summary>
    public Task Reached => reached.Task;

    public async Task<AddSourceOutcome> AddAsync(NewSource source, CancellationToken cancellationToken)
    {
        if (MeanwhileAdding is { } meanwhile)
        {
            MeanwhileAdding = null;
            await meanwhile();
        }

        var isLast = After-- <= 0;
        await StopAsync(KilledAt.BeforeEffect, isLast);
        var outcome = await inner.AddAsync(source, cancellationToken);
        await StopAsync(KilledAt.AfterEffect, isLast);
        return outcome;
    }

    public Task<AddSourceOutcome.AddedBefore?> FindAddedAsync(GroupId group, EffectId effect, CancellationToken cancellationToken) =>
        inner.FindAddedAsync(group, effect, cancellationToken);

    public async Task<IReadOnlyList<SourceSummary>> ListAsync(GroupId group, CancellationToken cancellationToken)
    {
        Listed.Enqueue(group);
        if (IsSlow)
        {
            await Task.Yield();
        }

        if (Meanwhile is { } meanwhile)
        {
            Meanwhile = null;
            await meanwhile();
        }

        return await inner.ListAsync(group, cancellationToken);
    }

    public Task<SourceSummary?> FindAsync(GroupId group, SourceId source, CancellationToken cancellationToken) => inner.FindAsync(group, source, cancellationToken);

    public Task<Extracted?> ReadAsync(GroupId group, SourceId source, CancellationToken cancellationToken) => inner.ReadAsync(group, source, cancellationToken);

    public Task<SourceSentences?> ReadSentencesAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        inner.ReadSentencesAsync(group, source, cancellationToken);

    public Task<byte[]?> ReadOriginalAsync(GroupId group, SourceId source, CancellationToken cancellationToken) =>
        inner.ReadOriginalAsync(group, source, cancellationToken);

    public Task<DocumentReading?> ReadReadingAsync(SourceId source, CancellationToken cancellationToken) => inner.ReadReadingAsync(source, cancellationToken);

    public Task<AddSourceOutcome?> OfferSeedAsync(NewSource seed, CancellationToken cancellationToken) => inner.OfferSeedAsync(seed, cancellationToken);

    public Task<bool> WasOfferedAsync(ContentHash hash, CancellationToken cancellationToken) => inner.WasOfferedAsync(hash, cancellationToken);

    public Task<IReadOnlyList<SourceId>> ListStaleAsync(int currentVersion, CancellationToken cancellationToken) =>
        inner.ListStaleAsync(currentVersion, cancellationToken);

    public Task<byte[]?> ReadOriginalForExtractionAsync(SourceId source, CancellationToken cancellationToken) =>
        inner.ReadOriginalForExtractionAsync(source, cancellationToken);

    public Task<bool> ReplaceExtractionAsync(Extracted extracted, StatedInfo? stated, CancellationToken cancellationToken) =>
        inner.ReplaceExtractionAsync(extracted, stated, cancellationToken);

    public Task<bool> RestateAsync(SourceRestatement restatement, CancellationToken cancellationToken) => inner.RestateAsync(restatement, cancellationToken);

    public async Task<bool> SetAsideAsync(SourceChange change, CancellationToken cancellationToken)
    {
        await StopAsync(KilledAt.BeforeEffect, isLast: true);
        var isAside = await inner.SetAsideAsync(change, cancellationToken);
        await StopAsync(KilledAt.AfterEffect, isLast: true);
        return isAside;
    }

    public async Task<ReplaceOutcome> ReplaceAsync(SourceChange change, NewSource document, CancellationToken cancellationToken)
    {
        await StopAsync(KilledAt.BeforeEffect, isLast: true);
        var outcome = await inner.ReplaceAsync(change, document, cancellationToken);
        await StopAsync(KilledAt.AfterEffect, isLast: true);
        return outcome;
    }

    public Task<IReadOnlyList<SourceSketch>> ListSketchesAsync(GroupId group, CancellationToken cancellationToken) => inner.ListSketchesAsync(group, cancellationToken);

    public Task<bool> RenameAsync(SourceChange change, string title, CancellationToken cancellationToken) => inner.RenameAsync(change, title, cancellationToken);

    public Task<RestoreOutcome> RestoreAsync(SourceChange change, CancellationToken cancellationToken) => inner.RestoreAsync(change, cancellationToken);

    public Task<IReadOnlyList<SourceAside>> ListAsideAsync(GroupId group, Instant now, CancellationToken cancellationToken) =>
        inner.ListAsideAsync(group, now, cancellationToken);

    public Task<bool> ReindexAsync(SourceChange change, Extracted extracted, StatedInfo? stated, CancellationToken cancellationToken) =>
        inner.ReindexAsync(change, extracted, stated, cancellationToken);

    public Task<int> LetGoAsync(Instant now, CancellationToken cancellationToken) => inner.LetGoAsync(now, cancellationToken);

    public Task<HoldOutcome> HoldAsync(HeldDocument document, EffectId effect, EffectId? partOf, bool isToReplace, CancellationToken cancellationToken) =>
        inner.HoldAsync(document, effect, partOf, isToReplace, cancellationToken);

    public Task<HeldDocument?> FindHeldAsync(GroupId group, ContentHash hash, Instant now, CancellationToken cancellationToken) =>
        inner.FindHeldAsync(group, hash, now, cancellationToken);

    public Task<IReadOnlyList<HeldSummary>> ListHeldAsync(GroupId group, MemberId? by, Instant now, CancellationToken cancellationToken) =>
        inner.ListHeldAsync(group, by, now, cancellationToken);

    public Task<bool> RestateHeldAsync(SourceChange change, StatedInfo stated, StatedInfo? before, CancellationToken cancellationToken) =>
        inner.RestateHeldAsync(change, stated, before, cancellationToken);

    public Task<HeldLeaving> LeaveHeldAsync(SourceChange change, CancellationToken cancellationToken) => inner.LeaveHeldAsync(change, cancellationToken);

    public Task<bool> DeclineHeldAsync(SourceChange change, CancellationToken cancellationToken) => inner.DeclineHeldAsync(change, cancellationToken);

    private Task StopAsync(KilledAt here, bool isLast)
    {
        if (!isLast || Killed != here)
        {
            return Task.CompletedTask;
        }

        reached.SetResult();
        return new TaskCompletionSource().Task;
    }

    internal enum KilledAt
    {
        BeforeEffect,
        AfterEffect,
    }
}
