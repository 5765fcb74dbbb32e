using StudyBot.Features.Library;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Documents;

/// <summary>
/// Offers the documents beside the program to the library, with what is new said on standard error. Every verb that opens a data folder does
/// it first, so that the same bytes are never both the library's and a group's.
/// </summary>
internal static class Seeds
{
    public static Task OfferAsync(ISourceStore sources, TextWriter messages, CancellationToken cancellationToken) =>
        OfferAsync(Path.Combine(AppContext.BaseDirectory, "seeds"), sources, messages, cancellationToken);

    /// <param name="folder">A program that was copied without it can do without; that is said, since nothing else would show it.</param>
    internal static async Task OfferAsync(string folder, ISourceStore sources, TextWriter messages, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            await messages.WriteLineAsync($"The bundled documents are missing: there is no folder \"{Said.Name(folder)}\".").ConfigureAwait(false);
            return;
        }

        var fresh = new List<IncomingFile>();
        foreach (var file in SeedLibrary.FilesIn(folder))
        {
            if (!await WasOfferedAsync(file, sources, cancellationToken).ConfigureAwait(false))
            {
                fresh.Add(file);
            }
        }

        if (fresh.Count == 0)
        {
            return;
        }

        using var progress = ProgressLine.To(messages, "Reading the bundled documents, this first time:", fresh);
        var outcomes = await new SeedLibrary(new LibraryIndexer(sources, TimeProvider.System)).OfferAsync(
            fresh,
            (done, _) =>
            {
                progress.Show(done);
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var (file, outcome) in fresh.Zip(outcomes))
        {
            await messages.WriteLineAsync(outcome is IndexOutcome.Indexed indexed
                ? $"Added to the library: {Said.Name(indexed.Source.DisplayTitle)} ({Said.Count(indexed.Events, "event")})."
                : DocumentProblem.Sentence(file.Name, outcome) ?? $"In the library already: {file.ShortName}.").ConfigureAwait(false);
        }
    }

    private static async Task<bool> WasOfferedAsync(IncomingFile file, ISourceStore sources, CancellationToken cancellationToken)
    {
        try
        {
            var original = await file.ReadAsync(cancellationToken).ConfigureAwait(false);
            return await sources.WasOfferedAsync(ContentHash.Of(original.Span), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            // Offering it says so.
            return false;
        }
    }
}
