using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>
/// Deletes what was taken away, and what was never decided on, once its day is over. When that is stands beside it in the store; so a restart changes nothing,
/// and a program that did not run meanwhile deletes when it runs again.
/// </summary>
public sealed partial class KeptAside(ISourceChanges sources, TimeProvider clock, ILogger<KeptAside> logger)
{
    /// <returns>How many documents were deleted.</returns>
    public async Task<int> DeleteDueAsync(CancellationToken cancellationToken)
    {
        var deleted = await sources.LetGoAsync(Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        if (deleted > 0)
        {
            LogDeleted(deleted);
        }

        return deleted;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} documents that had been taken away, or were not decided on, are deleted: their day is over.")]
    private partial void LogDeleted(int count);
}
