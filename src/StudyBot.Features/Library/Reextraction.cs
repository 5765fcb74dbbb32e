using Microsoft.Extensions.Logging;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Library;

/// <summary>
/// Makes the facts of older extractions again, one source after the other; what moderators hid or put right follows its facts in the store.
/// Whoever asks meanwhile gets the old facts of a source until its new ones are there.
/// </summary>
public sealed partial class Reextraction(ISourceStore store, ILogger<Reextraction> logger)
{
    /// <summary>So often what is stated of a source may change while it is extracted; then it is left to another time.</summary>
    private const int MostTries = 5;

    /// <summary>Its own, where it is not told another's.</summary>
    internal ExtractionTurns Turns { get; init; } = new();

    /// <summary>Runs once over what is stale; a source that fails is left as it was, and said in the log.</summary>
    /// <returns>How many were made again.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var stale = await store.ListStaleAsync(ExtractionVersion.Current, cancellationToken).ConfigureAwait(false);
        var done = 0;
        foreach (var source in stale)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                done += await ExtractAgainAsync(source, cancellationToken).ConfigureAwait(false) ? 1 : 0;
            }
#pragma warning disable CA1031 // The background loop is where an unexpected failure of one source ends, so that the others are still made.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(failure, source);
            }
        }

        if (stale.Count > 0)
        {
            LogDone(done, stale.Count, ExtractionVersion.Current);
        }

        return done;
    }

    /// <summary>What a source gives with what is stated of it; nothing is kept of it here. Null where the source is gone, or is no longer read as text.</summary>
    internal async Task<Extracted?> ExtractAsync(SourceId source, string fileName, StatedInfo? stated, CancellationToken cancellationToken) =>
        await ReaderOfAsync(source, fileName, stated, cancellationToken).ConfigureAwait(false) is { } read
            ? await Turns.RunAsync(() => Extractor.Extract(source, read(), progress: null, cancellationToken), cancellationToken).ConfigureAwait(false)
            : null;

    /// <summary>Extracts a source by what is stated of it now, and once more where that was changed meanwhile. Null where it is gone, or is no longer read as text.</summary>
    /// <param name="keep">Keeps what was extracted, unless another statement than that one holds by then.</param>
    internal async Task<Extracted?> RenewAsync(SourceId source, Func<Extracted, StatedInfo?, Task<bool>> keep, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var summary = await store.FindAsync(source.Group, source, cancellationToken).ConfigureAwait(false);
            if (await ExtractAsync(source, summary?.FileName ?? source.Hash.Value, summary?.Stated, cancellationToken).ConfigureAwait(false) is not { } extracted)
            {
                return null;
            }

            if (await keep(extracted, summary?.Stated).ConfigureAwait(false))
            {
                return extracted;
            }
        }

        return null;
    }

    private async Task<bool> ExtractAgainAsync(SourceId source, CancellationToken cancellationToken) =>
        await RenewAsync(source, (extracted, stated) => store.ReplaceExtractionAsync(extracted, stated, cancellationToken), cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>What was read out of a document when it was added is its text for good: only what is found in it is made again. Null where there is none.</summary>
    private async Task<Func<Document>?> ReaderOfAsync(SourceId source, string name, StatedInfo? stated, CancellationToken cancellationToken)
    {
        if (await store.ReadReadingAsync(source, cancellationToken).ConfigureAwait(false) is { } reading)
        {
            return () => DocumentReader.Read(reading, name, stated);
        }

        if (await store.ReadOriginalForExtractionAsync(source, cancellationToken).ConfigureAwait(false) is not { } original)
        {
            return null;
        }

        if (PlainTextReader.Read(original) is ReadOutcome.Read { Text: var text })
        {
            return () => DocumentReader.Read(text, name, stated);
        }

        LogUnreadable(source);
        return null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Source {Source} could not be extracted again; its old facts stay.")]
    private partial void LogFailed(Exception failure, SourceId source);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Source {Source} is no longer read as text; its old facts stay.")]
    private partial void LogUnreadable(SourceId source);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Done} of {Stale} older sources were extracted again by version {Version}.")]
    private partial void LogDone(int done, int stale, int version);
}
