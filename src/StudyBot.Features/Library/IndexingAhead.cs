using System.Collections.Immutable;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Library;

/// <summary>
/// Indexes many files in their order while nobody waits for one of them: the next is read and extracted while the ones before it are still being
/// written, so that the store takes several into one transaction and the disk is waited for less often. Each is told after its own commit, in the
/// order of the files.
/// </summary>
/// <param name="total">Files in all.</param>
internal sealed class IndexingAhead(int total, Func<IndexProgress, CancellationToken, Task>? progress)
{
    /// <summary>Enough to share a wait for the disk; more would only hold memory.</summary>
    private const int MostFiles = 16;

    /// <summary>Of the originals or their texts, whichever is more: what was extracted takes some twenty times as much memory until it is kept.</summary>
    private const long MostBytes = 4_000_000;

    private readonly ImmutableArray<IndexOutcome>.Builder outcomes = ImmutableArray.CreateBuilder<IndexOutcome>(total);
    private readonly Queue<Underway> underway = [];
    private long bytesUnderway;
    private bool hasTellingFailed;

    /// <param name="prepareAsync">Reads a file: what is to be kept, or why nothing is.</param>
    /// <param name="keepAsync">Keeps it; several at once.</param>
    /// <exception cref="OperationCanceledException">What was kept until then was told.</exception>
    public async Task<ImmutableArray<IndexOutcome>> RunAsync(
        IReadOnlyList<IncomingFile> files,
        Func<IncomingFile, Task<(NewSource? Source, IndexOutcome? Outcome)>> prepareAsync,
        Func<IncomingFile, NewSource, Task<IndexOutcome>> keepAsync,
        CancellationToken cancellationToken)
    {
        await TellAsync(null, cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (var file in files)
            {
                await TellFinishedAsync(cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                var (source, outcome) = await prepareAsync(file).ConfigureAwait(false);
                if (source is null)
                {
                    Add(new Underway(file, null, Task.FromResult(outcome!)));
                    continue;
                }

                // Of two with the same bytes the first is the one that is kept.
                while (underway.Any(other => other.Source?.Extracted.Source == source.Extracted.Source))
                {
                    await TellNextAsync(cancellationToken).ConfigureAwait(false);
                }

                Add(new Underway(file, source, Task.Run(() => keepAsync(file, source), CancellationToken.None)));
            }

            while (underway.Count > 0)
            {
                await TellNextAsync(cancellationToken).ConfigureAwait(false);
            }

            return outcomes.ToImmutable();
        }
        finally
        {
            await TellKeptAsync().ConfigureAwait(false);
        }
    }

    private void Add(Underway next)
    {
        underway.Enqueue(next);
        bytesUnderway += next.Bytes;
    }

    /// <summary>Those that are finished, and as many more as make room for the next.</summary>
    private async Task TellFinishedAsync(CancellationToken cancellationToken)
    {
        while (underway.TryPeek(out var first) && (first.Keeping.IsCompleted || underway.Count >= MostFiles || bytesUnderway > MostBytes))
        {
            await TellNextAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TellNextAsync(CancellationToken cancellationToken)
    {
        var next = underway.Dequeue();
        bytesUnderway -= next.Bytes;
        await TellAsync(next.File, await next.Keeping.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>After a failure or a cancellation: no write goes on behind it, and what was kept all the same is told, unless telling is what failed.</summary>
    private async Task TellKeptAsync()
    {
        foreach (var left in underway)
        {
            await ((Task)left.Keeping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        while (!hasTellingFailed && underway.TryDequeue(out var kept))
        {
            if (kept.Keeping.IsCompletedSuccessfully)
            {
                await TellAsync(kept.File, await kept.Keeping.ConfigureAwait(false), CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private Task TellAsync(IncomingFile file, IndexOutcome outcome, CancellationToken cancellationToken)
    {
        outcomes.Add(outcome);
        return TellAsync(new FinishedFile(file, outcome), cancellationToken);
    }

    private async Task TellAsync(FinishedFile? last, CancellationToken cancellationToken)
    {
        if (progress is null)
        {
            return;
        }

        try
        {
            await progress(new IndexProgress(outcomes.Count, total, last), cancellationToken).ConfigureAwait(false);
        }
        catch when (!cancellationToken.IsCancellationRequested)
        {
            hasTellingFailed = true;
            throw;
        }
    }

    /// <param name="Source">What is being kept; null where nothing is.</param>
    private readonly record struct Underway(IncomingFile File, NewSource? Source, Task<IndexOutcome> Keeping)
    {
        public long Bytes => Source is null ? 0 : Math.Max(Source.Original.Length, Source.Extracted.Document.Source.Text.Length);
    }
}
