using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;

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

    /// <summary>Completes when the process has come there.</summary>
    public Task Reached => reached.Task;

    public async Task<AddSourceOutcome> AddAsync(NewSource source, CancellationToken cancellationToken)
    {
        var isLast = After-- <= 0;
        await StopAsync(KilledAt.BeforeEffect, isLast);
        var outcome = await inner.AddAsync(source, cancellationToken);
        await StopAsync(KilledAt.AfterEffect, isLast);
        return outcome;
    }

    public async Task<bool> RemoveAsync(GroupId group, SourceId source, EffectId? effect, CancellationToken cancellationToken)
    {
        await StopAsync(KilledAt.BeforeEffect, isLast: true);
        var isRemoved = await inner.RemoveAsync(group, source, effect, cancellationToken);
        await StopAsync(KilledAt.AfterEffect, isLast: true);
        return isRemoved;
    }

    public Task<AddSourceOutcome.AddedBefore?> FindAddedAsync(GroupId group, EffectId effect, CancellationToken cancellationToken) =>
        inner.FindAddedAsync(group, effect, cancellationToken);

    public async Task<IReadOnlyList<SourceSummary>> ListAsync(GroupId group, CancellationToken cancellationToken)
    {
        if (IsSlow)
        {
            await Task.Yield();
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

    public Task<bool> ReplaceExtractionAsync(Extracted extracted, CancellationToken cancellationToken) => inner.ReplaceExtractionAsync(extracted, cancellationToken);

    public Task<bool> RestateAsync(SourceRestatement restatement, CancellationToken cancellationToken) => inner.RestateAsync(restatement, cancellationToken);

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
