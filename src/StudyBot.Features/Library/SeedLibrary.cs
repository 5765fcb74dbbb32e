using System.Collections.Immutable;

namespace StudyBot.Features.Library;

/// <summary>
/// The documents that come with the program: each is offered to the library once, known by its bytes, and does not come back after it was
/// taken away.
/// </summary>
public sealed class SeedLibrary(LibraryIndexer indexer)
{
    /// <summary>Cheap when all were offered before: only their bytes are read.</summary>
    public async Task<ImmutableArray<IndexOutcome>> OfferAsync(
        IReadOnlyList<IncomingFile> seeds,
        Func<IndexProgress, CancellationToken, Task>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        var outcomes = ImmutableArray.CreateBuilder<IndexOutcome>(seeds.Count);
        await TellAsync(null).ConfigureAwait(false);
        foreach (var seed in seeds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            outcomes.Add(await indexer.OfferSeedAsync(seed, cancellationToken).ConfigureAwait(false));
            await TellAsync(new FinishedFile(seed, outcomes[^1])).ConfigureAwait(false);
        }

        return outcomes.ToImmutable();

        Task TellAsync(FinishedFile? last) =>
            progress is null ? Task.CompletedTask : progress(new IndexProgress(outcomes.Count, seeds.Count, last), cancellationToken);
    }

    /// <summary>The files of a folder in the order of their names; none where it is missing.</summary>
    public static IReadOnlyList<IncomingFile> FilesIn(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(IncomingFile.OfPath)]
            : [];
}
