using System.Collections.Immutable;

namespace StudyBot.Features.Library;

/// <summary>
/// The documents that come with the program: each is offered to the library once, known by its bytes, and does not come back after it was
/// taken away.
/// </summary>
public sealed class SeedLibrary(LibraryIndexer indexer)
{
    /// <summary>Cheap when all were offered before: only their bytes are read.</summary>
    public Task<ImmutableArray<IndexOutcome>> OfferAsync(
        IReadOnlyList<IncomingFile> seeds,
        Func<IndexProgress, CancellationToken, Task>? progress,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        return LibraryIndexer.RunAsync(seeds, progress, seed => indexer.OfferSeedAsync(seed, cancellationToken), cancellationToken);
    }

    /// <summary>The files of a folder in the order of their names; none where it is missing.</summary>
    public static IReadOnlyList<IncomingFile> FilesIn(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(IncomingFile.OfPath)]
            : [];
}
